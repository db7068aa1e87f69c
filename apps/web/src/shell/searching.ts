type Go = (path: string) => void

/** The usual way to search (Ctrl K), which works while one types too; a dialog keeps its keys, and so does whoever used this one before. */
export const asksToSearch = ({ key, ctrlKey, metaKey, altKey, shiftKey, target, defaultPrevented }: KeyboardEvent) =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !(altKey || shiftKey || defaultPrevented) && !(target instanceof Element && target.closest('[role=dialog], [role=menu]'))

/** To the field of the page, else to that of the frame, else to the page that has one. */
export function search(event: KeyboardEvent, go: Go) {
  event.preventDefault()
  const fields = ['main [role=search] input', '.rail__search input'].map((where) => document.querySelector<HTMLInputElement>(where))
  const field = fields.find((it) => it?.checkVisibility())
  field?.focus()
  if (field) field.select()
  else go('/search')
}

/** What is asked in the frame is answered without loading everything anew. */
export function answerInPlace(go: Go) {
  const answer = (event: SubmitEvent) => {
    const { target } = event
    if (!(target instanceof HTMLFormElement) || !target.matches('.rail__search') || event.defaultPrevented) return
    event.preventDefault()
    go(`/search?${new URLSearchParams([...new FormData(target)].map(([name, value]) => [name, String(value)]))}`)
    target.reset()
  }
  document.addEventListener('submit', answer)
  return () => document.removeEventListener('submit', answer)
}
