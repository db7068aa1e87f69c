import type { Viewer } from '@kring/contract/auth'
import type { Clock } from '@kring/contract/sessions'
import { extended, paused, resumed } from '@kring/domain/clock'
import type { Database } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict } from '../platform/refusal.ts'
import { demandRun, topicOf } from './demands.ts'
import { updateClock } from './queries.ts'

export const pauseClock = (db: Database, viewer: Viewer, sessionId: number, stageId: number) => turn(db, viewer, sessionId, stageId, paused)

export const resumeClock = (db: Database, viewer: Viewer, sessionId: number) => turn(db, viewer, sessionId, null, resumed)

export const extendStage = (db: Database, viewer: Viewer, sessionId: number, { stageId, minutes }: { stageId: number; minutes: number }) =>
  turn(db, viewer, sessionId, stageId, (clock, now) => extended(clock, minutes, now))

const turn = (db: Database, viewer: Viewer, sessionId: number, meant: number | null, change: (clock: Clock, now: number) => Clock): Promise<Clock> =>
  transact(db, async (tx) => {
    const session = await demandRun(tx, viewer, sessionId)
    if (meant !== null && meant !== session.stageId) throw conflict('stage.moved')
    const clock = change(session.clock, Date.now())
    if (clock === session.clock) return clock
    await updateClock(tx, sessionId, clock)
    record(tx, topicOf(session), 'clock.changed', viewer.id, { stageId: session.stageId, clock })
    return clock
  })
