import { getRequestEvent, isServer } from 'solid-js/web'

/** The status of the document is that of what was asked for. `error` is what broke in the page itself. */
export function answerWith(status: number, error?: unknown) {
  const event = isServer ? getRequestEvent() : undefined
  if (!event) return
  event.response.status = status
  event.error = error
}
