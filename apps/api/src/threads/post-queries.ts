import type { Author } from '@kring/contract/people'
import type { Opening } from '@kring/contract/posts'
import type { Reaction, Reply } from '@kring/contract/threads'
import type { Language } from '@kring/contract/wire'
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { authorOf } from '../people/queries.ts'
import type { Db, Tables } from '../platform/database.ts'
import { slugOf } from '../platform/slug.ts'
import { iso } from '../platform/sql.ts'
import { toldColumns } from './told-queries.ts'
import './tables.ts'

/** What began a thread (`replyId` null), or a reply in it. */
export type PostPlace = { threadId: number; replyId: number | null }
type PostTable = 'thread' | 'reply'
type Stamp = (column: string) => RawBuilder<string>
/** A guest, or everybody at once, where a query asks for a person: nobody has this id. */
export const nobody = 0
const asRow: Stamp = (column) => sql<string>`${sql.ref(column)}`

/** The author as everybody may know them: nobody, where it was posted without a name. */
export const shownAuthor = (post: PostTable) => sql<Author | null>`case when not ${sql.ref(`${post}.anonymous`)} then ${authorOf(`${post}.author_id`)} end`

/** What every post shows, as the viewer may see it; `stamp` writes moments as a row or as JSON has them. */
export const postColumns = (post: PostTable, viewerId: number, stamp: Stamp = asRow) =>
  [
    shownAuthor(post).as('author'),
    sql<boolean>`${sql.ref(`${post}.author_id`)} = ${viewerId}`.as('mine'),
    sql<string>`${sql.ref(`${post}.text`)}`.as('text'),
    sql<string>`${sql.ref(`${post}.html`)}`.as('html'),
    sql<Language>`${sql.ref(`${post}.language`)}`.as('language'),
    stamp(`${post}.posted_at`).as('postedAt'),
    sql<number>`${sql.ref(`${post}.version`)}`.as('version'),
    sql<string | null>`${stamp(`${post}.edited_at`)}`.as('editedAt'),
    sql<string | null>`${stamp(`${post}.taken_back_at`)}`.as('takenBackAt'),
    reactionsTo(post).as('reactions'),
  ] as const

/** Words that were taken back have no readers, so nothing is said of them either. */
const reactionsTo = (post: PostTable) => sql<Reaction[]>`case when ${sql.ref(`${post}.taken_back_at`)} is null then coalesce((
  select json_agg(json_build_object('kind', reaction.kind, 'person', json_build_object('id', person.id, 'name', person.name)) order by reaction.kind, person.id)
  from reaction join person on person.id = reaction.person_id where ${post === 'reply' ? sql`reaction.reply_id = reply.id` : sql`reaction.reply_id is null and reaction.thread_id = thread.id`}
), '[]') else '[]' end`

/** Whether a thread's last post has no name on it, so that its last face is not whose news it is. */
export const lastUnnamed = sql<boolean>`case when reply_count > 0 then coalesce((select anonymous from reply where id = thread.last_reply_id), false) else thread.anonymous end`

/** Who asked without a name is known again in their own thread, and nobody else: that would tell which posts are of one person. */
const asker = sql<boolean>`case when reply.anonymous then exists (
  select from thread own where own.id = reply.thread_id and own.anonymous and own.author_id = reply.author_id) else false end`

export const repliesAsJson = <T extends object>(query: SelectQueryBuilder<Tables, 'reply', T>, viewerId: number) =>
  query.select(['reply.id', ...postColumns('reply', viewerId, iso), asker.as('asker')])

export const replies = (db: Db, viewerId: number) => db.selectFrom('reply').select(['reply.id', ...postColumns('reply', viewerId), asker.as('asker')])

export const findReply = (db: Db, viewerId: number, threadId: number, replyId: number): Promise<Reply | undefined> =>
  replies(db, viewerId).where('threadId', '=', threadId).where('reply.id', '=', replyId).executeTakeFirst()

/** What began a thread, as an event tells it. */
export async function findOpening(db: Db, threadId: number): Promise<Opening> {
  const opening = await db
    .selectFrom('thread')
    .where('thread.id', '=', threadId)
    .select([
      'title',
      'text',
      'html',
      ...toldColumns,
      sql<Opening['strategy']>`strategy`.as('strategy'),
      sql<Opening['obstacle']>`obstacle`.as('obstacle'),
      'version',
      'editedAt',
      'takenBackAt',
      reactionsTo('thread').as('reactions'),
    ])
    .executeTakeFirstOrThrow()
  return { ...opening, slug: slugOf(opening.title, 'gesprek') }
}

/**
 * What the rules need to know of a post; ask only while its thread is locked. `replied`: somebody else did, after it, as far as others can know:
 * whether a change leaves a trace must not tell who wrote what has no name.
 */
export const findPost = async (db: Db, viewerId: number, { threadId, replyId }: PostPlace) =>
  (
    await sql<PostFacts>`
      select post.author_id = ${viewerId} as mine, case when not post.anonymous then ${authorOf('post.author_id')} end as author, post.anonymous, post.posted_at, post.version, post.taken_back_at,
        exists (select from reply other where other.thread_id = ${threadId} and other.id > ${replyId ?? 0} and (other.author_id <> post.author_id or other.anonymous or post.anonymous)) as replied
      from ${replyId === null ? sql`thread` : sql`reply`} post
      where ${replyId === null ? sql`post.id = ${threadId}` : sql`post.id = ${replyId} and post.thread_id = ${threadId}`}`.execute(db)
  ).rows[0]

export type PostFacts = { mine: boolean; author: Author | null; anonymous: boolean; postedAt: string; version: number; takenBackAt: string | null; replied: boolean }
