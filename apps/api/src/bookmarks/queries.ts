import type { Bookmark, KeptPost, Mark } from '@kring/contract/bookmarks'
import { excerpt } from '@kring/markdown'
import { sql } from 'kysely'
import { visibleTo } from '../groups/queries.ts'
import type { Db, Tx } from '../platform/database.ts'
import { pageOf, readCursor } from '../platform/paging.ts'
import { shownAuthor, type PostPlace } from '../threads/post-queries.ts'
import { withSlug } from '../threads/queries.ts'
import './tables.ts'

type Keeper = { id: number }
type Asked = { due?: boolean | undefined; q?: string | undefined; after?: string | undefined }
export type Words = { name?: string | undefined; remindAt?: string | null | undefined }
const pageSize = 20

/** What somebody kept: first what is due, then the newest. What counts as due is fixed by the first page, so that no line is lost between two. */
export async function listBookmarks(db: Db, keeper: Keeper, { due, q, after }: Asked) {
  const from = readCursor(after, ['boolean', 'number', 'string'])
  const asOf = from?.[2] ?? new Date().toISOString()
  const isDue = sql<boolean>`(remind_at is not null and remind_at <= ${asOf}::timestamptz)`
  const rows = await bookmarks(db, keeper)
    .select(isDue.as('due'))
    .$if(due === true, (query) => query.where(isDue))
    .$if(Boolean(q?.trim()), (query) =>
      query.where(sql<boolean>`strpos(lower(bookmark.name || ' ' || case when ${stands} then thread.title else '' end), lower(${q?.trim()})) > 0`),
    )
    .$if(from !== undefined, (query) => query.where(sql<boolean>`(${isDue}, bookmark.id) < (${from?.[0]}::boolean, ${from?.[1]})`))
    .orderBy(isDue, 'desc')
    .orderBy('bookmark.id', 'desc')
    .limit(pageSize + 1)
    .execute()
  const page = pageOf(rows, pageSize, ({ due, id }) => [due, id, asOf])
  return { next: page.next, items: page.items.map(({ due: _, ...row }) => shown(row)) }
}

export const findBookmark = async (db: Db, keeper: Keeper, bookmarkId: number) => {
  const row = await bookmarks(db, keeper).where('bookmark.id', '=', bookmarkId).executeTakeFirst()
  return row && shown(row)
}

/** A post belongs to its keeper's list for good; what it says only as long as they may see it. */
const bookmarks = (db: Db, keeper: Keeper) =>
  db
    .selectFrom('bookmark')
    .leftJoin('reply', 'reply.id', 'bookmark.replyId')
    .leftJoin('thread', (join) => join.on(sql<boolean>`thread.id = coalesce(reply.thread_id, bookmark.thread_id)`))
    .leftJoin('group', (join) => join.onRef('group.id', '=', 'thread.groupId').on(visibleTo(keeper)))
    .where('bookmark.personId', '=', keeper.id)
    .where('bookmark.removedAt', 'is', null)
    .select(['bookmark.id', 'bookmark.name', 'bookmark.remindAt', 'bookmark.createdAt', sql<Omit<KeptPost, 'slug'> | null>`case when ${stands} then ${postAsJson} end`.as('post')])

/** The post is there for its keeper: they see its group, and its words were not taken back. */
const stands = sql<boolean>`("group".id is not null and case when bookmark.reply_id is null then thread.taken_back_at else reply.taken_back_at end is null)`

/** Of a reply the beginning as it was written: enough to make an excerpt of. */
const postAsJson = sql`json_build_object(
  'threadId', thread.id, 'title', thread.title, 'post', coalesce(bookmark.reply_id::text, 'opening'), 'kind', thread.kind,
  'author', case when bookmark.reply_id is null then ${shownAuthor('thread')} else ${shownAuthor('reply')} end,
  'group', json_build_object('slug', "group".slug, 'name', "group".name),
  'excerpt', case when bookmark.reply_id is null then thread.excerpt else left(reply.text, 1000) end)`

const shown = ({ post, ...bookmark }: Omit<Bookmark, 'post'> & { post: Omit<KeptPost, 'slug'> | null }): Bookmark => ({
  ...bookmark,
  post: post && withSlug({ ...post, excerpt: post.post === 'opening' ? post.excerpt : excerpt(post.excerpt, 200) }),
})

export const listMarks = (db: Db, keeper: Keeper, threadId: number) =>
  db
    .selectFrom('bookmark')
    .leftJoin('reply', 'reply.id', 'bookmark.replyId')
    .where('bookmark.personId', '=', keeper.id)
    .where('bookmark.removedAt', 'is', null)
    .where(sql<boolean>`coalesce(reply.thread_id, bookmark.thread_id) = ${threadId}`)
    .select(['bookmark.id', keyOf.as('post'), 'bookmark.name', 'bookmark.remindAt'])
    .orderBy('bookmark.id')
    .execute()

const keyOf = sql<Mark['post']>`coalesce(bookmark.reply_id::text, 'opening')`

/** A post that somebody may see, and whether there is still something to keep. */
export const findTarget = (db: Db, keeper: Keeper, { threadId, replyId }: PostPlace) =>
  db
    .selectFrom('thread')
    .innerJoin('group', 'group.id', 'thread.groupId')
    .leftJoin('reply', (join) => join.onRef('reply.threadId', '=', 'thread.id').on('reply.id', '=', replyId ?? 0))
    .where('thread.id', '=', threadId)
    .where(visibleTo(keeper))
    .$if(replyId !== null, (query) => query.where('reply.id', 'is not', null))
    .select(sql<string | null>`${sql.ref(replyId === null ? 'thread.taken_back_at' : 'reply.taken_back_at')}`.as('takenBackAt'))
    .executeTakeFirst()

/** What stands of a reminder, locked: at a post, or by itself. */
export const lockAt = (tx: Tx, keeper: Keeper, place: PostPlace) =>
  standing(tx, keeper)
    .where('threadId', 'is not distinct from', place.replyId === null ? place.threadId : null)
    .where('replyId', 'is not distinct from', place.replyId)
    .executeTakeFirst()
export const lockBookmark = (tx: Tx, keeper: Keeper, bookmarkId: number) => standing(tx, keeper).where('id', '=', bookmarkId).executeTakeFirst()

const standing = (tx: Tx, keeper: Keeper) => tx.selectFrom('bookmark').where('personId', '=', keeper.id).select(['id', 'remindAt', 'rangAt', 'removedAt']).forUpdate()

/** Another tab may have been there first: then it is the same bookmark. */
export const insertBookmark = (tx: Tx, keeper: Keeper, { threadId, replyId }: PostPlace, words: Words) =>
  tx
    .insertInto('bookmark')
    .values({ personId: keeper.id, threadId: replyId === null ? threadId : null, replyId, ...words })
    .onConflict((conflict) => conflict.columns(['personId', 'replyId', 'threadId']).doUpdateSet({ removedAt: null, ...words }))
    .returning(['id', keyOf.as('post'), 'name', 'remindAt'])
    .executeTakeFirstOrThrow()

/** Whoever changes what is due has seen it: no letter need tell them any more. */
export const updateBookmark = (tx: Tx, bookmarkId: number, words: Words) =>
  tx
    .updateTable('bookmark')
    .where('id', '=', bookmarkId)
    .set({ ...words, removedAt: null, rangAt: sql`case when remind_at <= now() then now() else rang_at end` })
    .returning(['id', keyOf.as('post'), 'name', 'remindAt'])
    .executeTakeFirstOrThrow()

export const removeBookmark = (db: Db, keeper: Keeper, bookmarkId: number) =>
  db
    .updateTable('bookmark')
    .where('id', '=', bookmarkId)
    .where('personId', '=', keeper.id)
    .where('removedAt', 'is', null)
    .set({ removedAt: sql`now()` })
    .returning('id')
    .executeTakeFirst()

export const deleteBookmark = (db: Db, bookmarkId: number) => db.deleteFrom('bookmark').where('id', '=', bookmarkId).execute()
export const deleteRemoved = (db: Db) =>
  db
    .deleteFrom('bookmark')
    .where(sql<boolean>`removed_at < now() - interval '1 hour'`)
    .execute()

type Ringing = { id: number; keeper: Keeper; email: string | null; language: 'nl' | 'en' }

/** Reminders that have come due, marked as heard; those that another process is busy with are left to it. */
export const takeRinging = async (tx: Tx): Promise<Ringing[]> => {
  const { rows } = await sql<Omit<Ringing, 'keeper'> & { personId: number }>`
    with due as (
      select id from bookmark where remind_at <= now() and (rang_at is null or rang_at < remind_at) and removed_at is null order by remind_at limit 50 for update skip locked
    )
    update bookmark set rang_at = now() from due, person left join account on account.person_id = person.id and person.suspended_at is null
    where bookmark.id = due.id and person.id = bookmark.person_id
    returning bookmark.id, bookmark.person_id as "personId", account.email, person.language`.execute(tx)
  return rows.map(({ personId, ...row }) => ({ ...row, keeper: { id: personId } }))
}
