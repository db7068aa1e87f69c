import type { Viewer } from '@kring/contract/auth'
import type { Kind, Resolution, Ruling, Stretch, Thread, ThreadLine } from '@kring/contract/threads'
import { type Insertable, sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { belongsTo, listSeers as listGroupSeers, visibleTo } from '../groups/queries.ts'
import { authorOf, authorsOf } from '../people/queries.ts'
import type { Db, Tables, Tx } from '../platform/database.ts'
import { pageOf, readCursor } from '../platform/paging.ts'
import { prepared } from '../platform/prepared.ts'
import { slugOf } from '../platform/slug.ts'
import { iso, seqOf } from '../platform/sql.ts'
import { lastUnnamed, nobody, postColumns, replies, repliesAsJson, shownAuthor } from './post-queries.ts'
import { unreadOf } from './reading-queries.ts'
import { beginning, earlierIn, type Span, stretchOf, within } from './span.ts'
import { sessionOf, toldColumns } from './told-queries.ts'
import './tables.ts'

export type Reader = Pick<Viewer, 'id'> | null
type Filter = Partial<Record<'strategy' | 'obstacle' | 'tag' | 'after', string | undefined>> & { kind?: Kind | undefined; open?: boolean | undefined }
const pageSize = 20

/** A thread with a stretch of its replies, in one statement. */
export async function findThread(db: Db, viewer: Reader, threadId: number, span: Span = beginning, reading: Thread['reading'] = null): Promise<Thread | undefined> {
  const [row] = await threadWithReplies(db, { viewerId: viewer?.id ?? nobody, threadId, ...span })
  if (!row) return undefined
  const { earlier, ...thread } = row
  return { ...withSlug(thread), reading, replies: stretchOf(span, row.replies, earlier) }
}

const threadWithReplies = prepared((db, { viewerId, threadId, pivot, lead, follow }: { viewerId: number; threadId: number } & Span) => {
  const span = { pivot, lead, follow }
  return threads(db)
    .where('thread.id', '=', threadId)
    .where(visibleTo({ id: viewerId }))
    .select((eb) => [
      ...postColumns('thread', viewerId),
      ...toldColumns,
      jsonArrayFrom(
        repliesAsJson(eb.selectFrom('reply'), viewerId)
          .where(within(span, sql`thread.id`))
          .orderBy('reply.id'),
      ).as('replies'),
      earlierIn(span, sql`thread.id`).as('earlier'),
      jsonObjectFrom(repliesAsJson(eb.selectFrom('reply'), viewerId).where(sql<boolean>`reply.id = thread.accepted_reply_id`)).as('acceptedReply'),
      resolutionOf.as('resolution'),
      'learningsMade',
      sql<Ruling[]>`coalesce((select json_agg(${rulingAsJson} order by ruling.id) from ruling where thread_id = thread.id), '[]')`.as('rulings'),
      sessionOf.as('session'),
      seqOf(sql`'thread:' || thread.id`).as('seq'),
    ])
})

/** A group's threads: what is pinned first, then by last post; undefined where the reader sees no such group. */
export async function listThreads(db: Db, viewer: Reader, groupId: number, filter: Filter) {
  const plain = Object.values(filter).every((value) => value === undefined)
  const rows = plain ? await firstThreads(db, { viewerId: viewer?.id ?? nobody, groupId }) : await threadsOfGroup(db, viewer, groupId, filter).execute()
  // An empty list is a place in the stream too: without it a reader would hear the group's whole past.
  const seq = rows[0]?.seq ?? (await headOf(db, viewer, groupId))?.seq
  if (seq === undefined) return undefined
  const page = pageOf(rows, pageSize, ({ pinned, lastPostAt, id }) => [pinned, lastPostAt, id])
  return { next: page.next, seq, items: page.items.map(({ pinned: _, seq: __, ...line }) => withSlug(line)) }
}

const firstThreads = prepared((db, { viewerId, groupId }: { viewerId: number; groupId: number }) => threadsOfGroup(db, { id: viewerId }, groupId, {}))

function threadsOfGroup(db: Db, viewer: Reader, groupId: number, { after, ...filter }: Filter) {
  const from = readCursor(after, ['boolean', 'string', 'number'])
  return lines(db, viewer, filter)
    .where('thread.groupId', '=', groupId)
    .select([sql<boolean>`pinned_at is not null`.as('pinned'), seqOf(sql`'group:' || thread.group_id`).as('seq')])
    .$if(from !== undefined, (query) =>
      query.where(sql<boolean>`((pinned_at is not null), last_post_at, thread.id) < (${from?.[0]}::boolean, ${from?.[1]}::timestamptz, ${from?.[2]})`),
    )
    .orderBy(sql`(pinned_at is not null)`, 'desc')
    .orderBy('lastPostAt', 'desc')
    .orderBy('thread.id', 'desc')
    .limit(pageSize + 1)
}

const headOf = (db: Db, viewer: Reader, groupId: number) =>
  db
    .selectFrom('group')
    .where('group.id', '=', groupId)
    .where(visibleTo(viewer))
    .select(seqOf(sql`'group:' || "group".id`).as('seq'))
    .executeTakeFirst()

/** The freshest threads of every group the reader may see, or of their own groups. */
export async function listFresh(db: Db, viewer: Reader, { mine, after, ...filter }: Filter & { mine?: boolean | undefined }) {
  const from = readCursor(after, ['string', 'number'])
  const rows = await lines(db, viewer, filter)
    .$if(mine === true && viewer !== null, (query) => query.where(belongsTo({ id: viewer?.id ?? 0 })))
    .$if(from !== undefined, (query) => query.where(sql<boolean>`(last_post_at, thread.id) < (${from?.[0]}::timestamptz, ${from?.[1]})`))
    .orderBy('lastPostAt', 'desc')
    .orderBy('thread.id', 'desc')
    .limit(pageSize + 1)
    .execute()
  const page = pageOf(rows, pageSize, ({ lastPostAt, id }) => [lastPostAt, id])
  return { ...page, items: page.items.map(withSlug) }
}

/** One line as a group's list shows it; what its topic tells when the thread changes. */
export const findLine = async (db: Db, threadId: number): Promise<ThreadLine> => withSlug(await withFaces(threads(db)).where('thread.id', '=', threadId).executeTakeFirstOrThrow())

/** What the rules need to know before somebody writes, locked so that nobody closes it in between. */
export async function lockThread(tx: Tx, viewer: Reader, threadId: number) {
  // By itself first: a row that moves to another group while we wait for it would drop out of a join.
  await tx.selectFrom('thread').where('id', '=', threadId).select('id').forUpdate().execute()
  return tx
    .selectFrom('thread')
    .innerJoin('group', 'group.id', 'thread.groupId')
    .where('thread.id', '=', threadId)
    .where(visibleTo(viewer))
    .select([
      'thread.id',
      'thread.groupId',
      'thread.kind',
      'thread.title',
      'thread.closedAt',
      'thread.pinnedAt',
      'thread.acceptedReplyId',
      'thread.resolvedAt',
      sql<boolean>`thread.author_id = ${viewer?.id ?? nobody}`.as('mine'),
      'thread.anonymous',
      'thread.language',
      groupOf.as('group'),
    ])
    .executeTakeFirst()
}

export async function listReplies(db: Db, viewer: Reader, threadId: number, span: Span): Promise<Stretch> {
  const rows = await replies(db, viewer?.id ?? nobody)
    .where(within(span, sql`${threadId}::bigint`))
    .select(earlierIn(span, sql`${threadId}::bigint`).as('earlier'))
    .orderBy('reply.id')
    .execute()
  return stretchOf(
    span,
    rows.map(({ earlier: _, ...reply }) => reply),
    rows[0]?.earlier ?? 0,
  )
}

export const findPost = (db: Db, viewer: Reader, replyId: number) =>
  threads(db)
    .innerJoin('reply', 'reply.threadId', 'thread.id')
    .where('reply.id', '=', replyId)
    .where(visibleTo(viewer))
    .clearSelect()
    .select(['thread.id as threadId', 'thread.title'])
    .executeTakeFirst()
    .then((found) => found && { threadId: found.threadId, slug: withSlug(found).slug })

export const seesThread = (db: Db, viewer: Reader, threadId: number) =>
  db.selectFrom('thread').innerJoin('group', 'group.id', 'thread.groupId').where('thread.id', '=', threadId).where(visibleTo(viewer)).select('thread.id').executeTakeFirst()

export const listSeers = async (db: Db, people: number[], threadId: number) => {
  const thread = await db.selectFrom('thread').where('id', '=', threadId).select('groupId').executeTakeFirst()
  return thread ? listGroupSeers(db, people, thread.groupId) : []
}

export const insertThread = async (db: Db, thread: Insertable<Tables['thread']>) => (await db.insertInto('thread').values(thread).returning('id').executeTakeFirstOrThrow()).id

/** Writes the reply and, with it, the thread's count, last post and faces: no list ever has to count. Without a name there is no face. */
export async function insertReply(db: Db, reply: { threadId: number; authorId: number; text: string; html: string; language: 'nl' | 'en'; anonymous: boolean }) {
  const { id } = await db.insertInto('reply').values(reply).returning('id').executeTakeFirstOrThrow()
  const { replyCount } = await db
    .updateTable('thread')
    .where('id', '=', reply.threadId)
    .set({
      replyCount: sql`reply_count + 1`,
      lastPostAt: sql`now()`,
      lastReplyId: id,
      ...(!reply.anonymous && { recentAuthorIds: sql`(array[${reply.authorId}::bigint] || array_remove(recent_author_ids, ${reply.authorId}::bigint))[1:4]` }),
    })
    .returning('replyCount')
    .executeTakeFirstOrThrow()
  return { reply: await replies(db, nobody).where('reply.id', '=', id).executeTakeFirstOrThrow(), replyCount }
}

export const updateAcceptance = (db: Db, threadId: number, replyId: number | null, byId: number) =>
  db
    .updateTable('thread')
    .where('id', '=', threadId)
    .set({
      acceptedReplyId: replyId,
      acceptedAt: replyId ? sql`now()` : null,
      acceptedById: replyId ? byId : null,
      resolvedAt: null,
      resolvedById: null,
      resolution: '',
    })
    .execute()

/** Whoever posted a question without their name settles it without their name. */
export const resolutionOf = sql<Resolution | null>`case when resolved_at is not null then json_build_object(
  'by', case when not (thread.anonymous and resolved_by_id = thread.author_id) then ${authorOf('thread.resolved_by_id')} end, 'text', resolution) end`

export const rulingAsJson = sql<Ruling>`json_build_object(
  'id', ruling.id, 'kind', ruling.kind, 'by', ${authorOf('ruling.by_id')}, 'reason', ruling.reason, 'at', ${iso('ruling.at')}, 'until', ${iso('ruling.until')},
  'reversedAt', ${iso('ruling.reversed_at')}, 'reversedBy', ${authorOf('ruling.reversed_by_id')})`

const groupOf = sql<Thread['group']>`json_build_object('id', "group".id, 'slug', "group".slug, 'name', "group".name, 'anonymousAllowed', "group".anonymous_allowed)`

const threads = (db: Db) =>
  db
    .selectFrom('thread')
    .innerJoin('group', 'group.id', 'thread.groupId')
    .select([
      'thread.id',
      'thread.kind',
      'thread.title',
      shownAuthor('thread').as('author'),
      groupOf.as('group'),
      'thread.postedAt',
      'lastPostAt',
      'replyCount',
      sql<Thread['strategy']>`strategy`.as('strategy'),
      sql<Thread['obstacle']>`obstacle`.as('obstacle'),
      'tags',
      'acceptedReplyId',
      'resolvedAt',
      'pinnedAt',
      'pinnedUntil',
      'closedAt',
      'thread.takenBackAt',
    ])

const withFaces = (query: ReturnType<typeof threads>) => query.select(['thread.excerpt', authorsOf('thread.recent_author_ids').as('faces'), lastUnnamed.as('lastUnnamed')])

/** A thread as lists show it to a reader. */
export const lines = (db: Db, viewer: Reader, { kind, open, strategy, obstacle, tag }: Filter) =>
  withFaces(threads(db))
    .where(visibleTo(viewer))
    .where(listed)
    .select([viewer ? unreadOf(viewer.id).as('unread') : sql<number>`0`.as('unread'), sql<boolean>`thread.author_id = ${viewer?.id ?? nobody}`.as('mine')])
    .$if(kind !== undefined, (query) => query.where('thread.kind', '=', kind ?? 'question'))
    .$if(strategy !== undefined, (query) => query.where('thread.strategy', '=', strategy ?? null))
    .$if(obstacle !== undefined, (query) => query.where('thread.obstacle', '=', obstacle ?? null))
    .$if(tag !== undefined, (query) => query.where(sql<boolean>`thread.tags <> '{}' and thread.tags @> array[lower(${tag}::text)]`))
    .$if(open === true, (query) => query.where(waiting))

/** A question that waits for an answer; its beginning word for word as in the indexes of such questions. */
export const waiting = sql<boolean>`kind = 'question' and accepted_reply_id is null and resolved_at is null and closed_at is null and thread.taken_back_at is null`

/** What was taken back before anybody replied is in no list. */
const listed = sql<boolean>`(thread.taken_back_at is null or reply_count > 0)`

export const withSlug = <T extends { title: string }>(row: T) => ({ ...row, slug: slugOf(row.title, 'gesprek') })
