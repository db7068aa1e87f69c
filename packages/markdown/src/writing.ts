/**
 * Words as markdown that reads as these words, whatever signs they hold; on one line.
 * @param words plain text, any string.
 */
export const plain = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<~|]|&(?=#?\w+;)/g, '\\$&')

/**
 * Somebody by name: a link to their page, which stays theirs when their name changes.
 * @param name as they spell it; `@` comes before it.
 */
export const mentionOf = ({ id, name }: { id: number; name: string }): string => `[@${plain(name)}](/people/${id})`

/**
 * A quote as markdown, with who said it and where below it.
 * @param words markdown, any length.
 * @param source the name to show, plain text, and the address it leads to.
 * @returns a blockquote without a line break at its end.
 */
export const quoteOf = (words: string, { name, href }: { name: string; href: string }): string =>
  [...words.trim().split('\n'), '', `— [${plain(name)}](${href})`].map((line) => `> ${line}`.trimEnd()).join('\n')
