import type { Session, Stage } from '@kring/contract/sessions'
import { withCall, withExpiry, withHand, withHandover, withMessage, withoutHand, withRunner, withSeatLeft, withTurn } from '@kring/domain/facilitation'
import {
  withClock,
  withClosedWriting,
  withEnd,
  withGroups,
  withGuests,
  withHarvest,
  withNote,
  withNoteCount,
  withoutNote,
  withReadiness,
  withRevealedNotes,
  withSeat,
  withShownNote,
  withStage,
  withTableNote,
} from '@kring/domain/sessions'
import { boardOf, withSorted, withTally } from '@kring/domain/boards'
import { withReport } from '@kring/domain/harvest'
import { withScript } from '@kring/domain/live-script'
import { createAsync, revalidate } from '@solidjs/router'
import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import { createLive, listen } from '../realtime/live.ts'
import { readSession } from './api.ts'

export type Change = (how: (before: Session) => Session) => void

/** A session as it is at this moment for whoever looks: what all hear, and what only they may hear. */
export function createSession(id: Accessor<number>) {
  const [present, setPresent] = createSignal<number[]>([])
  const stored = createAsync(() => readSession(id()))
  const [session, change] = createLive<Session>(stored, {
    topic: (session) => `session:${session.id}`,
    also: ({ personId, ownSeq }) => ({ topic: `person:${personId}`, after: ownSeq }),
    events: {
      'script.changed': withScript,
      'stage.entered': withStage,
      'clock.changed': withClock,
      'writing.closed': withClosedWriting,
      'guests.allowed': withGuests,
      'groups.published': withGroups,
      'notes.counted': withNoteCount,
      'note.shown': withShownNote,
      'notes.revealed': withRevealedNotes,
      'seat.taken': withSeat,
      'readiness.changed': withReadiness,
      'seat.left': withSeatLeft,
      'clock.expired': withExpiry,
      'people.called': withCall,
      'message.said': withMessage,
      'hand.raised': withHand,
      'hand.lowered': withoutHand,
      'turn.given': withTurn,
      'runner.changed': withRunner,
      'session.handed-over': withHandover,
      'board.sorted': withSorted,
      'dots.counted': withTally,
      'session.ended': withEnd,
      'harvest.gathered': withHarvest,
      'harvest.changed': withHarvest,
      'report.published': withReport,
      'note.kept': withNote,
      'note.taken-back': withoutNote,
    },
    reset: () => revalidate(readSession.keyFor(id())),
    present: setPresent,
  })
  hearTables(session, change, () => revalidate(readSession.keyFor(id())))
  // Who may run it from now on finds the desk by a page that was read before.
  const runs = createMemo(() => session()?.runs)
  createEffect(on(runs, (now, before) => before !== undefined && now !== before && void revalidate(readSession.keyFor(id()))))
  return { session, change, present }
}

/** What is said at my own tables only. Reading a page brings what was there; a table's stream is short, so it is heard from its beginning. */
function hearTables(session: Accessor<Session | undefined>, change: Change, reset: () => unknown) {
  const mine = createMemo(
    () => {
      const now = session()
      return (now?.groups ?? []).filter(({ people }) => people.includes(now?.personId ?? 0)).map(({ id }) => id)
    },
    [],
    { equals: (one, other) => one.join() === other.join() },
  )
  const events: { [kind: string]: (before: Session, payload: never) => Session } = { 'note.shown': withTableNote, 'note.taken-back': withoutNote }
  const apply = (kind: string, payload: never) => change((before) => events[kind]?.(before, payload) ?? before)
  createEffect(() => {
    for (const id of mine()) onCleanup(listen(`table:${id}`, { after: 0, apply, reset }))
  })
}

/** Where somebody sits in a round that was announced: the viewer, unless somebody else is meant. */
export const groupIn = ({ groups, personId }: Session, round: number | null, who = personId) => groups.find((group) => group.round === round && group.people.includes(who))

export const placeOf = ({ stages, stageId }: Session) => stages.findIndex(({ id }) => id === stageId)

/** The round that is on, or else the next one that comes. Its groups are known to all as soon as they were announced. */
export function roundAhead(session: Session) {
  const from = session.stages.slice(placeOf(session))
  return from.find(({ round }) => round !== null)?.round ?? null
}

/** The stage that is on. A session always has one. */
export function stageOf(session: Session): Stage {
  const stage = session.stages[placeOf(session)]
  if (!stage) throw new Error(`session ${session.id} is in no stage of its own`)
  return stage
}

/** What lies on the table now. */
export const onTable = ({ stages, stageId }: Session): Stage | undefined => boardOf(stages, stageId)
