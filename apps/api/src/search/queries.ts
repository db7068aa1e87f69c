import { reportParts } from '@kring/contract/reports'
import type { Hit } from '@kring/contract/search'
import { sql } from 'kysely'
import { visibleTo } from '../groups/queries.ts'
import type { Tx } from '../platform/database.ts'
import { shownAuthor } from '../threads/post-queries.ts'
import { type Reader, withSlug } from '../threads/queries.ts'
import type { Match } from './hit-queries.ts'

/** Longer than this no search may take; it would keep others waiting. */
const patience = 2_000
/** What of a post is read to show where the words are. */
const shown = 20_000

/** For this transaction: an end to it, and every statement marked so planned for its own values. */
export const limitTime = (tx: Tx) => sql`select set_config('statement_timeout', ${String(patience)}, true), set_config('plan_cache_mode', 'auto', true)`.execute(tx)

export const seesGroup = (tx: Tx, viewer: Reader, slug: string) =>
  tx.selectFrom('group').where('group.slug', '=', slug).where(visibleTo(viewer)).select('group.id').executeTakeFirst()

/** The posts themselves, in the order in which they are asked for. */
export async function listPosts(tx: Tx, viewer: Reader, places: Pick<Match, 'threadId' | 'replyId'>[]) {
  const rows = await tx
    .selectFrom(
      sql<{ threadId: number; replyId: number | null; place: number }>`
        unnest(${places.map(({ threadId }) => threadId)}::bigint[], ${places.map(({ replyId }) => replyId)}::bigint[]) with ordinality`.as<'post'>(
        sql`post (thread_id, reply_id, place)`,
      ),
    )
    .innerJoin('thread', 'thread.id', 'post.threadId')
    .innerJoin('group', 'group.id', 'thread.groupId')
    .leftJoin('reply', (join) => join.onRef('reply.id', '=', 'post.replyId').onRef('reply.threadId', '=', 'thread.id'))
    .where(visibleTo(viewer))
    .select([
      'thread.id',
      'thread.kind',
      'thread.title',
      'thread.replyCount',
      'thread.acceptedReplyId',
      'thread.resolvedAt',
      'thread.closedAt',
      'reply.id as replyId',
      sql<Hit['thread']['group']>`json_build_object('id', "group".id, 'slug', "group".slug, 'name', "group".name)`.as('group'),
      sql<Hit['author']>`case when reply.id is null then ${shownAuthor('thread')} else ${shownAuthor('reply')} end`.as('author'),
      sql<string>`coalesce(reply.posted_at, thread.posted_at)`.as('postedAt'),
      sql<string>`left(coalesce(reply.html, concat_ws(' ', thread.html, ${told})), ${sql.lit(shown)})`.as('html'),
    ])
    .orderBy('place')
    .execute()
  return rows.map(withSlug)
}

const parts = (column: 'learning' | 'report', names: readonly string[]) => names.map((name) => sql`${sql.ref(`thread.${column}`)} -> 'html' ->> ${sql.lit(name)}`)
/** Actions are plain text, so they are written as HTML has them. */
const actions = sql`(
  select string_agg(replace(replace(concat_ws(' ', action ->> 'what', action ->> 'who'), '&', '&amp;'), '<', '&lt;'), ' ') from jsonb_array_elements(thread.report -> 'actions') action)`
const told = sql.join([...parts('learning', ['situation', 'tried', 'worked', 'cost', 'whoToAsk']), ...parts('report', reportParts), actions])
