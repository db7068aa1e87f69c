import { isMember } from '@kring/domain/groups'
import { isOver } from '@kring/domain/meetings'
import type { RoutePreloadFunc, RouteSectionProps } from '@solidjs/router'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { CarriedOver } from '../sessions/carried-over.tsx'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { useClock } from '../ui/clock.ts'
import { Html } from '../ui/html.tsx'
import { Card } from '../ui/surface.tsx'
import { createAnswering } from './answering.ts'
import { readMeeting } from './api.ts'
import { createFollowing } from './following.ts'
import { MeetingCloth } from './meeting-cloth.tsx'
import { MeetingTools } from './meeting-tools.tsx'
import { Facts } from './facts.tsx'
import styles from './meetings.module.css'
import { Reports } from './reports.tsx'
import { WhoComes } from './who-comes.tsx'

export const preload: RoutePreloadFunc = ({ params }) => readMeeting(Number(params['meetingId']))

export function MeetingPage(props: RouteSectionProps) {
  const t = useText('meetings')
  const me = useMe()
  const clock = useClock()
  const id = () => Number(props.params['meetingId'])
  const [meeting, change] = createFollowing(id)
  const answering = createAnswering(id, change)
  const now = () => new Date(clock.now()).toISOString()
  return (
    <Show when={meeting()}>
      {(meeting) => (
        <article class={`page ${styles.meeting}`}>
          <Head title={meeting().title} description={meeting().yields} />
          <header class="stack gap-5">
            <div>
              <p class="crumb">
                <a href={`/groups/${meeting().group.slug}`}>{meeting().group.name}</a> › <a href={`/groups/${meeting().group.slug}/meetings`}>{t.title}</a>
              </p>
              <h1>{meeting().title}</h1>
            </div>
            <Card look="wash" class="stack gap-2">
              <h2 class={styles.yieldTitle}>{t.yields}</h2>
              <p class={styles.yield}>{meeting().yields}</p>
            </Card>
          </header>
          <aside class={`stack gap-6 ${styles.aside}`}>
            <MeetingCloth meeting={meeting()} now={now()} answering={answering} />
            <Facts meeting={meeting()} />
            <MeetingTools meeting={meeting()} now={now()} change={change} />
          </aside>
          <div class="stack gap-6">
            <Html of={meeting()} field="purposeHtml" />
            <Show when={isMember(me()?.viewer ?? null, meeting().group.id)}>
              <CarriedOver meetingId={meeting().id} />
            </Show>
            <Reports meeting={meeting()} now={now()} />
          </div>
          <Show when={meeting().cancelledAt === null}>
            <WhoComes meeting={meeting()} over={isOver(meeting(), now())} />
          </Show>
        </article>
      )}
    </Show>
  )
}
