/** What somebody picked out of one post, and where on the screen it ends. */
export type Picked = { post: HTMLElement; words: DocumentFragment; end: DOMRect }

const posts = 'article:is(#begin, #answer-post, [id^="reply-"])'
/** Longer than this a quote is no quote: its end is left out. */
const longest = 1_500

/** The selection as far as it lies in one post: of several, in the first. */
export function pickedNow(): Picked | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  for (const post of document.querySelectorAll<HTMLElement>(posts)) {
    const words = wordsOf(post)
    if (!words || !range.intersectsNode(words)) continue
    const part = overlap(range, words)
    if (part.toString().trim() !== '') return { post, words: fragmentOf(part, words), end: endOf(part) }
  }
  return undefined
}

/** Everything that a post says. */
export function allOf(post: HTMLElement): DocumentFragment {
  const words = wordsOf(post)
  const range = document.createRange()
  range.selectNodeContents(words ?? post)
  if (!words) range.collapse()
  return fragmentOf(range, words ?? post)
}

/** What was written, apart from the name, the moment and the buttons; nothing while it is being changed. */
const wordsOf = (post: Element) => [...post.children].find((part): part is HTMLElement => part instanceof HTMLElement && part.lang !== '' && !part.querySelector('form'))

function overlap(range: Range, words: HTMLElement) {
  const part = document.createRange()
  part.selectNodeContents(words)
  if (part.compareBoundaryPoints(Range.START_TO_START, range) < 0) part.setStart(range.startContainer, range.startOffset)
  if (part.compareBoundaryPoints(Range.END_TO_END, range) > 0) part.setEnd(range.endContainer, range.endOffset)
  return part
}

/** The line where it ends, not the edge of its last paragraph. */
const endOf = (range: Range) => [...range.getClientRects()].findLast(({ width, height }) => width > 0 && height > 0) ?? range.getBoundingClientRect()

const marks = new Set(['STRONG', 'EM', 'S', 'CODE', 'A', 'PRE', 'BLOCKQUOTE'])
const wholes = new Set(['UL', 'OL', 'TABLE', 'THEAD', 'TBODY', 'TR'])
const parts = new Set(['LI', 'THEAD', 'TBODY', 'TR', 'TD', 'TH'])

/** A copy with what is around it: a few words out of a link are still a link, some items of a list a list. */
function fragmentOf(range: Range, words: HTMLElement) {
  const fragment = range.cloneContents()
  for (let around: Node | null = range.commonAncestorContainer; around && around !== words; around = around.parentNode) {
    const isPart = [...fragment.childNodes].some(({ nodeName }) => parts.has(nodeName))
    if (!marks.has(around.nodeName) && !(isPart && wholes.has(around.nodeName))) continue
    const copy = around.cloneNode(false)
    copy.appendChild(fragment)
    fragment.append(copy)
  }
  // What folds a text is no part of it.
  for (const button of fragment.querySelectorAll('summary, button')) button.remove()
  shorten(fragment)
  return fragment
}

function shorten(fragment: DocumentFragment) {
  const texts = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT)
  let room = longest
  for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
    if (text.length > room) return cutOff(fragment, text, text.data.slice(0, room).replace(/\s*\S*$/, '').length || room)
    room -= text.length
  }
}

function cutOff(fragment: DocumentFragment, text: Text, at: number) {
  const rest = document.createRange()
  rest.setStart(text, at)
  rest.setEnd(fragment, fragment.childNodes.length)
  rest.deleteContents()
  text.data += '…'
}
