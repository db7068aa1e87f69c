import type { Group } from '@kring/contract/groups'
import { mayFacilitate } from '@kring/domain/groups'
import { createAsync, revalidate } from '@solidjs/router'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Card } from '../ui/surface.tsx'
import { listMeetings } from './api.ts'
import styles from './groups.module.css'
import { NextMeeting } from './next-meeting.tsx'
import { createSlug } from './slug.ts'

/** The meeting this group looks forward to, for its members. */
export function ComingMeeting(props: { group: Group }) {
  const t = useText('groups')
  const me = useMe()
  const slug = createSlug(props)
  const meetings = createAsync(() => listMeetings(slug()))
  const next = () => meetings()?.items.find(({ cancelledAt }) => cancelledAt === null)
  return (
    <Show
      when={next()}
      fallback={
        <Card look="sunken" class={`stack gap-3 ${styles.wayIn}`}>
          <h2>{t.next.none}</h2>
          <Show when={mayFacilitate(me()?.viewer ?? null, props.group.id)} fallback={<p class="soft">{t.next.noneText}</p>}>
            <p class="soft">{t.next.noneFacilitator}</p>
            <ButtonLink href={`/groups/${props.group.slug}/meetings/new`}>{t.next.plan}</ButtonLink>
          </Show>
        </Card>
      }
    >
      {(meeting) => <NextMeeting meeting={meeting()} onAnswered={() => void revalidate(listMeetings.key)} />}
    </Show>
  )
}
