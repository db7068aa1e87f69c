import type { Group } from '@kring/contract/groups'
import { mayFacilitate } from '@kring/domain/groups'
import { createAsync, type RouteSectionProps, useSearchParams } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { MeetingLineItem } from '../meetings/meeting-line.tsx'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Lines, SectionHead } from '../ui/list.tsx'
import { listMeetings } from './api.ts'
import { GroupFrame } from './group-frame.tsx'
import { createSlug } from './slug.ts'

export function MeetingsPage(props: RouteSectionProps) {
  return (
    <GroupFrame slug={props.params['slug'] ?? ''} tab="meetings">
      {(group) => (
        <div class="cols cols--even">
          <Coming group={group()} />
          <Past group={group()} />
        </div>
      )}
    </GroupFrame>
  )
}

function Coming(props: { group: Group }) {
  const t = useText('groups')
  const me = useMe()
  const slug = createSlug(props)
  const meetings = createAsync(() => listMeetings(slug()))
  return (
    <section>
      <SectionHead title={t.meetings.coming}>
        <a href="/formats">{t.meetings.formats}</a>
      </SectionHead>
      <Show when={meetings()?.items.length} fallback={<p class="soft">{t.next.none}.</p>}>
        <div class="stack gap-5">
          <Lines>
            <For each={meetings()?.items}>
              {(meeting) => (
                <li>
                  <MeetingLineItem meeting={meeting} />
                </li>
              )}
            </For>
          </Lines>
          <Show when={mayFacilitate(me()?.viewer ?? null, props.group.id)}>
            <ButtonLink href={`/groups/${props.group.slug}/meetings/new`}>{t.next.plan}</ButtonLink>
          </Show>
        </div>
      </Show>
    </section>
  )
}

function Past(props: { group: Group }) {
  const t = useText('groups')
  const [search] = useSearchParams<{ after: string }>()
  const slug = createSlug(props)
  const meetings = createAsync(() => listMeetings(slug(), { past: true, ...(typeof search.after === 'string' && { after: search.after }) }))
  const here = () => `/groups/${props.group.slug}/meetings`
  return (
    <section>
      <SectionHead title={t.meetings.past} />
      <Show when={meetings()?.items.length} fallback={<p class="soft">{t.meetings.nonePast}</p>}>
        <div class="stack gap-5">
          <Lines>
            <For each={meetings()?.items}>
              {(meeting) => (
                <li>
                  <MeetingLineItem meeting={meeting} />
                </li>
              )}
            </For>
          </Lines>
          <p class="row">
            <Show when={meetings()?.next}>{(next) => <ButtonLink href={`${here()}?after=${next()}`}>{t.meetings.older}</ButtonLink>}</Show>
            <Show when={search.after}>
              <a href={here()}>{t.meetings.newest}</a>
            </Show>
          </p>
        </div>
      </Show>
    </section>
  )
}
