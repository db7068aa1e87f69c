import type { Viewer } from '@kring/contract/auth'
import type { HarvestItem } from '@kring/contract/sessions'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, wrong } from '../platform/refusal.ts'
import { addThread, type ThreadDraft } from '../threads/actions.ts'
import { demandRunner, topicOf } from './demands.ts'
import { insertHarvest, listOpen } from './note-queries.ts'

type Gathering = Omit<ThreadDraft, 'kind'> & { kind: HarvestItem['kind']; noteIds: string[] }

/** Notes become a thread of the group, during the session or afterwards; each note once. */
export const gather = (db: Database, viewer: Viewer, sessionId: number, { noteIds, ...draft }: Gathering): Promise<HarvestItem> =>
  transact(db, async (tx) => {
    const session = await demandRunner(tx, viewer, sessionId)
    const ids = await demandOpen(tx, sessionId, noteIds)
    const thread = await addThread(tx, viewer, session.group.id, draft, sessionId)
    const item = await insertHarvest(tx, { sessionId, kind: draft.kind, threadId: thread.id, title: thread.title }, ids)
    record(tx, topicOf(session), 'harvest.gathered', viewer.id, { item })
    return item
  })

/** A closed note and one that does not exist get the same answer: what is private stays so for the facilitator too. */
async function demandOpen(tx: Tx, sessionId: number, noteIds: string[]) {
  const open = await listOpen(tx, sessionId, noteIds)
  if (open.length < noteIds.length) throw wrong('noteIds', 'note.hidden')
  if (open.some(({ harvestItemId }) => harvestItemId !== null)) throw conflict('note.harvested')
  return open.map(({ id }) => id)
}
