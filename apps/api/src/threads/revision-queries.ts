import type { Revision } from '@kring/contract/posts'
import { sql, type Updateable } from 'kysely'
import type { Db, Tables, Tx } from '../platform/database.ts'
import { pageOf, readCursor } from '../platform/paging.ts'
import type { PostPlace } from './post-queries.ts'
import { writtenColumns } from './told-queries.ts'
import './tables.ts'

const pageSize = 20

/** How a post read, newest first. A page begins with the last of the page before it, so that every change lies within one page. */
export async function listRevisions(db: Db, place: PostPlace, after: string | undefined) {
  const from = readCursor(after, ['number'])?.[0] ?? null
  const { rows } = await sql<Revision>`
    with now as (${asItReads(place)})
    select * from (select * from now union all select version, written_at, title, text, learning, report, note from revision where ${keyOf(place)} and exists (select from now)) known
    where ${from}::int is null or version <= ${from}::int order by version desc limit ${sql.lit(pageSize + 1)}`.execute(db)
  return pageOf(rows, pageSize, ({ version }) => [version])
}

/** Keeps the words that are about to change. */
export const insertRevision = (tx: Tx, place: PostPlace) =>
  sql`
    insert into revision (thread_id, reply_id, version, written_at, title, text, learning, report, note)
    select ${place.replyId === null ? place.threadId : null}::bigint, ${place.replyId}::bigint, now.* from (${asItReads(place)}) now`.execute(tx)

/** The new words; with a `note` the change is to be seen. */
export const updateReplyWords = (tx: Tx, replyId: number, words: { text: string; html: string }, note: string | null) =>
  tx
    .updateTable('reply')
    .where('id', '=', replyId)
    .set({ ...words, ...changed(note) })
    .execute()

export const updateOpening = (tx: Tx, threadId: number, words: Updateable<Tables['thread']>, note: string | null) =>
  tx
    .updateTable('thread')
    .where('id', '=', threadId)
    .set({ ...words, ...changed(note) })
    .execute()

const changed = (note: string | null) => ({ version: sql<number>`version + 1`, ...(note !== null && { editedAt: sql<string>`now()`, editNote: note }) })

const keyOf = ({ threadId, replyId }: PostPlace) => (replyId === null ? sql`reply_id is null and thread_id = ${threadId}` : sql`reply_id = ${replyId}`)

const asItReads = ({ threadId, replyId }: PostPlace) =>
  replyId === null
    ? sql`
      select version, coalesce(edited_at, posted_at) as written_at, title, text, ${writtenColumns}, edit_note as note
      from thread where id = ${threadId} and taken_back_at is null`
    : sql`
      select version, coalesce(edited_at, posted_at) as written_at, null as title, text, null::jsonb as learning, null::jsonb as report, edit_note as note
      from reply where id = ${replyId} and thread_id = ${threadId} and taken_back_at is null`
