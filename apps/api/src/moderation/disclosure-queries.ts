import type { Asked } from '@kring/contract/moderation'
import type { Author } from '@kring/contract/people'
import { sql } from 'kysely'
import { jsonObjectFrom } from 'kysely/helpers/postgres'
import { visibleTo } from '../groups/queries.ts'
import { authorOf } from '../people/queries.ts'
import type { Db, Tx } from '../platform/database.ts'
import { iso, seqOf } from '../platform/sql.ts'
import type { PostPlace } from '../threads/post-queries.ts'
import type { Reader } from '../threads/queries.ts'
import './tables.ts'

type Question = { groupId: number; byId: number; reason: string }

export async function insertDisclosure(tx: Tx, { threadId, replyId }: PostPlace, question: Question): Promise<Asked> {
  const post = replyId === null ? { threadId, replyId: null } : { threadId: null, replyId }
  const { id } = await tx
    .insertInto('disclosure')
    .values({ ...post, ...question })
    .returning('id')
    .executeTakeFirstOrThrow()
  return (await tx.selectFrom('disclosure').where('id', '=', id).select(askedAsJson.as('asked')).executeTakeFirstOrThrow()).asked
}

/** Who wrote a post that has no name on it, and where to write to them. Asked for by `askName` alone. */
export const findWriter = async (tx: Tx, { threadId, replyId }: PostPlace) =>
  (
    await sql<{ author: Author; email: string | null; language: 'nl' | 'en' }>`
      select ${authorOf('post.author_id')} as author, account.email, person.language
      from ${replyId === null ? sql`thread` : sql`reply`} post join person on person.id = post.author_id left join account on account.person_id = person.id
      where post.id = ${replyId ?? threadId}`.execute(tx)
  ).rows[0]

/** What was asked about somebody's own posts in a thread. */
export const listMine = (db: Db, personId: number, threadId: number) =>
  db
    .selectFrom('thread')
    .where('thread.id', '=', threadId)
    .select([
      sql<Asked[]>`coalesce((select json_agg(${askedAsJson} order by disclosure.id) from disclosure
        where (disclosure.thread_id = thread.id and thread.author_id = ${personId})
          or disclosure.reply_id in (select id from reply where reply.thread_id = thread.id and author_id = ${personId} and anonymous)), '[]')`.as('items'),
      seqOf(sql`'thread:' || thread.id`).as('seq'),
    ])
    .executeTakeFirstOrThrow()

/** What moderators of a group asked, newest first. */
export const listAsked = (db: Db, viewer: Reader, groupId: number, before: number | undefined, limit: number) =>
  db
    .selectFrom('disclosure')
    .where('disclosure.groupId', '=', groupId)
    .$if(before !== undefined, (query) => query.where('disclosure.id', '<', before ?? 0))
    .select((eb) => [
      askedAsJson.as('asked'),
      jsonObjectFrom(
        eb
          .selectFrom('thread')
          .innerJoin('group', 'group.id', 'thread.groupId')
          .where(sql<boolean>`thread.id = ${threadOf}`)
          .where(visibleTo(viewer))
          .select(['thread.id', 'thread.title']),
      ).as('thread'),
    ])
    .orderBy('disclosure.id', 'desc')
    .limit(limit)
    .execute()

const threadOf = sql`coalesce(disclosure.thread_id, (select reply.thread_id from reply where reply.id = disclosure.reply_id))`

const askedAsJson = sql<Asked>`json_build_object('id', disclosure.id, 'post', coalesce(disclosure.reply_id::text, 'opening'),
  'by', ${authorOf('disclosure.by_id')}, 'reason', disclosure.reason, 'at', ${iso('disclosure.at')})`
