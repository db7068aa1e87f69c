import type { Meeting } from '@kring/contract/meetings'
import { mayRun } from '@kring/domain/sessions'
import { mayPost } from '@kring/domain/threads'
import NotebookPen from 'lucide-solid/icons/notebook-pen'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'

/** How it went, told by who was there; or the invitation to tell it, once the meeting has begun. */
export function Reports(props: { meeting: Meeting; now: string }) {
  const t = useText('meetings')
  const me = useMe()
  const ofSession = () => (props.meeting.sessionState === 'ended' && mayRun(me()?.viewer ?? null, props.meeting) ? `&session=${props.meeting.sessionId}` : '')
  const mayWrite = () => props.meeting.startsAt <= props.now && props.meeting.cancelledAt === null && mayPost(me()?.viewer ?? null, props.meeting.group.id, 'report')
  return (
    <Show when={props.meeting.reports.length > 0 || mayWrite()}>
      <section class="stack gap-3" aria-labelledby="meeting-reports">
        <h2 id="meeting-reports">{t.reports(props.meeting.reports.length || 1)}</h2>
        <ul class="stack gap-2">
          <For each={props.meeting.reports}>
            {({ id, slug, title }) => (
              <li>
                <a href={`/threads/${id}/${slug}`}>{title}</a>
              </li>
            )}
          </For>
        </ul>
        <Show when={mayWrite() && props.meeting.reports.length === 0}>
          <p>
            <ButtonLink href={`/groups/${props.meeting.group.slug}/compose?kind=report&meeting=${props.meeting.id}${ofSession()}`}>
              <NotebookPen />
              {t.writeReport}
            </ButtonLink>
          </p>
        </Show>
      </section>
    </Show>
  )
}
