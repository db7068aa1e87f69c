import type { Clock, StageKind } from '@kring/contract/sessions'
import { isRunning } from './clock.ts'
import { takesNotes } from './sessions.ts'

/** A note that was under way when a stage closed still counts, this many milliseconds. */
export const grace = 3_000

type Where = { id: number; kind: StageKind; revealedAt: string | null; leftAt: string | null }
type When = { stageId: number; endedAt: string | null; clock: Clock }

/**
 * Why a note for this stage cannot be kept now, or null where it can. A stage takes notes while it is the current one, paused or not;
 * after the reveal only as long as its clock runs. `leftAt` is when the session moved on from it, `now` in milliseconds since 1970.
 */
export function whyNoNote(stage: Where, session: When, now: number): 'stage.silent' | 'session.ended' | 'stage.moved' | 'stage.revealed' | null {
  const past = (moment: string | null) => moment !== null && now - Date.parse(moment) > grace
  if (!takesNotes(stage.kind)) return 'stage.silent'
  if (past(session.endedAt)) return 'session.ended'
  if (stage.id !== session.stageId) return stage.leftAt === null || past(stage.leftAt) ? 'stage.moved' : null
  return past(stage.revealedAt) && !isRunning(session.clock, now) ? 'stage.revealed' : null
}
