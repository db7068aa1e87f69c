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
/** Where and for what to look. `query` is a tsquery; where there is none, everything within the filters fits. */
export type Quest = {
  query: string | null
  spread: Spread
  filters: Filters
  threadId: number | null
  /** When the search began, in ms since 1970. */
  moment: number
  /** A later page leaves out what was posted after that moment, and so goes on with the first. */
  until: number | null
  /** Only what others than this person posted since. */
  news: { for: number; since: string } | null
}
/** Of `posts` posts about so many have the rarest of the words (`rarest`), so many have them all if words come together by chance (`all`), so many a word that begins as asked (`begun`). */
export type Spread = { rarest: number; all: number; begun: number; posts: number }
/** The newest that fit, at most `cap`; if they are fewer, `more` says that older posts were not looked at. */
export type Matches = { matches: Match[]; more: boolean }

/** So many posts that fit are looked at, the newest, and put in order; more of them nobody reads. */
export const cap = 200
/** Among so many of the newest posts one looks for common words. */
const lookback = 50_000
/** So many posts come one after the other in a chapter of the index of words. */
const chapter = 4_096
/** What is in so few posts is looked up everywhere at once … */
const few = 2_500
/** … where the index of words has no more than so many posts to go through for it. */
const bearable = 20_000
/** More posts than these it takes longer to gather than to look at some by date. */
const gathered = 20_000
/** Finding a post by the index of words takes about so many times as long as looking at the next one by date. */
const farther = 7
/** A post of so many days ago counts for three quarters of the same post today; one of long ago for half. */
const halfLife = 180

/**
 * The posts that fit, in two steps, for putting all posts with a common word in order would take seconds: first the newest of them are found, then those few are ranked. Common
 * words are looked for among the newest posts only, rare ones, and what is not found that way, everywhere.
 */
export async function listMatches(tx: Tx, viewer: Reader, quest: Quest): Promise<Matches> {
  if (quest.query === null) return { matches: await match(tx, quest, byDate(tx, viewer, quest)), more: false }
  // The index of words knows chapters, but not filters; and words that begin alike it gathers from all chapters.
  const isPlain = quest.threadId === null && quest.news === null && quest.spread.begun < gathered && Object.keys(quest.filters).length === 0
  return (await (isPlain ? lookBack(tx, viewer, quest) : lookByDate(tx, viewer, quest))) ?? { matches: await match(tx, quest, byWords(tx, viewer, quest)), more: false }
}

/** In the last chapters: so many that there should be plenty, then as many as one cares to. */
async function lookBack(tx: Tx, viewer: Reader, quest: Quest): Promise<Matches | undefined> {
  const { rarest, all, posts } = quest.spread
  const plenty = (1.5 * cap * posts) / all
  const far = plenty < 2 * lookback ? Math.max(plenty, lookback) : lookback
  if ((all <= few && rarest <= bearable) || Math.min(plenty, far) >= posts) return
  for (const back of plenty < far ? [plenty, far] : [far]) {
    const matches = await match(tx, quest, byWords(tx, viewer, quest, posts - back))
    if (matches.length >= cap) return { matches, more: false }
    if (back === far && matches.length > 0 && rarest > bearable) return { matches, more: true }
  }
}

/** By date one meets enough of them within `cap * posts / rarest` posts; the index of words has `rarest` to fetch. */
async function lookByDate(tx: Tx, viewer: Reader, quest: Quest): Promise<Matches | undefined> {
  const { rarest, posts } = quest.spread
  if (cap * posts > farther * rarest * rarest) return
  const matches = await match(tx, quest, byDate(tx, viewer, quest))
  if (matches.length > 0) return { matches, more: matches.length < cap && posts > lookback && (await goesOn(tx, viewer, quest)) }
}

/** Whether there are more posts than a look by date comes to. */
const goesOn = async (tx: Tx, viewer: Reader, quest: Quest) =>
  (await sql`select from post_search where ${within(tx, viewer, quest)} offset ${sql.lit(lookback)} limit 1`.execute(tx)).rows.length > 0

const byDate = (tx: Tx, viewer: Reader, quest: Quest) => sql`
  select * from (select * from post_search where ${within(tx, viewer, quest)} order by posted_at desc limit ${sql.lit(lookback)}) post
  where ${quest.query === null ? sql`true` : sql`search @@ ${quest.query}::tsquery`}`

/** From the chapter of the post with this number on. The `offset` keeps the order by date, below, from being taken for the way to find them. */
const byWords = (tx: Tx, viewer: Reader, quest: Quest, since = 0) => sql`
  select * from post_search
  where search @@ ${quest.query}::tsquery and ${since > 0 ? sql`number / ${sql.lit(chapter)} >= ${Math.floor(since / chapter)}` : sql`true`} and ${within(tx, viewer, quest)} offset 0`

/** Only the newest are put beside their threads, unless the filters ask for what their threads are. */
async function match(tx: Tx, quest: Quest, posts: RawBuilder<unknown>) {
  const fits = fitting(quest.filters)
  const newest = (some: RawBuilder<unknown>) => sql`(select * from ${some} post order by posted_at desc limit ${sql.lit(cap)})`
  const threaded = (some: RawBuilder<unknown>) => sql`(
    select post.*, thread.kind, "group".slug, "group".name from ${some} post join thread on thread.id = post.thread_id join "group" on "group".id = post.group_id where ${fits ?? sql`true`})`
  const { rows } = await sql<Match>`
    select thread_id, reply_id, kind, json_build_object('id', group_id, 'slug', slug, 'name', name) as group, ${quest.threadId === null ? scoreOf(quest) : place} as score
    from ${fits ? newest(threaded(sql`(${posts})`)) : threaded(newest(sql`(${posts})`))} post ${sql.raw(anew)}`.execute(tx)
  return rows
}

/** How much a post is about the words, titles foremost and long texts less; and the new before the old. Between 0 and 1. */
const scoreOf = ({ query, moment }: Quest) => sql<number>`
  ${query === null ? sql`0.5` : sql`ts_rank(search, ${query}::tsquery, 1 | 32)`}
    * (1 + power(0.5, extract(epoch from ${timeOf(moment)} - posted_at) / 86400 / ${sql.lit(halfLife)})) / 2`

const timeOf = (ms: number) => sql`to_timestamp(${ms}::float / 1000)`

/** Within a thread posts stay in their own order. */
const place = sql<number>`-coalesce(reply_id, 0)`

/** Permission comes first: what one may not see is not counted, ranked or limited either. */
function within(tx: Tx, viewer: Reader, { filters, threadId, until, news }: Quest) {
  const groups = tx.selectFrom('group').where(visibleTo(viewer)).select('group.id')
  const seen = filters.in === undefined ? groups : groups.where('slug', '=', filters.in)
  return all(
    sql`group_id = any (array(${seen}))`,
    threadId !== null && sql`thread_id = ${threadId}`,
    until !== null && sql`posted_at <= ${timeOf(until)}`,
    news !== null && sql`posted_at > ${news.since}::timestamptz and ${writer} <> ${news.for}`,
    filters.by !== undefined && writtenBy(filters.by),
    // A day begins at another moment elsewhere: `fitting` is precise.
    filters.before !== undefined && sql`posted_at < ${filters.before}::timestamptz + interval '1 day'`,
    filters.after !== undefined && sql`posted_at > ${filters.after}::timestamptz - interval '1 day'`,
  )
}

/** Also of what has no name on it: to be told of one's own post is no news. */
const writer = sql<number>`(select coalesce(reply.author_id, thread.author_id) from thread left join reply on reply.id = post_search.reply_id where thread.id = post_search.thread_id)`

/** A person by number, or persons and organisations by a part of their name. */
const writtenBy = (by: string) =>
  /^\d{1,15}$/.test(by)
    ? sql`author_id = ${Number(by)}`
    : sql`author_id = any (array(select id from person, concat('%', unaccent(${by.replace(/[\\%_]/g, '\\$&')}), '%') as sought where unaccent(name) ilike sought or unaccent(organisation) ilike sought))`

/** What the filters ask of threads, if anything. */
function fitting({ kind, strategy, factor, tag, status, before, after }: Filters) {
  const conditions = [
    kind !== undefined && sql`thread.kind = ${kind}`,
    strategy !== undefined && sql`thread.strategy = ${strategy}`,
    factor !== undefined && sql`thread.obstacle = ${factor}`,
    tag !== undefined && sql`thread.tags @> array[${tag}]`,
    status !== undefined && standings[status],
    before !== undefined && sql`post.posted_at < ${before}::timestamp at time zone "group".zone`,
    after !== undefined && sql`post.posted_at >= ${after}::timestamp at time zone "group".zone`,
  ]
  return conditions.some(Boolean) ? all(...conditions) : null
}

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
