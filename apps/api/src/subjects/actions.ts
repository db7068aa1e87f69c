import type { Viewer } from '@kring/contract/auth'
import type { Subjects } from '@kring/contract/threads'
import { mayDescribe, tagsOf } from '@kring/domain/subjects'
import type { Database } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { forbidden, missing, wrong } from '../platform/refusal.ts'
import { actorOf, tellGroup } from '../threads/actions.ts'
import { lockThread } from '../threads/queries.ts'
import { updateSubjects } from './queries.ts'

export const describeThread = (db: Database, viewer: Viewer, threadId: number, { strategy, obstacle, tags }: Subjects) =>
  transact(db, async (tx) => {
    const thread = await lockThread(tx, viewer, threadId)
    if (!thread) throw missing()
    if (!mayDescribe(viewer, thread)) throw forbidden('thread.author-only')
    if (thread.kind === 'learning' && strategy === null) throw wrong('strategy', 'field.required')
    const subjects = { strategy, obstacle, tags: tagsOf(tags) }
    await updateSubjects(tx, threadId, subjects)
    record(tx, `thread:${threadId}`, 'thread.described', actorOf(viewer, thread), subjects)
    await tellGroup(tx, actorOf(viewer, thread), thread)
    return subjects
  })
