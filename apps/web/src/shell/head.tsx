import { createEffect } from 'solid-js'
import { getRequestEvent, isServer } from 'solid-js/web'
import { useText } from '../i18n/text.ts'
import { useMe } from './me.tsx'

declare module 'solid-js/web' {
  interface RequestEvent {
    /** What the document says of the page; asked when all of it is known. */
    head?: { title: () => string; description: () => string }
  }
}

/** The title of the page, in the tab and in search results. The last one to be there counts. */
export function Head(props: { title: string; description?: string }) {
  const t = useText('shell')
  const me = useMe()
  const community = () => me()?.community ?? t.brand
  const title = () => `${props.title} · ${community()}`
  const description = () => props.description ?? t.description(community())
  const event = isServer ? getRequestEvent() : undefined
  if (event) event.head = { title, description }
  createEffect(() => {
    document.title = title()
    document.querySelector('meta[name="description"]')?.setAttribute('content', description())
  })
  return null
}
