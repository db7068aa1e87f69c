import type { Review, Source, Story, Use } from '@kring/contract/learnings'
import { sql } from 'kysely'
import { visibleTo } from '../groups/queries.ts'
import { authorOf } from '../people/queries.ts'
import type { Db, Tx } from '../platform/database.ts'
import { iso, seqOf } from '../platform/sql.ts'
import { nobody, shownAuthor } from '../threads/post-queries.ts'
import { type Reader, withSlug } from '../threads/queries.ts'
import './tables.ts'

export type PostRef = { threadId: number; post: string }
const mostUses = 100

/** Of a learning the viewer may see; of its sources those they may see. */
export async function findStory(db: Db, viewer: Reader, threadId: number): Promise<Story | undefined> {
  const row = await db
    .selectFrom('thread')
    .innerJoin('group', 'group.id', 'thread.groupId')
    .where('thread.id', '=', threadId)
    .where('thread.kind', '=', 'learning')
    .where(visibleTo(viewer))
    .select([
      sql<Use[]>`coalesce((select json_agg(${useAsJson} order by learning_use.at desc) from (
        select * from learning_use where thread_id = thread.id order by at desc limit ${sql.lit(mostUses)}) learning_use), '[]')`.as('uses'),
      reviewAsJson.as('review'),
      seqOf(sql`'thread:' || thread.id`).as('seq'),
    ])
    .executeTakeFirst()
  return row && { ...row, sources: await listSources(db, viewer, threadId) }
}

async function listSources(db: Db, viewer: Reader, learningId: number): Promise<Source[]> {
  const rows = await db
    .selectFrom('learningSource')
    .leftJoin('reply', 'reply.id', 'learningSource.replyId')
    .innerJoin('thread', (join) => join.on(sql<boolean>`thread.id = coalesce(reply.thread_id, learning_source.thread_id)`))
    .innerJoin('group', 'group.id', 'thread.groupId')
    .where('learningSource.learningId', '=', learningId)
    .where('learningSource.objectedAt', 'is', null)
    .where(sql<boolean>`coalesce(reply.taken_back_at, case when learning_source.reply_id is null then thread.taken_back_at end) is null`)
    .where(visibleTo(viewer))
    .select([
      'thread.id as threadId',
      'thread.title',
      sql<string>`coalesce(learning_source.reply_id::text, 'opening')`.as('post'),
      sql<Source['author']>`case when learning_source.reply_id is null then ${shownAuthor('thread')} else ${shownAuthor('reply')} end`.as('author'),
      sql<boolean>`case when learning_source.reply_id is null then thread.author_id else reply.author_id end = ${viewer?.id ?? nobody}`.as('mine'),
    ])
    .orderBy('learningSource.id')
    .execute()
  return rows.map((row) => withSlug(row))
}

/** Learnings made of a thread, the newest first, as far as the viewer may see them. */
export async function listMade(db: Db, viewer: Reader, threadId: number) {
  const rows = await db
    .selectFrom('thread')
    .innerJoin('group', 'group.id', 'thread.groupId')
    .where(visibleTo(viewer))
    .where(
      sql<boolean>`thread.id in (
        select learning_id from learning_source where thread_id = ${threadId}
        union select learning_id from learning_source join reply on reply.id = learning_source.reply_id where reply.thread_id = ${threadId})`,
    )
    .select(['thread.id', 'thread.title'])
    .orderBy('thread.id', 'desc')
    .execute()
  return { items: rows.map((row) => withSlug(row)) }
}

export async function listReviews(db: Db, personId: number) {
  const rows = await db
    .selectFrom('thread')
    .innerJoin('group', 'group.id', 'thread.groupId')
    .where(visibleTo({ id: personId }))
    .where('authorId', '=', personId)
    .where('reviewAt', '<=', sql<string>`now()`)
    .where('outdatedAt', 'is', null)
    .where('takenBackAt', 'is', null)
    .select(['thread.id', 'thread.title'])
    .orderBy('reviewAt')
    .limit(20)
    .execute()
  return { items: rows.map((row) => withSlug(row)) }
}

/** Of the posts named those that are there and still stand, in a group; who wrote each and where to write to them. */
export const listPosts = (db: Db, groupId: number, refs: PostRef[]) =>
  sql<PostRef & { authorId: number; anonymous: boolean; email: string | null; language: 'nl' | 'en' }>`
    select named.thread_id as "threadId", named.post, person.id as "authorId", coalesce(reply.anonymous, thread.anonymous) as anonymous, account.email, person.language
    from json_to_recordset(${JSON.stringify(refs.map(({ threadId, post }) => ({ thread_id: threadId, post })))}::json) as named (thread_id bigint, post text)
    join thread on thread.id = named.thread_id and thread.group_id = ${groupId}
    left join reply on reply.thread_id = thread.id and reply.id::text = named.post
    join person on person.id = case when named.post = 'opening' then thread.author_id else reply.author_id end
    left join account on account.person_id = person.id
    where case when named.post = 'opening' then thread.taken_back_at else reply.taken_back_at end is null`
    .execute(db)
    .then(({ rows }) => rows)

export const insertSources = (tx: Tx, learningId: number, refs: PostRef[]) =>
  tx
    .insertInto('learningSource')
    .values(refs.map(({ threadId, post }) => ({ learningId, threadId: post === 'opening' ? threadId : null, replyId: post === 'opening' ? null : Number(post) })))
    .execute()

/** One more learning was made of a thread. */
export const countMade = async (tx: Tx, threadId: number) =>
  (
    await tx
      .updateTable('thread')
      .where('id', '=', threadId)
      .set({ learningsMade: sql`learnings_made + 1` })
      .returning('learningsMade as made')
      .executeTakeFirstOrThrow()
  ).made

/** Somebody's words leave a learning: one post, or all that stand under their name; which those were. */
export const objectToSources = (tx: Tx, learningId: number, personId: number, source: PostRef | undefined) =>
  sql<PostRef>`
    update learning_source set objected_at = now() from learning_source own
    left join reply on reply.id = own.reply_id
    join thread on thread.id = coalesce(reply.thread_id, own.thread_id)
    where own.id = learning_source.id and learning_source.learning_id = ${learningId} and learning_source.objected_at is null
      and case when own.reply_id is null then thread.author_id else reply.author_id end = ${personId}
      and ${source ? sql`thread.id = ${source.threadId} and coalesce(own.reply_id::text, 'opening') = ${source.post}` : sql`not case when own.reply_id is null then thread.anonymous else reply.anonymous end`}
    returning thread.id as "threadId", coalesce(learning_source.reply_id::text, 'opening') as post`
    .execute(tx)
    .then(({ rows }) => rows)

/** To whom an objection goes: who told the learning, and the moderators of its group. */
export const listCaretakers = (db: Db, threadId: number) =>
  db
    .selectFrom('thread')
    .innerJoin('membership', 'membership.groupId', 'thread.groupId')
    .innerJoin('person', 'person.id', 'membership.personId')
    .innerJoin('account', 'account.personId', 'person.id')
    .where('thread.id', '=', threadId)
    .where(sql<boolean>`(person.id = thread.author_id or membership.moderator_at is not null)`)
    .select(['person.id', 'account.email', 'person.language'])
    .execute()

export async function upsertUse(tx: Tx, use: { threadId: number; personId: number; outcome: Use['outcome']; text: string }): Promise<Use> {
  const { threadId, personId } = use
  await tx
    .insertInto('learningUse')
    .values(use)
    .onConflict((conflict) => conflict.columns(['threadId', 'personId']).doUpdateSet({ outcome: use.outcome, text: use.text, at: sql`now()` }))
    .execute()
  const row = await tx.selectFrom('learningUse').where('threadId', '=', threadId).where('personId', '=', personId).select(useAsJson.as('use')).executeTakeFirstOrThrow()
  return row.use
}

export const deleteUse = (tx: Tx, threadId: number, personId: number) =>
  tx.deleteFrom('learningUse').where('threadId', '=', threadId).where('personId', '=', personId).returning('personId').executeTakeFirst()

export async function updateReview(tx: Tx, threadId: number, { holds, months, text }: { holds: boolean; months: number; text: string }): Promise<Review> {
  const { review } = await tx
    .updateTable('thread')
    .where('id', '=', threadId)
    .set({
      reviewedAt: sql`now()`,
      reviewAt: holds ? sql<string>`now() + make_interval(months => ${months}::int)` : null,
      outdatedAt: holds ? null : sql<string>`now()`,
      outdatedText: holds ? '' : text,
    })
    .returning(reviewAsJson.as('review'))
    .executeTakeFirstOrThrow()
  return review
}

const useAsJson = sql<Use>`json_build_object('person', ${authorOf('learning_use.person_id')}, 'outcome', learning_use.outcome, 'text', learning_use.text, 'at', ${iso('learning_use.at')})`

const reviewAsJson = sql<Review>`json_build_object(
  'dueAt', ${iso('thread.review_at')}, 'reviewedAt', ${iso('thread.reviewed_at')}, 'outdatedAt', ${iso('thread.outdated_at')}, 'text', thread.outdated_text)`
