import type { Viewer } from '@kring/contract/auth'
import type { Database } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict } from '../platform/refusal.ts'
import { actorOf, demandAsker, tellGroup } from '../threads/actions.ts'
import { findResolution, updateResolution } from './queries.ts'

export const resolveQuestion = (db: Database, viewer: Viewer, threadId: number, text: string) =>
  transact(db, async (tx) => {
    const thread = await demandAsker(tx, viewer, threadId)
    if (thread.acceptedReplyId !== null) throw conflict('question.answered')
    await updateResolution(tx, threadId, { byId: viewer.id, text: text.trim() })
    const told = await findResolution(tx, threadId)
    record(tx, `thread:${threadId}`, 'question.resolved', actorOf(viewer, thread), told)
    await tellGroup(tx, actorOf(viewer, thread), thread)
    return told.resolution
  })

export const withdrawResolution = (db: Database, viewer: Viewer, threadId: number) =>
  transact(db, async (tx) => {
    const thread = await demandAsker(tx, viewer, threadId)
    await updateResolution(tx, threadId, null)
    record(tx, `thread:${threadId}`, 'resolution.withdrawn', actorOf(viewer, thread), {})
    await tellGroup(tx, actorOf(viewer, thread), thread)
    return null
  })
