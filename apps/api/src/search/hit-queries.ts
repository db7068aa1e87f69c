import type { Status } from '@kring/contract/search'
import type { Kind, ThreadLine } from '@kring/contract/threads'
import { quietDays } from '@kring/domain/questions'
import type { Filters } from '@kring/domain/search'
import { type RawBuilder, sql } from 'kysely'
import { visibleTo } from '../groups/queries.ts'
import { anew, type Tx } from '../platform/database.ts'
import { type Reader, waiting } from '../threads/queries.ts'
import './tables.ts'

/** A post that fits, and how well. */
export type Match = { threadId: number; replyId: number | null; kind: Kind; group: ThreadLine['group']; score: number }
/** Where and for what to look. `query` and `exact` are tsqueries; without a query everything within the filters fits. */
export type Quest = {
  query: string | null
  exact: string | null
  common: boolean
  filters: Filters
  threadId: number | null
  /** When the search began, in ms since 1970. A later page leaves out what was posted after it, and so goes on with the first. */
  moment: number
  later: boolean
}

/** So many posts that fit are looked at, the newest, and put in order; more of them nobody reads. */
export const cap = 200
/** Among so many of the newest posts one looks for common words. */
const lookback = 50_000
/** A post of so many days ago counts for three quarters of the same post today; one of long ago for half. */
const halfLife = 180

/**
 * The posts that fit, in two steps, for putting all posts with a common word in order would take seconds. Common words are looked for among the newest posts, by date,
 * until there are enough; rare words, and what is not found that way, in the index of words. Only then are those few ranked.
 */
export async function listMatches(tx: Tx, viewer: Reader, quest: Quest) {
  if (quest.query !== null && !quest.common) return match(tx, quest, everywhere(tx, viewer, quest))
  const recent = await match(tx, quest, newest(tx, viewer, quest))
  return recent.length > 0 || quest.query === null ? recent : match(tx, quest, everywhere(tx, viewer, quest))
}

const newest = (tx: Tx, viewer: Reader, quest: Quest) => sql`select * from post_search where ${within(tx, viewer, quest)} order by posted_at desc limit ${sql.lit(lookback)}`

/** The `offset` keeps the order by date, below, from being taken for the way to find them. */
const everywhere = (tx: Tx, viewer: Reader, quest: Quest) => sql`select * from post_search where search @@ ${quest.query}::tsquery and ${within(tx, viewer, quest)} offset 0`

async function match(tx: Tx, quest: Quest, posts: RawBuilder<unknown>) {
  const { query } = quest
  const { rows } = await sql<Match>`
    select thread_id, reply_id, kind, json_build_object('id', group_id, 'slug', slug, 'name', name) as group, ${quest.threadId === null ? scoreOf(quest) : place} as score
    from (
      select post.*, thread.kind, "group".slug, "group".name
      from (${posts}) post join thread on thread.id = post.thread_id join "group" on "group".id = post.group_id
      where ${query === null ? sql`true` : sql`search @@ ${query}::tsquery`} and ${fitting(quest.filters)}
      order by post.posted_at desc limit ${sql.lit(cap)}
    ) post ${sql.raw(anew)}`.execute(tx)
  return rows
}

/** What has the very words before what has words that begin so; then how much it is about them, titles foremost and long texts less; and the new before the old. */
const scoreOf = ({ query, exact, moment }: Quest) => sql<number>`
  ${exact === null ? sql`0` : sql`(search @@ ${exact}::tsquery)::int`} + ${query === null ? sql`0.5` : sql`ts_rank(search, ${query}::tsquery, 1 | 32)`}
    * (1 + power(0.5, extract(epoch from ${timeOf(moment)} - posted_at) / 86400 / ${sql.lit(halfLife)})) / 2`

const timeOf = (ms: number) => sql`to_timestamp(${ms}::float / 1000)`

/** Within a thread posts stay in their own order. */
const place = sql<number>`-coalesce(reply_id, 0)`

/** Permission comes first: what one may not see is not counted, ranked or limited either. */
function within(tx: Tx, viewer: Reader, { filters, threadId, moment, later }: Quest) {
  const groups = tx.selectFrom('group').where(visibleTo(viewer)).select('group.id')
  const seen = filters.in === undefined ? groups : groups.where('slug', '=', filters.in)
  return all(
    sql`group_id = any (array(${seen}))`,
    threadId !== null && sql`thread_id = ${threadId}`,
    later && sql`posted_at <= ${timeOf(moment)}`,
    filters.by !== undefined && writtenBy(filters.by),
    // A day begins at another moment elsewhere: `fitting` is precise.
    filters.before !== undefined && sql`posted_at < ${filters.before}::timestamptz + interval '1 day'`,
    filters.after !== undefined && sql`posted_at > ${filters.after}::timestamptz - interval '1 day'`,
  )
}

/** A person by number, or persons and organisations by a part of their name. */
const writtenBy = (by: string) =>
  /^\d{1,15}$/.test(by)
    ? sql`author_id = ${Number(by)}`
    : sql`author_id = any (array(select id from person, concat('%', unaccent(${by.replace(/[\\%_]/g, '\\$&')}), '%') as sought where unaccent(name) ilike sought or unaccent(organisation) ilike sought))`

const fitting = ({ kind, strategy, factor, tag, status, before, after }: Filters) =>
  all(
    kind !== undefined && sql`thread.kind = ${kind}`,
    strategy !== undefined && sql`thread.strategy = ${strategy}`,
    factor !== undefined && sql`thread.obstacle = ${factor}`,
    tag !== undefined && sql`thread.tags @> array[${tag}]`,
    status !== undefined && standings[status],
    before !== undefined && sql`post.posted_at < ${before}::timestamp at time zone "group".zone`,
    after !== undefined && sql`post.posted_at >= ${after}::timestamp at time zone "group".zone`,
  )

const quiet = sql<boolean>`last_post_at < now() - make_interval(days => ${sql.lit(quietDays)})`
/** The same as `standingOf` of the domain, but what is closed may be anything. */
const standings: Record<Status, RawBuilder<boolean>> = {
  open: sql<boolean>`${waiting} and not ${quiet}`,
  stale: sql<boolean>`${waiting} and ${quiet}`,
  answered: sql<boolean>`accepted_reply_id is not null`,
  resolved: sql<boolean>`resolved_at is not null and accepted_reply_id is null`,
  closed: sql<boolean>`closed_at is not null`,
}

const all = (...conditions: (RawBuilder<unknown> | false)[]) => sql<boolean>`(${sql.join([sql`true`, ...conditions.filter((one) => one !== false)], sql` and `)})`
