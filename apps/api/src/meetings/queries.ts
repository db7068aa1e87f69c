import type { Viewer } from '@kring/contract/auth'
import type { Answer, Meeting, MeetingLine, MeetingState, ReportLink, Rsvp } from '@kring/contract/meetings'
import { type Insertable, sql, type Updateable } from 'kysely'
import { belongsTo, visibleTo } from '../groups/queries.ts'
import { authorOf } from '../people/queries.ts'
import type { Db, Tables, Tx } from '../platform/database.ts'
import { pageOf, readCursor } from '../platform/paging.ts'
import { seqOf } from '../platform/sql.ts'
import { withSlug } from '../threads/queries.ts'
import './tables.ts'

type Reader = Pick<Viewer, 'id'> | null
type Filter = { groupId?: number | undefined; past?: boolean | undefined; mine?: boolean | undefined; after?: string | undefined }
const pageSize = 20

export async function findMeeting(db: Db, viewer: Reader, meetingId: number): Promise<Meeting | undefined> {
  const meeting = await states(db)
    .where('meeting.id', '=', meetingId)
    .where(visibleTo(viewer))
    .select([linkFor(viewer).as('link'), coming.as('coming'), rsvpsFor(viewer).as('rsvps'), seqOf(sql`'meeting:' || meeting.id`).as('seq')])
    .executeTakeFirst()
  return meeting && { ...meeting, reports: await listReports(db, viewer, meetingId) }
}

/** Threads that tell how a meeting went; one that moved to another group only for who sees it there. */
async function listReports(db: Db, viewer: Reader, meetingId: number): Promise<ReportLink[]> {
  const rows = await db
    .selectFrom('thread')
    .innerJoin('group', 'group.id', 'thread.groupId')
    .where('thread.meetingId', '=', meetingId)
    .where('thread.takenBackAt', 'is', null)
    .where(visibleTo(viewer))
    .select(['thread.id', 'thread.title'])
    .orderBy('thread.id')
    .execute()
  return rows.map((row) => withSlug(row))
}

/** What is to come from the nearest on, or what is past from the latest back. */
export async function listMeetings(db: Db, viewer: Reader, { groupId, past = false, mine, after }: Filter) {
  const from = readCursor(after, ['string', 'number'])
  const [order, beyond] = past ? (['desc', sql`<`] as const) : (['asc', sql`>`] as const)
  const rows = await lines(db, viewer)
    .where(visibleTo(viewer))
    .where(past ? hasEnded : isToCome)
    .$if(groupId !== undefined, (query) => query.where('meeting.groupId', '=', groupId ?? 0))
    .$if(mine === true && viewer !== null, (query) => query.where(belongsTo({ id: viewer?.id ?? 0 })))
    .$if(from !== undefined, (query) => query.where(sql<boolean>`(starts_at, meeting.id) ${beyond} (${from?.[0]}::timestamptz, ${from?.[1]})`))
    .orderBy('startsAt', order)
    .orderBy('meeting.id', order)
    .limit(pageSize + 1)
    .execute()
  return pageOf(rows, pageSize, ({ startsAt, id }) => [startsAt, id])
}

/** One line as a group's list shows it to everybody. */
export const findLine = (db: Db, meetingId: number): Promise<MeetingLine> => lines(db, null).where('meeting.id', '=', meetingId).executeTakeFirstOrThrow()

/** What the topic of the meeting tells after a change: only members of the group listen there. */
export const findState = (db: Db, meetingId: number): Promise<MeetingState> => states(db).where('meeting.id', '=', meetingId).select('link').executeTakeFirstOrThrow()

/** What a calendar wants to know. */
export const findEntry = (db: Db, viewer: Reader, meetingId: number) =>
  heads(db)
    .where('meeting.id', '=', meetingId)
    .where(visibleTo(viewer))
    .select([linkFor(viewer).as('link'), 'uid', 'sequence', 'changedAt', 'meeting.createdAt'])
    .executeTakeFirst()

/** What the rules need to know, locked: answers to one meeting come one after the other. */
export const lockMeeting = (tx: Tx, viewer: Reader, meetingId: number) =>
  tx
    .selectFrom('meeting')
    .innerJoin('group', 'group.id', 'meeting.groupId')
    .where('meeting.id', '=', meetingId)
    .where(visibleTo(viewer))
    .select(['meeting.id', groupOf.as('group'), 'minutes', 'startsAt', 'endsAt', 'meeting.zone', 'place', 'link', 'capacity', 'cancelledAt', sessionId.as('sessionId')])
    .forUpdate('meeting')
    .executeTakeFirst()

export const insertMeeting = async (db: Db, meeting: Insertable<Tables['meeting']>) => (await db.insertInto('meeting').values(meeting).returning('id').executeTakeFirstOrThrow()).id

/** `moved` is what calendars must take over: a higher SEQUENCE (RFC 5546, 2.1.4). */
export const updateMeeting = (db: Db, meetingId: number, changes: Updateable<Tables['meeting']>, moved: boolean) =>
  db
    .updateTable('meeting')
    .where('id', '=', meetingId)
    .set({ ...changes, changedAt: sql`now()`, sequence: sql`sequence + ${moved ? 1 : 0}` })
    .execute()

export const countComing = async (db: Db, meetingId: number) =>
  (await db.selectFrom('meeting').where('id', '=', meetingId).select(coming.as('coming')).executeTakeFirstOrThrow()).coming

export const findAnswer = async (db: Db, meetingId: number, personId: number) =>
  (await db.selectFrom('rsvp').where('meetingId', '=', meetingId).where('personId', '=', personId).select('answer').executeTakeFirst())?.answer

export const putRsvp = (db: Db, rsvp: { meetingId: number; personId: number; answer: Answer }): Promise<Rsvp> =>
  db
    .insertInto('rsvp')
    .values(rsvp)
    .onConflict((conflict) => conflict.columns(['meetingId', 'personId']).doUpdateSet({ answer: rsvp.answer, answeredAt: sql`now()` }))
    .returning([authorOf('rsvp.person_id').as('person'), 'answer'])
    .executeTakeFirstOrThrow()

/** Of these people, the members of the group that meets: who answered is for them alone. */
export const listHearers = async (db: Db, people: number[], meetingId: number) =>
  (
    await db
      .selectFrom('meeting')
      .innerJoin('membership', 'membership.groupId', 'meeting.groupId')
      .where('meeting.id', '=', meetingId)
      .where('personId', '=', sql<number>`any(${people}::bigint[])`)
      .select('personId')
      .execute()
  ).map(({ personId }) => personId)

// No meeting lasts longer than a day, so the index on the start finds those that have not ended.
const isToCome = sql<boolean>`starts_at > now() - interval '25 hours' and ends_at > now()`
const hasEnded = sql<boolean>`starts_at < now() and ends_at <= now()`

/** Who left the group takes up no place in what is to come; what is past stays as it was. */
const stillCounts = sql<boolean>`(meeting.ends_at <= now() or exists (select from membership where group_id = meeting.group_id and person_id = rsvp.person_id))`

const coming = sql<number>`(select count(*)::int from rsvp where meeting_id = meeting.id and answer = 'yes' and ${stillCounts})`

const rsvpsFor = (viewer: Reader) => sql<Rsvp[]>`(
  select coalesce(json_agg(json_build_object('person', ${authorOf('rsvp.person_id')}, 'answer', answer) order by rsvp.id), '[]')
  from rsvp where meeting_id = meeting.id and ${stillCounts} and ${meetsWith(viewer)})`

/** Who may walk in: everybody sees that a public group meets online, its members get the link. */
const linkFor = (viewer: Reader) => sql<string | null>`(case when ${meetsWith(viewer)} then link end)`

const meetsWith = (viewer: Reader) => sql<boolean>`exists (select from membership where group_id = meeting.group_id and person_id = ${viewer?.id ?? 0})`

const groupOf = sql<Meeting['group']>`json_build_object('id', "group".id, 'slug', "group".slug, 'name', "group".name)`

const sessionId = sql<number | null>`(select id from session where meeting_id = meeting.id)`

const heads = (db: Db) =>
  db
    .selectFrom('meeting')
    .innerJoin('group', 'group.id', 'meeting.groupId')
    .select([
      'meeting.id',
      groupOf.as('group'),
      'title',
      'meeting.purpose',
      'meeting.yields',
      'startsAtLocal',
      'minutes',
      'meeting.zone',
      'place',
      sql<boolean>`link is not null`.as('online'),
      'capacity',
      'startsAt',
      'endsAt',
      'cancelledAt',
      sessionId.as('sessionId'),
      sql<Meeting['sessionState']>`(select case when ended_at is null then 'live' else 'ended' end from session where meeting_id = meeting.id)`.as('sessionState'),
    ])

const states = (db: Db) => heads(db).select(['meeting.purposeHtml', 'cancelReason', authorOf('meeting.host_id').as('host')])

const lines = (db: Db, viewer: Reader) =>
  heads(db).select((eb) => [
    coming.as('coming'),
    eb
      .selectFrom('rsvp')
      .whereRef('meetingId', '=', 'meeting.id')
      .where('personId', '=', viewer?.id ?? 0)
      .select('answer')
      .as('answer'),
  ])
