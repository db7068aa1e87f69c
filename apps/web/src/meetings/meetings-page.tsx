import { createAsync, type RoutePreloadFunc, useSearchParams } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Lines } from '../ui/list.tsx'
import { listMeetings } from './api.ts'
import { addressOf, filters, MeetingFilters, NoMeetings, type Shown } from './meeting-filters.tsx'
import { MeetingLineItem } from './meeting-line.tsx'

export const preload: RoutePreloadFunc = () => listMeetings(filters.mine)

/** Every meeting one may see; whoever belongs to groups begins with those. */
export function MeetingsPage() {
  const t = useText('meetings')
  const me = useMe()
  const [search] = useSearchParams<{ show: string; after: string }>()
  const names = (): Shown[] => (me()?.groups.length ? ['mine', 'all', 'past'] : ['all', 'past'])
  const shown = () => names().find((name) => name === search.show) ?? names()[0] ?? 'all'
  const after = () => (typeof search.after === 'string' ? { after: search.after } : {})
  const meetings = createAsync(() => listMeetings({ ...filters[shown()], ...after() }))
  return (
    <section class="page">
      <Head title={t.title} description={t.intro} />
      <header class="stack gap-3">
        <h1>{t.title}</h1>
        <p class="lead">{t.intro}</p>
      </header>
      <MeetingFilters names={names()} shown={shown()} />
      <h2 class="vh">{t.filters[shown()]}</h2>
      <Show when={meetings()?.items.length} fallback={<NoMeetings shown={shown()} />}>
        <Lines>
          <For each={meetings()?.items}>
            {(meeting) => (
              <li>
                <MeetingLineItem meeting={meeting} withGroup />
              </li>
            )}
          </For>
        </Lines>
      </Show>
      <p class="row">
        <Show when={meetings()?.next}>{(next) => <ButtonLink href={addressOf(shown(), next())}>{shown() === 'past' ? t.older : t.further}</ButtonLink>}</Show>
        <Show when={search.after !== undefined}>
          <a href={addressOf(shown())}>{t.first}</a>
        </Show>
      </p>
    </section>
  )
}
