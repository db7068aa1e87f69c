import type { Session, Stage } from '@kring/contract/sessions'
import { isSorting } from '@kring/domain/boards'
import { isPaused } from '@kring/domain/clock'
import { closesByItself } from '@kring/domain/facilitation'
import { whyNoNote } from '@kring/domain/notes'
import { isArrival, isOpen, mayWrite, takesNotes } from '@kring/domain/sessions'
import Lock from 'lucide-solid/icons/lock'
import LockOpen from 'lucide-solid/icons/lock-open'
import MessagesSquare from 'lucide-solid/icons/messages-square'
import { createMemo, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { createServerMoment } from './countdown.ts'
import { type Change, groupIn, onTable, placeOf, roundAhead, stageOf } from './live-session.ts'
import { WaysBack } from './looking-back.tsx'
import { ApproachCard } from './approach-card.tsx'
import { MyNotes, TableNotes } from './note-lists.tsx'
import { firstOf } from './names.ts'
import { NoteEditor } from './note-editor.tsx'
import type { OwnNotes } from './own-notes.ts'
import { PhoneBoard } from './phone-board.tsx'
import styles from './phone.module.css'
import { TableCard } from './table-card.tsx'
import { TurnsCard } from './turns-card.tsx'
import { Unsaid } from './unsaid.tsx'

type Props = { session: Session; change: Change; leftMs: number; notes: OwnNotes; onLook: (stageId: number) => void }

export function PhoneBody(props: Props) {
  const t = useText('sessions')
  const facilitation = useText('facilitation')
  const stage = () => stageOf(props.session)
  const now = createServerMoment(() => props.session)
  const refusal = createMemo(() => whyNoNote({ ...stage(), leftAt: null }, props.session, now()))
  const writing = createMemo(() => (refusal() === null && mayWrite(stage(), props.session) ? stage().id : undefined))
  // Not the one that is being written in.
  const over = () => props.session.stages.slice(0, placeOf(props.session) + (writing() === undefined ? 1 : 0))
  return (
    <div class={styles.body}>
      <div class="stack gap-2">
        <p class="kind">{stage().title}</p>
        <h1 class={styles.prompt}>{stage().prompt}</h1>
      </div>
      <Show when={!isPaused(props.session.clock) && props.leftMs === 0}>
        <p class="notice">{closesByItself(stage()) ? facilitation.finishing : t.clock.overWords}</p>
      </Show>
      <Show when={stage().round !== null}>
        <TableCard session={props.session} />
      </Show>
      <Show when={stage().settings.turns}>
        <TurnsCard session={props.session} change={props.change} stage={stage()} groupId={groupIn(props.session, stage().round)?.id ?? null} />
      </Show>
      <WhoReads stage={stage()} facilitator={props.session.facilitator.name} />
      <Show when={isArrival(stage()) && mixesApproaches(props.session)}>
        <ApproachCard />
      </Show>
      <Show when={takesNotes(stage())}>
        <Show when={writing()} keyed fallback={<p class="notice">{mayWrite(stage(), props.session) ? t.note.closed : t.note.notYours}</p>}>
          {(stageId) => <NoteEditor notes={props.notes} stageId={stageId} cards={stage().kind === 'harvest'} />}
        </Show>
        <Unsaid stages={over()} notes={props.notes} />
        <Show when={!isOpen(stage())}>
          <Show when={stage().settings.sight === 'table'} fallback={<MyNotes session={props.session} stage={stage()} notes={props.notes} changing={writing() !== undefined} />}>
            <TableNotes session={props.session} stage={stage()} notes={props.notes} ours />
          </Show>
        </Show>
      </Show>
      <Show when={onTable(props.session)}>
        {(open) => (
          <Show when={isSorting(stage()) || stage().settings.dots} fallback={<TableNotes session={props.session} stage={open()} notes={props.notes} />}>
            <PhoneBoard session={props.session} change={props.change} stage={stage()} board={open()} />
          </Show>
        )}
      </Show>
      <Show when={stage().round === null && groupIn(props.session, roundAhead(props.session))}>
        <TableCard session={props.session} />
      </Show>
      <WaysBack session={props.session} onLook={(stageId) => props.onLook(stageId)} />
    </div>
  )
}

/** Whether there will be groups to divide people over. */
const mixesApproaches = ({ stages }: Session) => stages.some(({ settings }) => settings.grouping?.as === 'new')

/** Who reads what one writes here, said before one writes it. */
function WhoReads(props: { stage: Stage; facilitator: string }) {
  const t = useText('sessions')
  const tables = useText('breakouts')
  const boards = useText('boards')
  const open = () => props.stage.revealedAt !== null || props.stage.settings.sight === 'all'
  const sentence = () => {
    const { names } = props.stage.settings
    if (isSorting(props.stage)) return boards.who
    if (props.stage.settings.dots) return boards.whoVotes(firstOf(props.facilitator))
    if (isArrival(props.stage)) return t.who.arrival(firstOf(props.facilitator))
    if (!takesNotes(props.stage)) return t.who.discussion
    if (!open() && props.stage.settings.sight === 'table') return tables.who(names)
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
