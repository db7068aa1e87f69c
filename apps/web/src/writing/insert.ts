/** Puts text at the caret as if it was typed, so that it can be undone; where that is refused, without. */
export function insert(field: HTMLTextAreaElement, text: string) {
  if (document.activeElement === field && document.execCommand('insertText', false, text)) return
  replace(field, text, field.selectionStart, field.selectionEnd, 'end')
}

/** Replaces one stretch of the text, wherever the caret is. */
export function replace(field: HTMLTextAreaElement, text: string, from: number, to: number, caret: SelectionMode = 'preserve') {
  field.setRangeText(text, from, to, caret)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The same, in a paragraph of its own. */
export function insertParagraph(field: HTMLTextAreaElement, text: string) {
  const before = field.value.slice(0, field.selectionStart)
  const after = field.value.slice(field.selectionEnd)
  const opening = before.trim() === '' ? '' : '\n'.repeat(2 - Math.min(2, /\n*$/.exec(before)?.[0].length ?? 0))
  insert(field, `${opening}${text}${after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n'}`)
}
