/** What was typed before the page came to life still counts: each field tells it anew. */
export function catchUp(within: HTMLElement) {
  for (const field of within.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (field.value !== field.defaultValue) field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
}
