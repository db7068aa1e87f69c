import { Meta, Title } from '@solidjs/meta'
import { useText } from '../i18n/text.ts'
import { useMe } from './me.tsx'

/** The title of the page, in the tab and in search results. */
export function Head(props: { title: string; description?: string }) {
  const t = useText('shell')
  const me = useMe()
  const community = () => me()?.community ?? t.brand
  return (
    <>
      <Title>{`${props.title} · ${community()}`}</Title>
      <Meta name="description" content={props.description ?? t.description(community())} />
    </>
  )
}
