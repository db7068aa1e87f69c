import type { Found } from '@kring/contract/search'
import { parseSearch } from '@kring/domain/search'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/surface.tsx'
import { addressOf, type Place } from './address.ts'
import styles from './search.module.css'

/** Nothing found: what to try, and the question with the words filled in for whoever may know. */
export function NoHits(props: { place: Place; found: Found; elsewhere: number }) {
  const t = useText('search')
  const me = useMe()
  const search = () => parseSearch(props.place.q)
  const words = () =>
    search()
      .terms.filter(({ without }) => !without)
      .map(({ text }) => text)
      .join(' ')
  const mine = () => {
    const groups = me()?.groups ?? []
    const here = groups.filter(({ slug }) => slug === (props.place.group ?? search().filters.in))
    return here.length > 0 ? here : groups.slice(0, 4)
  }
  const narrowed = () => props.place.group !== undefined || props.place.thread !== undefined || Object.keys(search().filters).length > 0
  return (
    <Empty title={props.elsewhere > 0 ? t.none.here : t.none.title} action={<Ways />}>
      {props.elsewhere > 0 ? t.none.elsewhere(props.elsewhere) : props.found.skipped.length > 0 && words() === props.found.skipped.join(' ') ? t.none.common : t.none.text}
    </Empty>
  )

  function Ways() {
    return (
      <p class={`row gap-3 ${styles.ways}`}>
        <Show when={props.elsewhere === 0 && narrowed() && words() !== ''}>
          <ButtonLink href={addressOf({ q: words() })}>{t.none.wider}</ButtonLink>
        </Show>
        <Show when={words() !== ''}>
          <For each={mine()} fallback={<ButtonLink href="/groups">{t.none.toGroups}</ButtonLink>}>
            {(group) => <ButtonLink href={`/groups/${group.slug}/compose?${new URLSearchParams({ kind: 'question', title: words() })}`}>{t.none.ask(group.name)}</ButtonLink>}
          </For>
        </Show>
      </p>
    )
  }
}
