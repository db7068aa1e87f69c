import type { Viewer } from '@kring/contract/auth'
import type { DraftFields, DraftLine } from '@kring/contract/drafts'
import { partsOf } from '@kring/domain/drafts'
import { sql } from 'kysely'
import { visibleTo } from '../groups/queries.ts'
import type { Db, Tx } from '../platform/database.ts'
import { pageOf, readCursor } from '../platform/paging.ts'
import { slugOf } from '../platform/slug.ts'
import './tables.ts'

type Writer = Pick<Viewer, 'id'>
const pageSize = 50

/** A place that its writer sees, or where they have something lying already. */
export async function findPlace(db: Db, writer: Writer, place: string) {
  const { groupId, threadId } = partsOf(place)
  const group = groupId === null ? sql<number>`(select group_id from thread where id = ${threadId})` : sql<number>`${groupId}::bigint`
  return db
    .selectNoFrom((eb) => [
      eb.exists(eb.selectFrom('group').where('group.id', '=', group).where(visibleTo(writer)).select('group.id')).as('seen'),
      eb.exists(eb.selectFrom('draft').where('personId', '=', writer.id).where('place', '=', place).select('place')).as('begun'),
    ])
    .executeTakeFirstOrThrow()
}

export const findDraft = (db: Db, writer: Writer, place: string) =>
  db
    .selectFrom('draft')
    .where('personId', '=', writer.id)
    .where('place', '=', place)
    .where('discardedAt', 'is', null)
    .select(['place', 'fields', 'version', 'savedAt'])
    .executeTakeFirst()

/** One's own drafts. What they are for is told only as far as one sees it. */
export async function listDrafts(db: Db, writer: Writer, after: string | undefined) {
  const from = readCursor(after, ['string', 'string'])
  const rows = await db
    .selectFrom('draft')
    .leftJoin('thread', 'thread.id', 'draft.threadId')
    .leftJoin('group', (join) => join.on(sql<boolean>`"group".id = coalesce(draft.group_id, thread.group_id)`).on(visibleTo(writer)))
    .where('draft.personId', '=', writer.id)
    .where('draft.discardedAt', 'is', null)
    .$if(from !== undefined, (query) => query.where(sql<boolean>`(draft.saved_at, draft.place) < (${from?.[0]}::timestamptz, ${from?.[1]})`))
    .select([
      'draft.place',
      'draft.version',
      'draft.savedAt',
      sql<string>`coalesce(left(draft.fields ->> 'title', 200), '')`.as('title'),
      firstWords.as('words'),
      sql<DraftLine['group']>`case when "group".id is not null then json_build_object('id', "group".id, 'slug', "group".slug, 'name', "group".name) end`.as('group'),
      sql<{ id: number; title: string } | null>`case when "group".id is not null and thread.id is not null then json_build_object('id', thread.id, 'title', thread.title) end`.as(
        'thread',
      ),
    ])
    .orderBy('draft.savedAt', 'desc')
    .orderBy('draft.place', 'desc')
    .limit(pageSize + 1)
    .execute()
  const page = pageOf(rows, pageSize, ({ savedAt, place }) => [savedAt, place])
  return { ...page, items: page.items.map(({ thread, ...line }): DraftLine => ({ ...line, thread: thread && { ...thread, slug: slugOf(thread.title, 'gesprek') } })) }
}

const firstWords = sql<string>`coalesce(left(coalesce(
  nullif(trim(draft.fields ->> 'text'), ''), nullif(trim(draft.fields ->> 'learning.situation'), ''),
  nullif(trim(draft.fields ->> 'learning.tried'), ''), nullif(trim(draft.fields ->> 'learning.worked'), ''),
  nullif(trim(draft.fields ->> 'report.discussed'), ''), (select min(trim(value)) from jsonb_each_text(draft.fields) where key like 'section.%' and trim(value) <> '')), 200), '')`

export const countDrafts = async (db: Db, writer: Writer) =>
  (
    await db
      .selectFrom('draft')
      .where('personId', '=', writer.id)
      .where('discardedAt', 'is', null)
      .select((eb) => eb.fn.countAll<number>().as('drafts'))
      .executeTakeFirstOrThrow()
  ).drafts

type Kept = { fields: DraftFields; version: string; over: string[] }

/**
 * Undefined where another state lies there than those it goes over. Where the very words lie there already their state keeps its name,
 * so that devices which have them stay in agreement.
 */
export async function upsertDraft(tx: Tx, writer: Writer, place: string, { fields, version, over }: Kept) {
  const { groupId, threadId } = partsOf(place)
  const { rows } = await sql<{ version: string; savedAt: string }>`
    insert into draft (person_id, place, group_id, thread_id, fields, version) values (${writer.id}, ${place}, ${groupId}, ${threadId}, ${JSON.stringify(fields)}::jsonb, ${version})
    on conflict (person_id, place) do update set saved_at = now(), discarded_at = null, fields = excluded.fields,
      version = case when draft.fields = excluded.fields and draft.discarded_at is null then draft.version else excluded.version end
    where draft.discarded_at is not null or draft.version = any(${over}::uuid[]) or draft.fields = excluded.fields
    returning version, saved_at as "savedAt"`.execute(tx)
  return rows[0]
}

export const updateDiscarded = (tx: Tx, writer: Writer, place: string) =>
  tx
    .updateTable('draft')
    .where('personId', '=', writer.id)
    .where('place', '=', place)
    .where('discardedAt', 'is', null)
    .set({ discardedAt: sql`now()` })
    .returning('place')
    .executeTakeFirst()

export const deleteDraft = (tx: Tx, writer: Writer, place: string, versions: string[]) =>
  tx
    .deleteFrom('draft')
    .where('personId', '=', writer.id)
    .where('place', '=', place)
    .where('version', '=', sql<string>`any(${versions}::uuid[])`)
    .execute()

/** What nobody touched for a year, and what was thrown away more than an hour ago. */
export const deleteOldDrafts = (db: Db) => sql`delete from draft where saved_at < now() - interval '1 year' or discarded_at < now() - interval '1 hour'`.execute(db)
