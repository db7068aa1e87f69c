import type { Viewer } from '@kring/contract/auth'
import type { Database } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { demandRun, demandStage, instant, topicOf } from './demands.ts'
import { updateClosure } from './note-queries.ts'
import { pullCards } from './notes.ts'

export const closeWriting = (db: Database, viewer: Viewer, sessionId: number, stageId: number) => turn(db, viewer, sessionId, stageId, true)

export const openWriting = (db: Database, viewer: Viewer, sessionId: number, stageId: number) => turn(db, viewer, sessionId, stageId, false)

/** Closing what is closed changes nothing, so nobody hears of it. */
const turn = (db: Database, viewer: Viewer, sessionId: number, stageId: number, closed: boolean): Promise<{ closedAt: string | null }> =>
  transact(db, async (tx) => {
    const session = await demandRun(tx, viewer, sessionId)
    const stage = await demandStage(tx, sessionId, stageId)
    if ((stage.closedAt !== null) === closed) return { closedAt: stage.closedAt }
    const closedAt = closed ? instant(Date.now()) : null
    await updateClosure(tx, stageId, closedAt)
    record(tx, topicOf(session), 'writing.closed', viewer.id, { stageId, closedAt })
    if (closed) await pullCards(tx, session, stageId, viewer.id)
    return { closedAt }
  })
