import type { Session } from '@kring/contract/sessions'
import { onMount, Show } from 'solid-js'
import { createSignal } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Mark } from '../shell/brand.tsx'
import { createDraft } from '../shell/draft.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Underway } from './note-lists.tsx'
import styles from './note.module.css'
import type { OwnNotes } from './own-notes.ts'
import { PartingCard } from './parting-card.tsx'
import phone from './phone.module.css'

/** The end, with the way to what came of it. What somebody was still writing is not gone. */
export function SessionOver(props: { session: Session; notes: OwnNotes }) {
  const t = useText('sessions')
  const [left, setLeft] = createSignal('')
  onMount(() => setLeft(createDraft(() => props.notes.place()).read()))
  return (
    <section class={phone.over}>
      <Mark />
      <h1>{t.ended.title}</h1>
      <p class="lead">{t.ended.text}</p>
      <Show when={left() || props.notes.waiting().length > 0}>
        <div class="stack gap-3">
          <p>{t.ended.unsent}</p>
          <Show when={left()}>{(text) => <p class={styles.note}>{text()}</p>}</Show>
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
