import { Meta, Title } from '@solidjs/meta'
import { createMemo } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from './me.tsx'

/** The title of the page, in the tab and in search results. */
export function Head(props: { title: string; description?: string }) {
  const t = useText('shell')
  const me = useMe()
  const community = () => me()?.community ?? t.brand
  // Worked out here, for the library reads them again while it cleans up.
  const title = createMemo(() => `${props.title} · ${community()}`)
  const description = createMemo(() => props.description ?? t.description(community()))
  return (
    <>
      <Title>{title()}</Title>
      <Meta name="description" content={description()} />
    </>
  )
}
