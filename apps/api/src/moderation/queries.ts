import type { Viewer } from '@kring/contract/auth'
import type { LogLine } from '@kring/contract/moderation'
import { type Insertable, sql, type Updateable } from 'kysely'
import { jsonObjectFrom } from 'kysely/helpers/postgres'
import { visibleTo } from '../groups/queries.ts'
import type { Db, Tables, Tx } from '../platform/database.ts'
import { pageOf, readCursor } from '../platform/paging.ts'
import { slugOf } from '../platform/slug.ts'
import { rulingAsJson } from '../threads/queries.ts'
import { listAsked } from './disclosure-queries.ts'

type Reader = Pick<Viewer, 'id'> | null
const pageSize = 30

/** What moderators did and asked in a group, newest first; titles and groups that the reader may not see (any more) are left out. */
export async function readLog(db: Db, viewer: Reader, groupId: number, after: string | undefined) {
  const [ruling, asked] = readCursor(after, ['number', 'number'] as const) ?? []
  const ruled = await listRuled(db, viewer, groupId, ruling)
  const questions = await listAsked(db, viewer, groupId, asked, pageSize + 1)
  const rows: Line[] = [...ruled.map((line) => ({ asked: null, ...line })), ...questions.map((line) => ({ ruling: null, from: null, to: null, ...line }))].sort(newestFirst)
  // Either list goes on after the last of its own.
  const last = (ids: (number | undefined)[], before = Number.MAX_SAFE_INTEGER) => Math.min(before, ...ids.filter((id) => id !== undefined))
  const shown = rows.slice(0, pageSize)
  const page = pageOf(rows, pageSize, () => [
    last(
      shown.map((line) => line.ruling?.id),
      ruling,
    ),
    last(
      shown.map((line) => line.asked?.id),
      asked,
    ),
  ])
  return { ...page, items: page.items.map(({ thread, ...line }): LogLine => ({ ...line, thread: thread && { ...thread, slug: slugOf(thread.title, 'gesprek') } })) }
}

type Line = Omit<LogLine, 'thread'> & { thread: { id: number; title: string } | null }
const momentOf = ({ ruling, asked }: Line) => (ruling ?? asked)?.at ?? ''
const newestFirst = (a: Line, b: Line) => momentOf(b).localeCompare(momentOf(a))

const listRuled = (db: Db, viewer: Reader, groupId: number, before: number | undefined) =>
  db
    .selectFrom('ruling')
    .where((eb) => eb.or([eb('fromGroupId', '=', groupId), eb('toGroupId', '=', groupId)]))
    .$if(before !== undefined, (query) => query.where('ruling.id', '<', before ?? 0))
    .select((eb) => [
      rulingAsJson.as('ruling'),
      jsonObjectFrom(
        eb
          .selectFrom('thread')
          .innerJoin('group', 'group.id', 'thread.groupId')
          .whereRef('thread.id', '=', 'ruling.threadId')
          .where(visibleTo(viewer))
          .select(['thread.id', 'thread.title']),
      ).as('thread'),
      eb.selectFrom('group').whereRef('group.id', '=', 'ruling.fromGroupId').where('ruling.kind', '=', 'move').where(visibleTo(viewer)).select('group.name').as('from'),
      eb.selectFrom('group').whereRef('group.id', '=', 'ruling.toGroupId').where(visibleTo(viewer)).select('group.name').as('to'),
    ])
    .orderBy('ruling.id', 'desc')
    .limit(pageSize + 1)
    .execute()

export const insertRuling = async (tx: Tx, ruling: Insertable<Tables['ruling']>) => (await tx.insertInto('ruling').values(ruling).returning('id').executeTakeFirstOrThrow()).id

export const findRuling = async (db: Db, rulingId: number) =>
  (await db.selectFrom('ruling').where('ruling.id', '=', rulingId).select(rulingAsJson.as('ruling')).executeTakeFirstOrThrow()).ruling

export const findRuledThread = async (db: Db, rulingId: number) => (await db.selectFrom('ruling').where('id', '=', rulingId).select('threadId').executeTakeFirst())?.threadId

/** Everything that was ever ruled about a thread; ask only while its row is locked. */
export const listRulings = (tx: Tx, threadId: number) =>
  tx.selectFrom('ruling').where('threadId', '=', threadId).select(['id', 'kind', 'reversedAt', 'fromGroupId', 'toGroupId']).orderBy('id').execute()

export const updateReversed = (tx: Tx, rulingId: number, byId: number) =>
  tx
    .updateTable('ruling')
    .where('id', '=', rulingId)
    .set({ reversedAt: sql`now()`, reversedById: byId })
    .execute()

export const updateThread = (tx: Tx, threadId: number, state: Pick<Updateable<Tables['thread']>, 'groupId' | 'pinnedAt' | 'pinnedUntil' | 'closedAt'>) =>
  tx.updateTable('thread').where('id', '=', threadId).set(state).execute()

/** Threads whose pin ran out, locked; those that another process is busy with are left to it. */
export const takeExpiredPins = (tx: Tx) =>
  tx
    .selectFrom('thread')
    .where('pinnedUntil', '<=', sql<string>`now()`)
    .select(['thread.id', sql<number>`(select max(ruling.id) from ruling where thread_id = thread.id and kind = 'pin')`.as('rulingId')])
    .orderBy('thread.id')
    .limit(100)
    .forUpdate('thread')
    .skipLocked()
    .execute()
