import type { Viewer } from '@kring/contract/auth'
import type { StageDraft } from '@kring/contract/scripts'
import type { Clock, MeetingLive, Session } from '@kring/contract/sessions'
import { paused, started } from '@kring/domain/clock'
import { faultsIn, lengthOf, whenToStart } from '@kring/domain/script'
import { mayRun } from '@kring/domain/sessions'
import { lockMeeting } from '../meetings/queries.ts'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, forbidden, missing, Refusal } from '../platform/refusal.ts'
import { announce } from './breakouts.ts'
import { demandLive, demandRun, demandRunner, demandSession, demandStage, instant, topicOf } from './demands.ts'
import { freeCode } from './door-queries.ts'
import { forgetVoices } from './facilitation-queries.ts'
import { countRest } from './dots.ts'
import { drawWhereNeeded } from './drawing.ts'
import { seatLate } from './late.ts'
import { pullCards } from './notes.ts'
import { findSession, insertSeat, insertSession, insertStages, roundNow, updateClock, updateEnd, updateStage } from './queries.ts'
import { endTurns } from './turns.ts'

export const startSession = (db: Database, viewer: Viewer, meetingId: number, { stages: drafts, guests }: { stages: StageDraft[]; guests: boolean }): Promise<Session> =>
  transact(db, async (tx) => {
    const now = Date.now()
    const meeting = await demandStartable(tx, viewer, meetingId, now)
    demandScript(drafts)
    const [startedAt, guestsAt] = [instant(now), guests ? instant(now) : null]
    const session = await insertSession(tx, { meetingId, facilitatorId: viewer.id, startedAt, plannedMinutes: lengthOf(drafts), code: await freeCode(tx), guestsAt })
    if (!session) throw conflict('session.started')
    const [first] = await insertStages(tx, session.id, drafts)
    if (!first) throw new Error('a script without stages')
    await updateStage(tx, { id: session.id, from: first.id }, first.id, started(first.minutes, now), instant(now))
    tellMeeting(tx, viewer.id, meeting.group.id, 'session.started', { meetingId, sessionId: session.id, sessionState: 'live' })
    return readBack(tx, viewer, session.id)
  })

export const takeSeat = (db: Database, viewer: Viewer, sessionId: number): Promise<Session> =>
  transact(db, async (tx) => {
    const session = await demandSession(tx, viewer, sessionId)
    demandLive(session)
    const person = await insertSeat(tx, sessionId, viewer.id)
    if (person) {
      record(tx, topicOf(session), 'seat.taken', viewer.id, { person })
      await seatLate(tx, sessionId, viewer.id, await roundNow(tx, sessionId))
    }
    return readBack(tx, viewer, sessionId)
  })

/** Of two who press Next at once one goes on; the other was looking at a stage that is over. Groups that nobody made yet are made at the door of their step. */
export async function enterStage(db: Database, viewer: Viewer, sessionId: number, { from, to }: { from: number; to: number }): Promise<Clock> {
  await drawWhereNeeded(db, viewer, sessionId, to)
  return transact(db, async (tx) => {
    const session = await demandRun(tx, viewer, sessionId)
    if (session.stageId !== from) throw conflict('stage.moved')
    const stage = await demandStage(tx, sessionId, to)
    const now = Date.now()
    const clock = started(stage.minutes, now)
    await updateStage(tx, { id: sessionId, from }, to, clock, instant(now))
    await endTurns(tx, session, viewer.id, instant(now))
    await pullCards(tx, session, from, viewer.id)
    record(tx, topicOf(session), 'stage.entered', viewer.id, { stageId: to, clock })
    if (stage.round !== null) await announce(tx, session, viewer.id, stage.round)
    return clock
  })
}

/** Ending twice is ending once: the second hears when it was. */
export const endSession = (db: Database, viewer: Viewer, sessionId: number): Promise<{ endedAt: string }> =>
  transact(db, async (tx) => {
    const session = await demandRunner(tx, viewer, sessionId)
    return session.endedAt ? { endedAt: session.endedAt } : finish(tx, { ...session, groupId: session.group.id }, viewer.id)
  })

/** What was written stays; who asked and who spoke when is forgotten. `actorId` is null where nobody ended it but time. */
export async function finish(tx: Tx, session: { id: number; meetingId: number; groupId: number; stageId: number; clock: Clock }, actorId: number | null) {
  const now = Date.now()
  const endedAt = instant(now)
  await updateEnd(tx, session.id, endedAt)
  await updateClock(tx, session.id, paused(session.clock, now))
  await countRest(tx, session, actorId)
  await forgetVoices(tx, session.id)
  await pullCards(tx, session, session.stageId, actorId)
  record(tx, topicOf(session), 'session.ended', actorId, { endedAt }, 'closed')
  tellMeeting(tx, actorId, session.groupId, 'session.ended', { meetingId: session.meetingId, sessionId: session.id, sessionState: 'ended' })
  return { endedAt }
}

async function demandStartable(tx: Tx, viewer: Viewer, meetingId: number, now: number) {
  const meeting = await lockMeeting(tx, viewer, meetingId)
  if (!meeting) throw missing()
  if (!mayRun(viewer, meeting)) throw forbidden('group.facilitators-only')
  if (meeting.cancelledAt) throw conflict('meeting.cancelled')
  const when = whenToStart(meeting, now)
  if (when === 'early') throw conflict('session.early')
  if (when === 'over') throw conflict('meeting.over')
  return meeting
}

/** What would make a script stumble on the evening itself is told now, at the step and the setting. */
export function demandScript(stages: StageDraft[]) {
  const faults = faultsIn(stages)
  if (faults.length > 0)
    throw new Refusal(
      422,
      'invalid',
      faults.map(({ stage, setting, code }) => ({ field: setting === 'key' ? `stages.${stage}.key` : `stages.${stage}.settings.${setting}`, code })),
    )
}

function tellMeeting(tx: Tx, actorId: number | null, groupId: number, kind: string, state: MeetingLive) {
  record(tx, `meeting:${state.meetingId}`, kind, actorId, state)
  record(tx, `group:${groupId}`, kind, actorId, state)
}

async function readBack(tx: Tx, viewer: Viewer, sessionId: number) {
  const session = await findSession(tx, viewer, sessionId)
  if (!session) throw missing()
  return session
}
