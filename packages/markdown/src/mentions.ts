import type { MarkdownIt, Token } from 'markdown-it'

const PERSON = /^\/people\/([1-9]\d{0,14})$/

/**
 * Whom a text means by name: each id of a `[@Name](/people/12)`, once, in order. What stands in code or in a quote was not said to them
 * here and now, and a link to a person without the `@` only points.
 */
export function mentionedIn(md: MarkdownIt, text: string): number[] {
  return [...new Set(unquoted(md.parse(text, {})).flatMap(({ type, children }) => (type === 'inline' ? idsIn(children ?? []) : [])))]
}

/** What somebody says themself: tokens outside every blockquote. */
export function unquoted(tokens: Token[]) {
  let depth = 0
  return tokens.filter(({ type, nesting }) => {
    if (type.startsWith('blockquote')) depth += nesting
    return depth === 0
  })
}

const idsIn = (tokens: Token[]) =>
  tokens.flatMap((token, at) => {
    const [, id] = token.type === 'link_open' ? (PERSON.exec(String(token.attrGet('href'))) ?? []) : []
    return id && wordsAfter(tokens, at).startsWith('@') ? [Number(id)] : []
  })

/** The text of a link begins with the first text in it: what stands before may be the empty text around a mark. */
const wordsAfter = (tokens: Token[], open: number) => {
  const close = tokens.findIndex(({ type }, at) => at > open && type === 'link_close')
  return tokens
    .slice(open + 1, close)
    .map(({ content }) => content)
    .join('')
}
