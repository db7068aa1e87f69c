import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'kysely'
import type { Database, Tx } from './database.ts'
import { Refusal } from './refusal.ts'

/** The key of the request that is being handled, so that its transaction can remember the answer. */
export type Once = { personId: number; key: string; fingerprint: string; used: boolean }
export const once = new AsyncLocalStorage<Once>()

/** Thrown when the same key was answered before: the answer goes out again, nothing happens twice. */
export class Repeated extends Error {
  readonly answer: unknown
  constructor(answer: unknown) {
    super('answered before')
    this.answer = answer
  }
}

type Listener = (topics: string[], from: 'here' | 'elsewhere') => void
const listeners = new WeakMap<Database, Listener[]>()
type Noted = { kind: string; actorId: number | null; payload: unknown | (() => Promise<unknown>); history: 'kept' | 'closed' }
const touched = new WeakMap<Tx, Map<string, Noted[]>>()

/** Hear which topics have news, from this process or another. A wake may get lost: readers also look for themselves. */
export const onNews = (db: Database, listener: Listener) => void listeners.set(db, [...(listeners.get(db) ?? []), listener])
export const tellNews = (db: Database, topics: string[], from: 'here' | 'elsewhere') => listeners.get(db)?.forEach((hear) => hear(topics, from))

/**
 * One change: what `work` writes, its events and the remembered answer land together or not at all.
 * READ COMMITTED, because the ledger's row locks already put the writers of one topic in order.
 */
export async function transact<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  const topics: string[] = []
  const result = await db.transaction().execute(async (tx) => {
    touched.set(tx, new Map())
    const answer = await answerOnce(tx, work)
    for (const [topic, events] of [...touched.get(tx)!].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await append(tx, topic, await said(tx, topic, events))
      topics.push(topic)
    }
    return answer
  })
  if (topics.length > 0) tellNews(db, topics, 'here')
  return result
}

/**
 * Notes an event; it is written last in the transaction, topics in sorted order, so that two writers never deadlock.
 * A payload that is a function is made only then, while the topic is locked: so that it may count what others wrote beside this transaction.
 * With a `closed` history nobody can ask any more for what the topic told before, as others may hear it from here on.
 */
export function record(tx: Tx, topic: string, kind: string, actorId: number | null, payload: unknown, history: Noted['history'] = 'kept') {
  const events = touched.get(tx)
  if (!events) throw new Error(`record(${kind}) outside transact()`)
  events.set(topic, [...(events.get(topic) ?? []), { kind, actorId, payload, history }])
}

/** Whose access changed: sockets are checked again and cached viewers forgotten, in every process. */
export const accessChanged = (tx: Tx, actorId: number | null, about: { personId?: number; groupId?: number }) => record(tx, 'access', 'access.changed', actorId, about)

async function said(tx: Tx, topic: string, events: Noted[]) {
  if (events.some(({ payload }) => typeof payload === 'function'))
    await sql`insert into topic (name, seq) values (${topic}, 0) on conflict (name) do update set seq = topic.seq`.execute(tx)
  const told: Noted[] = []
  for (const event of events) told.push({ ...event, payload: typeof event.payload === 'function' ? await event.payload() : event.payload })
  return told
}

/** The row of the topic is locked from here on until the transaction ends, so it is one statement whatever there is to tell. */
function append(tx: Tx, topic: string, events: Noted[]) {
  const closed = events.findLastIndex(({ history }) => history === 'closed')
  return sql`
    with head as (
      insert into topic (name, seq) values (${topic}, ${events.length}::int) on conflict (name)
      do update set seq = topic.seq + ${events.length}::int, floor = case when ${closed}::int < 0 then topic.floor else topic.seq + ${closed}::int end returning seq
    )
    insert into event (topic, seq, kind, actor_id, payload)
    select ${topic}, seq - ${events.length}::int + place, kind, actor_id, payload::jsonb
    from head, unnest(${events.map(({ kind }) => kind)}::text[], ${events.map(({ actorId }) => actorId)}::bigint[], ${events.map(({ payload }) => JSON.stringify(payload))}::text[])
      with ordinality as told (kind, actor_id, payload, place)`.execute(tx)
}

async function answerOnce<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const key = once.getStore()
  if (!key || key.used) return work(tx)
  key.used = true
  const { personId, fingerprint } = key
  const claimed = await tx
    .insertInto('idempotency')
    .values({ personId, key: key.key, fingerprint, answer: null })
    .onConflict((conflict) => conflict.columns(['personId', 'key']).doNothing())
    .executeTakeFirst()
  const row = tx.updateTable('idempotency').where('personId', '=', personId).where('key', '=', key.key)
  if (claimed.numInsertedOrUpdatedRows === 0n) await repeat(tx, key)
  const answer = await work(tx)
  await row.set({ answer: JSON.stringify(answer ?? null) }).execute()
  return answer
}

async function repeat(tx: Tx, { personId, key, fingerprint }: Once): Promise<never> {
  const before = await tx.selectFrom('idempotency').selectAll().where('personId', '=', personId).where('key', '=', key).executeTakeFirstOrThrow()
  if (before.fingerprint !== fingerprint) throw new Refusal(422, 'key.reused')
  throw new Repeated(before.answer)
}
