import type { MarkdownIt, StateInline } from 'markdown-it'

/** Runs script, or opens what is on the reader's own machine. */
const REFUSED = /^(?:javascript|vbscript|livescript|data|file|blob|filesystem|view-source):/i

/**
 * Links and images with a scheme of `REFUSED` stay the text they were written as. Other schemes are the writer's choice for a link
 * (https://spec.commonmark.org/0.31.2/#scheme); for images see `ownImages`.
 */
export function refuseSchemes(md: MarkdownIt): void {
  md.validateLink = (url) => !REFUSED.test(url.replace(/[^!-\uffff]/g, ''))
}

/**
 * Makes links of bare `http://` and `https://` addresses, as GFM does (https://github.github.com/gfm/#autolinks-extension-), except where
 * an example of CommonMark says that they are text:
 * - behind a `<`, where the writer tried an autolink and it is none (examples 602 and 608);
 * - under example.com, example.net and example.org, which lead nowhere by RFC 2606 (example 611).
 *
 * Words like `kring.nl` and mail addresses (example 612) stay text; `<naam@kring.nl>` is a link.
 */
export function linkBareAddresses(md: MarkdownIt): void {
  md.set({ linkify: true })
  md.core.ruler.disable('linkify')
  md.linkify.add('ftp:', null)
  md.inline.ruler.before('linkify', 'plain_address', keepPlain)
}

const TRIED_AUTOLINK = /<\s?https?$/i
const LEADS_NOWHERE = /:\/\/(?:[\w-]+\.)*example\.(?:com|net|org)(?![\w.-]*\w)/iy

/** Steps over the `://` of an address that stays text, so that the rule after this one does not see it. */
function keepPlain(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('://', state.pos)) return false
  LEADS_NOWHERE.lastIndex = state.pos
  if (!LEADS_NOWHERE.test(state.src) && !TRIED_AUTOLINK.test(state.src.slice(Math.max(0, state.pos - 7), state.pos))) return false
  if (!silent) state.pending += '://'
  state.pos += 3
  return true
}
