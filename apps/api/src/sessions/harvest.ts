import type { Viewer } from '@kring/contract/auth'
import type { Card, HarvestItem } from '@kring/contract/sessions'
import { whyNotDue } from '@kring/domain/harvest'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, forbidden, missing, wrong } from '../platform/refusal.ts'
import { addThread, type ThreadDraft } from '../threads/actions.ts'
import { demandRunner, demandSession, instant, topicOf } from './demands.ts'
import { canOwn, findItem, findOpenable, insertHarvest, todayOf, updateItem } from './harvest-queries.ts'
import { listOpen } from './note-queries.ts'

type Promised = { ownerId?: number | null | undefined; dueOn?: string | null | undefined }
type Gathering = Omit<ThreadDraft, 'kind'> & Promised & { kind: Card; noteIds: string[] }

/** Notes become something that lasts, during the session or afterwards; each note once. */
export const gather = (db: Database, viewer: Viewer, sessionId: number, { noteIds, ...made }: Gathering): Promise<HarvestItem> =>
  transact(db, async (tx) => {
    const session = await demandRunner(tx, viewer, sessionId)
    const ids = await demandOpen(tx, sessionId, noteIds)
    const item = await insertHarvest(tx, { sessionId, kind: made.kind, ...(await make(tx, viewer, session, made)) }, ids)
    record(tx, topicOf(session), 'harvest.gathered', viewer.id, { item })
    return item
  })

/** A learning or a question is a thread of the group; an action has an owner and a day; the agenda only words. */
async function make(tx: Tx, viewer: Viewer, session: { id: number; group: { id: number } }, { kind, ownerId = null, dueOn = null, ...draft }: Omit<Gathering, 'noteIds'>) {
  const title = draft.title.trim()
  if (kind === 'agenda') return { threadId: null, title }
  if (kind === 'action') {
    await demandPromise(tx, session.id, { ownerId, dueOn }, null)
    return { threadId: null, title, ownerId, dueOn }
  }
  const thread = await addThread(tx, viewer, session.group.id, { kind, ...draft }, session.id)
  return { threadId: thread.id, title: thread.title }
}

export const changeItem = (
  db: Database,
  viewer: Viewer,
  sessionId: number,
  itemId: number,
  { title, ...promised }: { title: string; ownerId: number | null; dueOn: string | null },
) =>
  transact(db, async (tx) => {
    const { session, item } = await demandItem(tx, viewer, sessionId, itemId)
    const { ownerId, dueOn } = item.kind === 'action' ? promised : { ownerId: null, dueOn: null }
    await demandPromise(tx, sessionId, { ownerId: ownerId === item.ownerId ? null : ownerId, dueOn }, item.dueOn)
    await updateItem(tx, itemId, { title: title.trim(), ownerId, dueOn })
    return tell(tx, session, viewer, itemId)
  })

export const finishItem = (db: Database, viewer: Viewer, sessionId: number, itemId: number) => turn(db, viewer, sessionId, itemId, true)

export const reopenItem = (db: Database, viewer: Viewer, sessionId: number, itemId: number) => turn(db, viewer, sessionId, itemId, false)

/** Done twice is done once: the first moment stands. */
const turn = (db: Database, viewer: Viewer, sessionId: number, itemId: number, done: boolean): Promise<HarvestItem> =>
  transact(db, async (tx) => {
    const { session, item } = await demandItem(tx, viewer, sessionId, itemId)
    if ((item.doneAt !== null) === done) return findItem(tx, itemId)
    await updateItem(tx, itemId, { doneAt: done ? instant(Date.now()) : null, doneById: done ? viewer.id : null })
    return tell(tx, session, viewer, itemId)
  })

async function tell(tx: Tx, session: { id: number }, viewer: Viewer, itemId: number) {
  const item = await findItem(tx, itemId)
  record(tx, topicOf(session), 'harvest.changed', viewer.id, { item })
  return item
}

async function demandItem(tx: Tx, viewer: Viewer, sessionId: number, itemId: number) {
  const session = await demandSession(tx, viewer, sessionId)
  const item = await findOpenable(tx, sessionId, itemId)
  if (!item) throw missing()
  if (!session.runs && item.ownerId !== viewer.id) throw forbidden('harvest.not-yours')
  return { session, item }
}

async function demandPromise(tx: Tx, sessionId: number, { ownerId, dueOn }: { ownerId: number | null; dueOn: string | null }, before: string | null) {
  if (ownerId !== null && !(await canOwn(tx, sessionId, ownerId))) throw wrong('ownerId', 'harvest.owner-elsewhere')
  const refused = whyNotDue(dueOn, await todayOf(tx, sessionId), before)
  if (refused) throw wrong('dueOn', refused)
}

/** A closed note and one that does not exist get the same answer: what is private stays so for the facilitator too. */
async function demandOpen(tx: Tx, sessionId: number, noteIds: string[]) {
  const open = await listOpen(tx, sessionId, noteIds)
  if (open.length < noteIds.length) throw wrong('noteIds', 'note.hidden')
  if (open.some(({ harvestItemId }) => harvestItemId !== null)) throw conflict('note.harvested')
  return open.map(({ id }) => id)
}
