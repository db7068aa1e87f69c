import type { Session } from '@kring/contract/sessions'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Mark } from '../shell/brand.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Underway } from './note-lists.tsx'
import type { OwnNotes } from './own-notes.ts'
import { PartingCard } from './parting-card.tsx'
import phone from './phone.module.css'
import { Unsaid } from './unsaid.tsx'

/** The end, with the way to what came of it. What somebody was still writing is not gone. */
export function SessionOver(props: { session: Session; notes: OwnNotes }) {
  const t = useText('sessions')
  return (
    <section class={phone.over}>
      <Mark />
      <h1>{t.ended.title}</h1>
      <p class="lead">{t.ended.text}</p>
      <Unsaid stages={props.session.stages} notes={props.notes} />
      <Show when={props.notes.waiting().length > 0}>
        <div class="stack gap-3">
          <p>{t.ended.unsent}</p>
          <ul>
            <Underway notes={props.notes} />
          </ul>
        </div>
      </Show>
      <PartingCard sessionId={props.session.id} />
      <ButtonLink kind="primary" size="l" href={`/sessions/${props.session.id}/report`}>
        {t.ended.report}
      </ButtonLink>
      <ButtonLink kind="quiet" href={`/meetings/${props.session.meetingId}`}>
        {t.ended.meeting}
      </ButtonLink>
    </section>
  )
}
