import Turndown from 'turndown'

const turndown = new Turndown({ headingStyle: 'atx', hr: '---', bulletListMarker: '-', codeBlockStyle: 'fenced' })
const escape = turndown.escape.bind(turndown)
// Signs that it does not know of: struck out words, addresses in angle brackets, entities.
turndown.escape = (text) => escape(text).replaceAll(/~~|<(?=[\w.+-]+[:@])|&(?=#?\w+;)/g, '\\$&')
turndown.addRule('struck', { filter: (node) => /^(DEL|S|STRIKE)$/.test(node.nodeName), replacement: (text) => `~~${text}~~` })
turndown.addRule('item', { filter: 'li', replacement: (text, node) => item(text, node) })
turndown.addRule('table', { filter: 'table', replacement: (text, node) => (node instanceof HTMLTableElement ? table(node) : text) })
// Pictures of elsewhere are not shown here, those of a clipboard lie nowhere.
turndown.addRule('picture', { filter: 'img', replacement: (_, node) => (node instanceof HTMLImageElement ? node.alt : '') })

/** What was copied from a page or a word processor, as markdown; a path leads somewhere only in words of `ours`. */
export function markdownOf(html: string, from: 'elsewhere' | 'ours' = 'elsewhere') {
  // Our content policy would complain of styles, even where they style nothing.
  const styleless = html.replaceAll(/<style\b.*?<\/style>/gis, '').replaceAll(/<[a-z][^>]*>/gi, (tag) => tag.replaceAll(/\sstyle=/gi, ' data-style='))
  const { body } = new DOMParser().parseFromString(styleless, 'text/html')
  for (const noise of body.querySelectorAll('style, script, meta, link, title, xml')) noise.remove()
  makeLists(body)
  makeMarks(body, from === 'ours' ? /^(https?:|mailto:|\/)/i : /^(https?|mailto):/i)
  return turndown
    .turndown(body)
    .replaceAll('\u00A0', ' ')
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

const styleOf = (element: Element) => element.getAttribute('data-style') ?? ''

/** Word writes the items of a list as paragraphs that begin with a mark. */
function makeLists(body: HTMLElement) {
  for (const paragraph of body.querySelectorAll<HTMLElement>('p[class*=MsoList], p[data-style*=mso-list]')) {
    const mark = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(styleOf(span)))
    if (!mark) continue
    const kind = /\d/.test(mark.textContent ?? '') ? 'OL' : 'UL'
    mark.remove()
    const before = paragraph.previousElementSibling
    const list = before?.nodeName === kind ? before : document.createElement(kind)
    if (list !== before) paragraph.before(list)
    const entry = document.createElement('li')
    entry.append(...paragraph.childNodes)
    list.append(entry)
    paragraph.remove()
  }
}

/** Google Docs says bold in style, and wraps all of it in a `b` that means nothing; where a link leads nowhere on the web its words stay. */
function makeMarks(body: HTMLElement, leads: RegExp) {
  for (const bold of body.querySelectorAll('b')) if (/font-weight:\s*(normal|400)/.test(styleOf(bold))) bold.replaceWith(...bold.childNodes)
  for (const span of body.querySelectorAll('span')) {
    if (/font-weight:\s*(bold|[6-9]00)/.test(styleOf(span))) wrap(span, 'strong')
    if (/font-style:\s*italic/.test(styleOf(span))) wrap(span, 'em')
  }
  for (const link of body.querySelectorAll('a')) if (!leads.test(link.getAttribute('href') ?? '')) link.replaceWith(...link.childNodes)
}

function wrap(span: Element, name: 'strong' | 'em') {
  if (span.closest(name === 'strong' ? 'strong, b, th, h1, h2, h3, h4, h5, h6' : 'em, i')) return
  const mark = document.createElement(name)
  mark.append(...span.childNodes)
  span.append(mark)
}

function item(text: string, node: Node) {
  const list = node.parentElement
  const place = list ? [...list.children].filter((it) => it.nodeName === 'LI').findIndex((it) => it === node) : 0
  const mark = list instanceof HTMLOListElement ? `${list.start + place}. ` : '- '
  const words = text.trim().replaceAll('\n', `\n${' '.repeat(mark.length)}`)
  return `${mark}${words}${node.nextSibling ? '\n' : ''}`
}

/** Our tables begin with their heads; one cell alone is somebody's frame around a text. */
function table({ rows }: HTMLTableElement) {
  const cells = [...rows].map((row) => [...row.cells].map((cell) => turndown.turndown(cell.innerHTML)))
  const width = Math.max(0, ...cells.map((row) => row.length))
  if (width < 2) return `\n\n${cells.flat().join('\n\n')}\n\n`
  const lines = cells.map((row) => `| ${Array.from({ length: width }, (_, at) => inCell(row[at] ?? '')).join(' | ')} |`)
  return `\n\n${[lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n')}\n\n`
}

const inCell = (text: string) =>
  text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/(?<!\\)\|/g, '\\|')
