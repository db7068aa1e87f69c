/** The field below a thread, wherever the page has it by now. */
export const fieldId = 'reply-text'

/** Takes the reader to where they can write, with words to write on from. */
export function goToReplyField(text = '') {
  const field = document.getElementById(fieldId)
  if (!field) awaitField(text)
  if (!(field instanceof HTMLTextAreaElement)) return undefined
  if (text !== '') field.value = [text, field.value].filter(Boolean).join('\n\n')
  // Whoever looks at the preview writes again.
  if (text !== '' || field.hidden) field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
  return field
}

/** The field comes with a part of its own: whoever asked for it before it was there gets it when it is. */
function awaitField(text: string) {
  const watch = new MutationObserver(() => {
    if (!document.getElementById(fieldId)) return
    watch.disconnect()
    goToReplyField(text)
  })
  watch.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => watch.disconnect(), patience)
}

const patience = 10_000
