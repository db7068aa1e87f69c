import type { Viewer } from '@kring/contract/auth'
import type { QuestionResolved, Wait, WaitingQuestion } from '@kring/contract/questions'
import { fitting, quietDays, type Word } from '@kring/domain/questions'
import { sql } from 'kysely'
import { belongsTo } from '../groups/queries.ts'
import type { Db, Tx } from '../platform/database.ts'
import { pageOf, readCursor } from '../platform/paging.ts'
import { lines, resolutionOf, waiting, withSlug } from '../threads/queries.ts'

const pageSize = 20
/** Among so many of the newest questions one looks for what fits; with more of them waiting, nobody reads them all. */
const lookedAt = 500

/** Those that wait longest come first: they are what a facilitator looks for. */
export async function listWaiting(
  db: Db,
  viewer: Viewer,
  { wait = 'open', groupId, after }: { wait?: Wait | undefined; groupId?: number | undefined; after?: string | undefined },
) {
  const from = readCursor(after, ['string', 'number'])
  const rows = await questionsFor(db, viewer, groupId)
    .where(wait === 'stale' ? sql<boolean>`not ${lively}` : lively)
    .$if(wait === 'unreplied', (query) => query.where('replyCount', '=', 0))
    .$if(from !== undefined, (query) => query.where(sql<boolean>`(thread.posted_at, thread.id) > (${from?.[0]}::timestamptz, ${from?.[1]})`))
    .orderBy('thread.postedAt')
    .orderBy('thread.id')
    .limit(pageSize + 1)
    .execute()
  const page = pageOf(rows, pageSize, ({ postedAt, id }) => [postedAt, id])
  return { ...page, items: page.items.map((line): WaitingQuestion => ({ ...withSlug(line), fits: [] })) }
}

/** What somebody may know something of, by what they wrote about themselves. */
export async function listFitting(db: Db, viewer: Viewer, groupId: number | undefined) {
  const known = await wordsOf(db, viewer.id)
  const rows = await questionsFor(db, viewer, groupId).select(stems.as('stems')).orderBy('thread.postedAt', 'desc').orderBy('thread.id', 'desc').limit(lookedAt).execute()
  const items = fitting(known, rows).slice(0, pageSize)
  return { items: items.map(({ question: { stems: _, ...line }, words }): WaitingQuestion => ({ ...withSlug(line), fits: words })), next: null }
}

const questionsFor = (db: Db, viewer: Viewer, groupId: number | undefined) =>
  lines(db, viewer, {})
    .where(waiting)
    .where(belongsTo(viewer))
    .where('thread.authorId', '<>', viewer.id)
    .$if(groupId !== undefined, (query) => query.where('thread.groupId', '=', groupId ?? 0))

const lively = sql<boolean>`last_post_at > now() - make_interval(days => ${quietDays}::int)`

const stems = sql<string[]>`tsvector_to_array(to_tsvector(${languageOf('thread.language')}, thread.title || ' ' || thread.excerpt))`

/** Words that say something: of the others the stemmer makes nothing, or they are too short to tell. */
const wordsOf = async (db: Db, personId: number) =>
  (
    await sql<Word>`
      select distinct on (stem) lower(token) as word, stem
      from person, ts_parse('default', coalesce(organisation, '') || ' ' || offers), unnest(array['dutch_stem', 'english_stem']::regdictionary[]) dictionary, unnest(ts_lexize(dictionary, lower(token))) stem
      where person.id = ${personId} and length(token) > 3 order by stem, length(token)`.execute(db)
  ).rows

export const findResolution = (db: Db, threadId: number): Promise<QuestionResolved> =>
  db
    .selectFrom('thread')
    .where('id', '=', threadId)
    .select([sql<string>`resolved_at`.as('resolvedAt'), resolutionOf.$notNull().as('resolution')])
    .executeTakeFirstOrThrow()

export const updateResolution = (tx: Tx, threadId: number, told: { byId: number; text: string } | null) =>
  tx
    .updateTable('thread')
    .where('id', '=', threadId)
    .set({ resolvedAt: told ? sql`now()` : null, resolvedById: told?.byId ?? null, resolution: told?.text ?? '' })
    .execute()

function languageOf(column: string) {
  return sql`case ${sql.ref(column)} when 'en' then 'english' else 'dutch' end::regconfig`
}
