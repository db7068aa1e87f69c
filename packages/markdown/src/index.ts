import { createDialect } from './dialect.ts'
import { mentionedIn, unquoted } from './mentions.ts'
import { shortened } from './shortened.ts'

export { textOf } from './text.ts'

const dialect = createDialect()

/**
 * Turns what people write into HTML: CommonMark 0.31 (https://spec.commonmark.org/0.31.2/) with GFM's tables and strikethrough
 * (https://github.github.com/gfm/), the same on the server and in the browser.
 *
 * - Raw HTML is text. `javascript:`, `vbscript:`, `data:`, `file:` and their kin make neither links nor images. Every piece of the result is
 *   a known element with escaped attributes, so it needs no second cleaning.
 * - Images come from the page's own origin, so that reading tells nobody else who reads; one on another site becomes a link to it. An
 *   uploaded one has its size, so that nothing jumps: see `ownImages`.
 * - Bare `http(s)://` addresses become links, with the two exceptions that the specification's own examples ask for: see `linkBareAddresses`.
 * - `# Title` is an `<h1>`, as the specification has it; styling it within its page is up to the page.
 * - The cost is linear in the text: blocks nest 20 deep at most (what is deeper is left out), the sizes that tables and references
 *   could blow up are bounded, and what follows thousands of blocks stands as it was written: see `bounds.ts`.
 *
 * @param text markdown, any length; the contract takes at most 50,000 characters.
 * @returns HTML, `''` for an empty text. Throws nothing on any string.
 */
export const render = (text: string): string => dialect.render(text)

/**
 * The first words of a text, for lists and notifications.
 * @param text markdown.
 * @param length the most characters (UTF-16 units) to return, ellipsis included; 160 when left out.
 * @param own only what the writer says, without what they quote.
 * @returns plain text on one line, cut between words. Text, not HTML: `&lt;b&gt;` comes back as `<b>`, so show it as a text node.
 */
export function excerpt(text: string, length = 160, own = false): string {
  const env = {}
  const tokens = dialect.parse(text, env)
  const words = (own ? unquoted(tokens) : tokens).map(({ type, content, children }) => {
    return type === 'inline' ? dialect.renderer.renderInlineAsText(children ?? [], dialect.options, env) : content
  })
  return shortened(words.join(' '), length)
}

/**
 * Whom a text mentions.
 * @param text markdown, any length.
 * @returns the ids of people, each once, in the order in which the text names them; see `mentionedIn`.
 */
export const mentionsIn = (text: string): number[] => (text.includes('](/people/') ? mentionedIn(dialect, text) : [])
