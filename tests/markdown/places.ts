import fc from 'fast-check'

/** A string in every place of a text where something could come to life. */
export const placed = (text: string): string[] => [
  text,
  `[x](${text})`,
  `[x](<${text}>)`,
  `![x](${text})`,
  `![${text}](/a.png "${text}")`,
  `[${text}](/a '${text}')`,
  `<${text}>`,
  `[x]: ${text}\n\n[x] ![x]`,
  `[x]: /a "${text}"\n\n[x]`,
  `https://kring.test/${text}`,
  `\`\`\`${text}\n${text}\n\`\`\``,
  `|${text}|\n|-|\n|${text}|`,
  `> - ## ${text}`,
]

/** Texts of pieces that mean something to markdown, HTML or the reader of an address, mixed at random but the same each time. */
export const mixtures = fc.sample(fc.array(fc.constantFrom(...pieces()), { minLength: 2, maxLength: 24 }), { numRuns: 3_000, seed: 31 }).map((parts) => parts.join(''))

function pieces() {
  const marks = ['<', '>', '"', "'", '`', '&', ';', ':', '/', '\\', '(', ')', '[', ']', '!', '#', '=', '|', '\n', '\n\n', ' ', '\t', '\u0000', '*', '_', '~', '- ', '> ']
  const words = ['javascript', 'data', 'script', 'img', 'src', 'href', 'onerror', 'onload', 'style', 'svg', 'a', 'x', 'alert(1)', 'pwned()', 'https://', 'text/html,']
  const codes = ['&lt;', '&gt;', '&quot;', '&#58;', '&colon;', '&Tab;', '&NewLine;', '%0a', '<!--', '-->', '<![CDATA[', ']]>', '](', ']: ', '|-|', '```', '\u2028', '\ud800']
  return [...marks, ...words, ...codes]
}
