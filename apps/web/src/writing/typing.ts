import { insert } from './insert.ts'

type Uploads = { add: (files: Iterable<File>) => void; prune: () => void }

/** Follows what somebody does in a text: keys for markup, what they paste and drop, and whether it still has its pictures. */
export function followTyping(field: HTMLTextAreaElement, uploads: Uploads) {
  const press = (event: KeyboardEvent) => shortcut(field, event)
  const paste = (event: ClipboardEvent) => takeIn(field, event, uploads.add)
  const hover = (event: DragEvent) => welcome(field, event)
  const leave = () => field.removeAttribute('data-drop')
  const drop = (event: DragEvent) => {
    leave()
    if (!event.dataTransfer?.files.length) return
    event.preventDefault()
    uploads.add([...event.dataTransfer.files])
  }
  // A form that was sent has emptied its fields by then.
  const sent = () => queueMicrotask(uploads.prune)
  const form = field.form
  const stop = new AbortController()
  const { signal } = stop
  field.addEventListener('keydown', press, { signal })
  field.addEventListener('paste', paste, { signal })
  field.addEventListener('dragover', hover, { signal })
  field.addEventListener('dragleave', leave, { signal })
  field.addEventListener('drop', drop, { signal })
  field.addEventListener('input', uploads.prune, { signal })
  form?.addEventListener('submit', sent, { signal })
  return () => stop.abort()
}

const marks: { [key: string]: string } = { b: 'bold', i: 'italic', k: 'link' }

function shortcut(field: HTMLTextAreaElement, event: KeyboardEvent) {
  const mark = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey ? marks[event.key.toLowerCase()] : undefined
  const button = mark && document.querySelector<HTMLElement>(`markdown-toolbar[for="${CSS.escape(field.id)}"] [data-md-button="${mark}"]`)
  if (!button) return
  event.preventDefault()
  event.stopPropagation()
  button.click()
}

function welcome(field: HTMLTextAreaElement, event: DragEvent) {
  if (!event.dataTransfer?.types.includes('Files')) return
  event.preventDefault()
  field.setAttribute('data-drop', '')
}

const marked = /<(a\s[^>]*href|strong|b|em|i|ul|ol|li|table|h[1-6]|blockquote|pre|code)\b/i
const address = /^https?:\/\/\S+$/

function takeIn(field: HTMLTextAreaElement, event: ClipboardEvent, add: (files: Iterable<File>) => void) {
  const data = event.clipboardData
  if (!data) return
  const { html, plain } = { html: data.getData('text/html'), plain: data.getData('text/plain') }
  const selected = field.value.slice(field.selectionStart, field.selectionEnd)
  // Spreadsheets and word processors send a picture of the text along with it.
  if (data.files.length > 0 && !marked.test(html)) add([...data.files])
  else if (address.test(plain.trim()) && selected !== '' && !address.test(selected)) insert(field, `[${selected}](${plain.trim()})`)
  else if (marked.test(html)) void convert(field, html, plain)
  else return
  event.preventDefault()
}

/** The converter is fetched by the first who needs it; out of reach, the plain words will do. */
async function convert(field: HTMLTextAreaElement, html: string, plain: string) {
  const markdown = await import('./rich-text.ts').then(
    ({ markdownOf }) => markdownOf(html),
    () => plain,
  )
  insert(field, markdown || plain)
}
