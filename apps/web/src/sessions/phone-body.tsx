import type { Session, Stage } from '@kring/contract/sessions'
import { isPaused } from '@kring/domain/clock'
import { isArrival, takesNotes } from '@kring/domain/sessions'
import Lock from 'lucide-solid/icons/lock'
import LockOpen from 'lucide-solid/icons/lock-open'
import MessagesSquare from 'lucide-solid/icons/messages-square'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { onTable, stageOf } from './live-session.ts'
import { MyNotes, TableNotes } from './note-lists.tsx'
import { NoteEditor } from './note-editor.tsx'
import type { OwnNotes } from './own-notes.ts'
import styles from './phone.module.css'

type Props = { session: Session; leftMs: number; notes: OwnNotes }

export function PhoneBody(props: Props) {
  const t = useText('sessions')
  const stage = () => stageOf(props.session)
  return (
    <div class={styles.body}>
      <div class="stack gap-2">
        <p class="kind">{stage().title}</p>
        <h1 class={styles.prompt}>{stage().prompt}</h1>
      </div>
      <Show when={!isPaused(props.session.clock) && props.leftMs === 0}>
        <p class="notice">{t.clock.overWords}</p>
      </Show>
      <WhoReads stage={stage()} facilitator={props.session.facilitator.name} />
      <Show when={takesNotes(stage())}>
        <NoteEditor notes={props.notes} />
        <Show when={stage().revealedAt === null}>
          <MyNotes session={props.session} stage={stage()} notes={props.notes} />
        </Show>
      </Show>
      <Show when={onTable(props.session)}>{(open) => <TableNotes session={props.session} stage={open()} notes={props.notes} />}</Show>
    </div>
  )
}

/** Who reads what one writes here, said before one writes it. */
function WhoReads(props: { stage: Stage; facilitator: string }) {
  const t = useText('sessions')
  const open = () => props.stage.revealedAt !== null
  const sentence = () => {
    const { names } = props.stage.settings
    if (isArrival(props.stage)) return t.who.arrival(firstOf(props.facilitator))
    if (!takesNotes(props.stage)) return t.who.discussion
    if (open()) return names ? t.who.open : t.who.openPrivate
    return names ? t.who.named(firstOf(props.facilitator)) : t.who.private(firstOf(props.facilitator))
  }
  return (
    <p class={styles.private}>
      <Show when={takesNotes(props.stage)} fallback={<MessagesSquare />}>
        <Show when={open()} fallback={<Lock />}>
          <LockOpen />
        </Show>
      </Show>
      <span>{sentence()}</span>
    </p>
  )
}

const firstOf = (name: string) => name.split(' ')[0] ?? name
