import type { Viewer } from '@kring/contract/auth'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict } from '../platform/refusal.ts'
import { demandLive, demandSeat, topicOf } from './demands.ts'
import { deleteReadiness, insertReadiness } from './queries.ts'

type Write = (tx: Tx, stageId: number, personId: number) => Promise<unknown>

export const sayReady = (db: Database, viewer: Viewer, sessionId: number, stageId: number) => say(db, viewer, sessionId, stageId, true, insertReadiness)

export const sayNotReady = (db: Database, viewer: Viewer, sessionId: number, stageId: number) => say(db, viewer, sessionId, stageId, false, deleteReadiness)

const say = (db: Database, viewer: Viewer, sessionId: number, stageId: number, ready: boolean, write: Write) =>
  transact(db, async (tx) => {
    const session = await demandSeat(tx, viewer, sessionId)
    demandLive(session)
    if (session.stageId !== stageId) throw conflict('stage.moved')
    if (await write(tx, stageId, viewer.id)) record(tx, topicOf(session), 'readiness.changed', viewer.id, { stageId, personId: viewer.id, ready })
    return null
  })
