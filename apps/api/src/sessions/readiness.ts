import type { Viewer } from '@kring/contract/auth'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict } from '../platform/refusal.ts'
import { demandLive, demandSeat, topicOf } from './demands.ts'
import { deleteReadiness, insertReadiness, listReady } from './queries.ts'

export const sayReady = (db: Database, viewer: Viewer, sessionId: number, stageId: number) => say(db, viewer, sessionId, stageId, insertReadiness)

export const sayNotReady = (db: Database, viewer: Viewer, sessionId: number, stageId: number) => say(db, viewer, sessionId, stageId, deleteReadiness)

const say = (db: Database, viewer: Viewer, sessionId: number, stageId: number, write: (tx: Tx, stageId: number, personId: number) => Promise<unknown>) =>
  transact(db, async (tx) => {
    const session = await demandSeat(tx, viewer, sessionId)
    demandLive(session)
    if (session.stageId !== stageId) throw conflict('stage.moved')
    if (await write(tx, stageId, viewer.id)) record(tx, topicOf(session), 'readiness.changed', viewer.id, { stageId, ready: await listReady(tx, stageId) })
    return null
  })
