import { sql } from 'kysely'
import type { Db } from '../platform/database.ts'

export type LedgerEvent = { seq: number; kind: string; payload: unknown }

/** What came after, together with the head of `access`: events and permissions are seen in the same moment. */
export async function readAfter(db: Db, topic: string, after: number) {
  const { rows } = await sql<{ seq: number | null; kind: string; payload: unknown; access: number }>`
    select e.seq, e.kind, e.payload, a.seq as access
    from (select coalesce(max(seq), 0) as seq from topic where name = 'access') a
    left join lateral (select seq, kind, payload from event where topic = ${topic} and seq > ${after} order by seq limit 500) e on true
    order by e.seq`.execute(db)
  const events = rows.flatMap(({ seq, kind, payload }): LedgerEvent[] => (seq === null ? [] : [{ seq, kind, payload }]))
  return { events, access: rows[0]?.access ?? 0 }
}

export const readBetween = (db: Db, topic: string, after: number, upTo: number): Promise<LedgerEvent[]> =>
  db.selectFrom('event').where('topic', '=', topic).where('seq', '>', after).where('seq', '<=', upTo).select(['seq', 'kind', 'payload']).orderBy('seq').execute()

export const findHead = async (db: Db, topic: string) =>
  (await db.selectFrom('topic').where('name', '=', topic).select(['seq', 'floor']).executeTakeFirst()) ?? { seq: 0, floor: 0 }

export const listHeads = (db: Db, topics: string[]) =>
  db
    .selectFrom('topic')
    .where('name', '=', sql<string>`any(${topics})`)
    .select(['name', 'seq'])
    .execute()

export const readEpoch = async (db: Db) => (await db.selectFrom('epoch').select('id').executeTakeFirstOrThrow()).id

export const notify = (db: Db, channel: string, topics: string[]) => sql`select pg_notify(${channel}, name) from unnest(${topics}::text[]) as name`.execute(db)

/** Of these login sessions, those that are still good. */
export const listGoodSessions = async (db: Db, ids: number[]) =>
  (
    await db
      .selectFrom('loginSession')
      .innerJoin('person', 'person.id', 'loginSession.personId')
      .where('loginSession.id', '=', sql<number>`any(${ids}::bigint[])`)
      .where('person.suspendedAt', 'is', null)
      .where('expiresAt', '>', sql<string>`now()`)
      .select('loginSession.id')
      .execute()
  ).map(({ id }) => id)

/** Events are kept for a month; who was away longer reads the page anew. */
export const prune = (db: Db) =>
  sql`
  with old as (delete from event where at < now() - interval '30 days' returning topic, seq),
       top as (select topic, max(seq) as seq from old group by topic)
  update topic set floor = greatest(floor, top.seq) from top where name = top.topic`.execute(db)
