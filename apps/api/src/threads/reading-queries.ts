import type { Reading, UnreadGroup } from '@kring/contract/reading'
import { sql } from 'kysely'
import type { Db } from '../platform/database.ts'
import { prepared } from '../platform/prepared.ts'
import { seqOf } from '../platform/sql.ts'
import './tables.ts'

const most = 100
/** Unread is looked for among this many threads of a group; what sank further nags nobody. */
const freshest = 200

/** Since when a member could have seen what is posted in the thread's group; null for who is no member. */
const since = (personId: number) =>
  sql`(select coalesce(membership.seen_at, membership.joined_at) from membership where membership.group_id = thread.group_id and membership.person_id = ${personId})`

const placeOf = (personId: number) => sql`(select read_to from reading where reading.person_id = ${personId} and reading.thread_id = thread.id)`

/** Replies of others after somebody's place, joined to a `thread`. */
const unreadReplies = (personId: number) => sql`
  from reply where reply.thread_id = thread.id and reply.id > coalesce(${placeOf(personId)}, 0) and reply.author_id <> ${personId} and reply.taken_back_at is null and reply.posted_at > ${since(personId)}`

/** How many posts of a `thread` somebody has not seen: its opening, and up to a hundred replies. */
export const unreadOf = (personId: number) => sql<number>`
  case when thread.last_post_at > ${since(personId)} then
    (select count(*)::int from (select ${unreadReplies(personId)} limit ${sql.lit(most)}) fresh)
    + case when thread.author_id <> ${personId} and thread.taken_back_at is null and thread.posted_at > ${since(personId)} and ${placeOf(personId)} is null then 1 else 0 end
  else 0 end`

export async function findPlace(db: Db, personId: number, threadId: number): Promise<Reading> {
  const [row] = await placeIn(db, { personId, threadId })
  return { readTo: row?.place ?? 0, firstUnread: row?.firstUnread ?? null, unread: row?.unread ?? 0 }
}

const placeIn = prepared((db, { personId, threadId }: { personId: number; threadId: number }) =>
  db
    .selectFrom('thread')
    .where('thread.id', '=', threadId)
    .select([
      sql<number | null>`${placeOf(personId)}`.as('place'),
      sql<number | null>`(select min(id) from (select reply.id ${unreadReplies(personId)} order by reply.id limit 1) first)`.as('firstUnread'),
      sql<number>`(select count(*)::int from (select ${unreadReplies(personId)} limit ${sql.lit(most)}) fresh)`.as('unread'),
    ]),
)

/** Forwards only, and never past what there is, whichever device asks. */
export const updatePlace = (db: Db, personId: number, threadId: number, readTo: number) =>
  sql`
    insert into reading (person_id, thread_id, read_to)
    select ${personId}, id, least(${readTo}::bigint, coalesce(last_reply_id, 0)) from thread where id = ${threadId}
    on conflict (person_id, thread_id) do update set read_to = excluded.read_to, at = now() where reading.read_to < excluded.read_to`.execute(db)

export const updateSeen = (db: Db, personId: number, groupId: number) =>
  db
    .updateTable('membership')
    .where('personId', '=', personId)
    .where('groupId', '=', groupId)
    .set({ seenAt: sql`now()` })
    .returning('groupId')
    .executeTakeFirst()

export async function listUnread(db: Db, personId: number) {
  const { rows } = await sql<UnreadGroup & { now: string }>`
    select membership.group_id as "groupId", now() as now, ${seqOf(sql`'group:' || membership.group_id`)} as seq,
      coalesce((select json_agg(fresh.id) from (
        select thread.id, ${unreadOf(personId)} as unread
        from (select * from thread where thread.group_id = membership.group_id order by last_post_at desc, id desc limit ${sql.lit(freshest)}) thread
      ) fresh where fresh.unread > 0), '[]') as "threadIds"
    from membership where membership.person_id = ${personId} order by membership.group_id`.execute(db)
  return rows
}
