import type { OpenItem } from '@kring/contract/harvest'
import type { HarvestItem } from '@kring/contract/sessions'
import { type Insertable, type RawBuilder, sql, type Updateable } from 'kysely'
import { belongsTo } from '../groups/queries.ts'
import '../meetings/tables.ts'
import type { Db, Tables } from '../platform/database.ts'
import { iso } from '../platform/sql.ts'
import './tables.ts'

type Member = { id: number }

const ownerOf = sql<HarvestItem['owner']>`(select json_build_object('id', id, 'name', name) from person where id = item.owner_id)`

const itemAsJson = sql<HarvestItem>`json_build_object(
  'id', item.id, 'kind', item.kind, 'threadId', item.thread_id, 'title', item.title, 'owner', ${ownerOf}, 'dueOn', to_char(item.due_on, 'YYYY-MM-DD'), 'doneAt', ${iso('item.done_at')},
  'noteIds', coalesce((select json_agg(id order by written_at, id collate "C") from note where harvest_item_id = item.id), '[]'))`

export const harvestOf = sql<HarvestItem[]>`coalesce((select json_agg(${itemAsJson} order by item.id) from harvest_item item where item.session_id = session.id), '[]')`

/** The thread that tells of a session, as long as its words stand. */
export const reportOf = sql<number | null>`(select thread.id from thread where thread.id = session.report_id and thread.taken_back_at is null)`

export async function insertHarvest(db: Db, item: Insertable<Tables['harvestItem']>, noteIds: string[]): Promise<HarvestItem> {
  const { id } = await db.insertInto('harvestItem').values(item).returning('id').executeTakeFirstOrThrow()
  await db
    .updateTable('note')
    .where('id', '=', sql<string>`any(${noteIds})`)
    .set({ harvestItemId: id })
    .execute()
  return findItem(db, id)
}

export const findItem = async (db: Db, itemId: number) =>
  (await db.selectFrom('harvestItem as item').where('item.id', '=', itemId).select(itemAsJson.as('item')).executeTakeFirstOrThrow()).item

/** An action or a point for the agenda of this session, with whose it is. */
export const findOpenable = (db: Db, sessionId: number, itemId: number) =>
  db
    .selectFrom('harvestItem')
    .where('id', '=', itemId)
    .where('sessionId', '=', sessionId)
    .where('kind', 'in', ['action', 'agenda'])
    .select(['id', 'kind', 'ownerId', sql<string | null>`to_char(due_on, 'YYYY-MM-DD')`.as('dueOn'), 'doneAt'])
    .executeTakeFirst()

export const updateItem = (db: Db, itemId: number, changes: Updateable<Tables['harvestItem']>) => db.updateTable('harvestItem').where('id', '=', itemId).set(changes).execute()

export const findPublished = async (db: Db, sessionId: number) =>
  (await db.selectFrom('session').where('session.id', '=', sessionId).select(reportOf.as('reportId')).executeTakeFirst())?.reportId ?? null

export const updateReport = (db: Db, sessionId: number, reportId: number) => db.updateTable('session').where('id', '=', sessionId).set({ reportId }).execute()

/** Who can take something on: sat at the table, and has an account to find it back with. */
export const canOwn = async (db: Db, sessionId: number, personId: number) =>
  (await db
    .selectFrom('seat')
    .innerJoin('person', 'person.id', 'seat.personId')
    .where('seat.sessionId', '=', sessionId)
    .where('seat.personId', '=', personId)
    .where('person.guestOf', 'is', null)
    .select('person.id')
    .executeTakeFirst()) !== undefined

/** The day that it is where a session was held. */
export const todayOf = async (db: Db, sessionId: number) =>
  (
    await db
      .selectFrom('session')
      .innerJoin('meeting', 'meeting.id', 'session.meetingId')
      .where('session.id', '=', sessionId)
      .select(sql<string>`to_char(now() at time zone meeting.zone, 'YYYY-MM-DD')`.as('today'))
      .executeTakeFirstOrThrow()
  ).today

/** What somebody took on, of sessions of groups that they are in, what is due first. */
export const listMyActions = (db: Db, viewer: Member): Promise<OpenItem[]> =>
  openItems(db, viewer)
    .where('item.kind', '=', 'action')
    .where('item.ownerId', '=', viewer.id)
    .orderBy('item.dueOn', (order) => order.asc().nullsLast())
    .orderBy('item.id')
    .limit(50)
    .execute()

/** What sessions of meetings before this one left open; undefined where the viewer is not of the group. */
export async function listCarriedOver(db: Db, viewer: Member, meetingId: number): Promise<OpenItem[] | undefined> {
  const here = await db
    .selectFrom('meeting')
    .innerJoin('group', 'group.id', 'meeting.groupId')
    .where('meeting.id', '=', meetingId)
    .where(belongsTo(viewer))
    .select(['meeting.groupId', 'meeting.startsAt'])
    .executeTakeFirst()
  return (
    here &&
    openItems(db, viewer)
      .where('meeting.groupId', '=', here.groupId)
      .where('meeting.startsAt', '<', here.startsAt)
      .where('item.kind', 'in', ['action', 'agenda'])
      .orderBy('item.kind')
      .orderBy('item.dueOn', (order) => order.asc().nullsLast())
      .orderBy('item.id')
      .limit(100)
      .execute()
  )
}

const openItems = (db: Db, viewer: Member) =>
  db
    .selectFrom('harvestItem as item')
    .innerJoin('session', 'session.id', 'item.sessionId')
    .innerJoin('meeting', 'meeting.id', 'session.meetingId')
    .innerJoin('group', 'group.id', 'meeting.groupId')
    .where(belongsTo(viewer))
    .where('item.doneAt', 'is', null)
    .select([
      'item.id',
      'item.kind',
      'item.threadId',
      'item.title',
      ownerOf.as('owner'),
      sql<string | null>`to_char(item.due_on, 'YYYY-MM-DD')`.as('dueOn'),
      'item.doneAt',
      'item.sessionId',
      sql<OpenItem['meeting']>`json_build_object('id', meeting.id, 'title', meeting.title, 'startsAt', ${iso('meeting.starts_at')})`.as('meeting'),
      sql<OpenItem['group']>`json_build_object('slug', "group".slug, 'name', "group".name)`.as('group'),
      sql<boolean>`(coalesce(item.owner_id = ${viewer.id}, false) or ${mayRun(sql`${viewer.id}`)})`.as('may'),
    ])

const mayRun = (person: RawBuilder<unknown>) => sql<boolean>`
  (exists (select from membership where membership.group_id = meeting.group_id and membership.person_id = ${person} and membership.facilitator_at is not null)
    or exists (select from seat where seat.session_id = session.id and seat.person_id = ${person} and seat.runs_at is not null))`
