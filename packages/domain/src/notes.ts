import type { Clock, Stage } from '@kring/contract/sessions'
import { isRunning } from './clock.ts'
import { takesNotes } from './sessions.ts'

/** A note that was under way when a stage closed still counts, this many milliseconds. */
export const grace = 3_000

type Where = Pick<Stage, 'id' | 'settings' | 'revealedAt' | 'closedAt'> & { leftAt: string | null }
type When = { stageId: number; endedAt: string | null; clock: Clock }

/**
 * Why a note for this stage cannot be kept now, or null where it can. A stage takes notes while it is the current one, paused or not, until
 * somebody closes the writing; after the reveal only as long as its clock runs. `leftAt` is when the session moved on from it, `now` in milliseconds since 1970.
 */
export function whyNoNote(stage: Where, session: When, now: number): 'stage.silent' | 'session.ended' | 'stage.moved' | 'stage.closed' | 'stage.revealed' | null {
  const past = (moment: string | null) => moment !== null && now - Date.parse(moment) > grace
  if (!takesNotes(stage)) return 'stage.silent'
  if (past(session.endedAt)) return 'session.ended'
  if (stage.id !== session.stageId) return stage.leftAt === null || past(stage.leftAt) ? 'stage.moved' : null
  if (past(stage.closedAt)) return 'stage.closed'
  return past(stage.revealedAt) && !isRunning(session.clock, now) ? 'stage.revealed' : null
}

/** Whether a note that is kept came after the writing was over: it counts, and says so. */
export const isLate = (stage: Pick<Where, 'id' | 'revealedAt' | 'closedAt'>, session: Pick<When, 'stageId'>) =>
  stage.id !== session.stageId || stage.closedAt !== null || stage.revealedAt !== null

/** Why what a table wrote on paper cannot be typed in for a stage, or null where it can: from its beginning until the session is over, however late. */
export function whyNoPaper(stage: Where, { stageId, endedAt }: Pick<When, 'stageId' | 'endedAt'>): 'stage.silent' | 'session.ended' | 'stage.moved' | null {
  if (!takesNotes(stage)) return 'stage.silent'
  if (endedAt !== null) return 'session.ended'
  return stage.id === stageId || stage.leftAt !== null ? null : 'stage.moved'
}
