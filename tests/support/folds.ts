import type { Session } from '@kring/contract/sessions'
import * as sorting from '@kring/domain/boards'
import * as chairing from '@kring/domain/facilitation'
import { withReport } from '@kring/domain/harvest'
import { withScript } from '@kring/domain/live-script'
import * as domain from '@kring/domain/sessions'

export type Told = { topic: string; kind: string; payload: unknown }
type Folds = Record<string, (session: Session, payload: never) => Session>

/** What each kind of event of a session does to what somebody has of it. */
export const folds: Folds = {
  'script.changed': withScript,
  'stage.entered': domain.withStage,
  'clock.changed': domain.withClock,
  'writing.closed': domain.withClosedWriting,
  'guests.allowed': domain.withGuests,
  'groups.published': domain.withGroups,
  'note.shown': domain.withShownNote,
  'notes.counted': domain.withNoteCount,
  'notes.revealed': domain.withRevealedNotes,
  'seat.taken': domain.withSeat,
  'readiness.changed': domain.withReadiness,
  'people.called': chairing.withCall,
  'message.said': chairing.withMessage,
  'clock.expired': chairing.withExpiry,
  'hand.raised': chairing.withHand,
  'hand.lowered': chairing.withoutHand,
  'turn.given': chairing.withTurn,
  'runner.changed': chairing.withRunner,
  'session.handed-over': chairing.withHandover,
  'seat.left': chairing.withSeatLeft,
  'board.sorted': sorting.withSorted,
  'dots.counted': sorting.withTally,
  'session.ended': domain.withEnd,
  'harvest.gathered': domain.withHarvest,
  'harvest.changed': domain.withHarvest,
  'report.published': withReport,
  'note.kept': domain.withNote,
  'note.taken-back': domain.withoutNote,
}
const atTable: Folds = { 'note.shown': domain.withTableNote, 'note.taken-back': domain.withoutNote }

const applied =
  (known: Folds) =>
  (session: Session, { topic, kind, payload }: Told, unfolded: Set<string>) => {
    const rule = known[kind]
    if (!rule) unfolded.add(`${kind} on ${topic}`)
    return rule?.(session, payload as never) ?? session
  }

/** Applies one event of `session:` or `person:`; a kind that nobody folds is noted. */
export const fold = applied(folds)
/** The same for `table:`. */
export const foldAtTable = applied(atTable)
