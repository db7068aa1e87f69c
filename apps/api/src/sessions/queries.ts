import type { Viewer } from '@kring/contract/auth'
import type { StageDraft } from '@kring/contract/scripts'
import type { Clock, Seated, Session } from '@kring/contract/sessions'
import { roundsOf } from '@kring/domain/script'
import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely'
import { belongsTo } from '../groups/queries.ts'
import '../meetings/tables.ts'
import { authorOf } from '../people/queries.ts'
import type { Db, Tables, Tx } from '../platform/database.ts'
import { iso, seqOf } from '../platform/sql.ts'
import { clustersOf } from './board-queries.ts'
import { groupsOf } from './breakout-queries.ts'
import { handoversOf, handsOf, messageOf, turnsOf } from './facilitation-queries.ts'
import { harvestOf, reportOf } from './harvest-queries.ts'
import { notesFor } from './note-queries.ts'
import './tables.ts'

type Member = Pick<Viewer, 'id'>

/** Where a session is now, as far as this member may read it, in one statement. */
export async function findSession(db: Db, viewer: Member, sessionId: number): Promise<Session | undefined> {
  const row = await sessions(db, viewer, sessionId)
    .select([
      'meeting.title',
      groupOf.as('group'),
      authorOf('session.facilitator_id').as('facilitator'),
      handoversOf.as('handovers'),
      'session.startedAt',
      'session.expiredAt',
      'session.calledAt',
      messageOf.as('message'),
      handsOf.as('hands'),
      turnsOf.as('turns'),
      'session.code',
      sql<boolean>`session.guests_at is not null`.as('guests'),
      stagesOf.as('stages'),
      'session.plannedMinutes',
      listOf<Seated>(sql`select json_agg(${seated} order by seat.ordinal) from seat join person on person.id = seat.person_id where seat.session_id = session.id`).as('people'),
      groupsOf.as('groups'),
      runsFor(viewer).as('runs'),
      notesFor(viewer).as('notes'),
      clustersOf.as('clusters'),
      harvestOf.as('harvest'),
      reportOf.as('reportId'),
      seqOf(sql`'session:' || session.id`).as('seq'),
      seqOf(sql`'person:' || ${viewer.id}::bigint`).as('ownSeq'),
    ])
    .executeTakeFirst()
  return row && { ...row, personId: viewer.id, now: new Date().toISOString() }
}

/** What the rules need to know, locked: one command at a time moves a session. */
export const lockSession = (tx: Tx, viewer: Member, sessionId: number, beside: boolean) =>
  sessions(tx, viewer, sessionId)
    .select((eb) => [
      groupOf.as('group'),
      'session.facilitatorId',
      eb.exists(eb.selectFrom('seat').whereRef('seat.sessionId', '=', 'session.id').where('seat.personId', '=', viewer.id).select('seat.personId')).as('seated'),
      eb
        .exists(eb.selectFrom('seat').whereRef('seat.sessionId', '=', 'session.id').where('seat.personId', '=', viewer.id).where('seat.leftAt', 'is', null).select('seat.personId'))
        .as('here'),
      runsFor(viewer).as('runs'),
    ])
    .$if(!beside, (query) => query.forUpdate('session'))
    .$if(beside, (query) => query.forShare('session'))
    .executeTakeFirst()

/** Undefined where the meeting has its session already: of two who start at once, one does. */
export const insertSession = (db: Db, session: { meetingId: number; facilitatorId: number; startedAt: string; plannedMinutes: number; code: string; guestsAt: string | null }) =>
  db
    .insertInto('session')
    .values(session)
    .onConflict((conflict) => conflict.column('meetingId').doNothing())
    .returning('id')
    .executeTakeFirst()

export function insertStages(db: Db, sessionId: number, stages: StageDraft[]) {
  const rounds = roundsOf(stages)
  return db
    .insertInto('stage')
    .values(stages.map((stage, ordinal) => ({ ...stage, settings: JSON.stringify(stage.settings), sessionId, ordinal, round: rounds[ordinal] ?? null })))
    .returning(['id', 'minutes'])
    .execute()
}

export const findStage = (db: Db, sessionId: number, stageId: number) =>
  db
    .selectFrom('stage')
    .where('id', '=', stageId)
    .where('sessionId', '=', sessionId)
    .select(['id', 'kind', 'minutes', 'settings', 'round', 'revealedAt', 'closedAt', 'leftAt'])
    .executeTakeFirst()

/** The stage that is entered has been left by nobody, and everybody in it is busy. */
export async function updateStage(db: Db, { id, from }: { id: number; from: number }, to: number, clock: Clock, now: string) {
  await db.updateTable('stage').where('id', '=', from).set({ leftAt: now }).execute()
  await db.updateTable('stage').where('id', '=', to).set({ leftAt: null, closedAt: null }).execute()
  await db.deleteFrom('readiness').where('stageId', '=', to).execute()
  await db.updateTable('session').where('id', '=', id).set({ stageId: to, calledAt: null }).execute()
  await updateClock(db, id, clock)
}

/** With another clock, time that ran out before is no matter any more. */
export const updateClock = (db: Db, sessionId: number, { endsAt, remainingMs, totalMs }: Clock) =>
  db.updateTable('session').where('id', '=', sessionId).set({ clockEndsAt: endsAt, remainingMs, totalMs, expiredAt: null, softEndedAt: null }).execute()

export const updateEnd = (db: Db, sessionId: number, endedAt: string) =>
  db.updateTable('session').where('id', '=', sessionId).set({ endedAt, code: null, calledAt: null, message: null, messageAt: null }).execute()

/** The person who sits down, or comes back after they went home; undefined where they already had a seat. */
export async function insertSeat(db: Db, sessionId: number, personId: number, byCode = false): Promise<Seated | undefined> {
  const taken = await db
    .insertInto('seat')
    .values({ sessionId, personId, byCode })
    .onConflict((conflict) => conflict.columns(['sessionId', 'personId']).doUpdateSet({ leftAt: null }).where('seat.leftAt', 'is not', null))
    .returning('personId')
    .executeTakeFirst()
  return taken && findSeated(db, sessionId, personId)
}

export const findSeated = async (db: Db, sessionId: number, personId: number) =>
  (
    await db
      .selectFrom('seat')
      .innerJoin('person', 'person.id', 'seat.personId')
      .where('seat.sessionId', '=', sessionId)
      .where('seat.personId', '=', personId)
      .select(seated.as('person'))
      .executeTakeFirstOrThrow()
  ).person

export const insertReadiness = (db: Db, stageId: number, personId: number) =>
  db
    .insertInto('readiness')
    .values({ stageId, personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('personId')
    .executeTakeFirst()

export const deleteReadiness = (db: Db, stageId: number, personId: number) =>
  db.deleteFrom('readiness').where('stageId', '=', stageId).where('personId', '=', personId).returning('personId').executeTakeFirst()

/** The round of breakout groups that is on; null where all sit together. */
export const roundNow = async (db: Db, sessionId: number) =>
  (await db.selectFrom('session').innerJoin('stage', 'stage.id', 'session.stageId').where('session.id', '=', sessionId).select('stage.round').executeTakeFirst())?.round ?? null

/** The place in the stream of who runs a session. */
export const consoleSeq = async (db: Db, sessionId: number) => (await db.selectNoFrom(seqOf(sql`'console:' || ${sessionId}::bigint`).as('seq')).executeTakeFirstOrThrow()).seq

/** Of these people, those who may be at the table: members of the group, and who came in by the code. */
export const listAudience = async (db: Db, people: number[], sessionId: number) =>
  (
    await sql<{ person: number }>`
      select person from unnest(${people}::bigint[]) as person, session join meeting on meeting.id = session.meeting_id where session.id = ${sessionId}
      and (exists (select from membership where membership.group_id = meeting.group_id and membership.person_id = person) or ${cameByCode(sql`person`)})`.execute(db)
  ).rows.map(({ person }) => person)

/** Of these people, those who run the session. */
export const listRunners = async (db: Db, people: number[], sessionId: number) =>
  (
    await sql<{ person: number }>`
      select person from unnest(${people}::bigint[]) as person, session join meeting on meeting.id = session.meeting_id
      where session.id = ${sessionId} and ${runs(sql`person`, sql`meeting.group_id`)}`.execute(db)
  ).rows.map(({ person }) => person)

const sessions = (db: Db, viewer: Member, sessionId: number) =>
  db
    .selectFrom('session')
    .innerJoin('meeting', 'meeting.id', 'session.meetingId')
    .innerJoin('group', 'group.id', 'meeting.groupId')
    .where('session.id', '=', sessionId)
    .where(atTheTable(viewer))
    .select(['session.id', 'session.meetingId', 'session.endedAt', 'session.stageId', clockOf.as('clock')])
    .$narrowType<{ stageId: number }>()

const atTheTable = (viewer: Member) => (eb: ExpressionBuilder<Tables, 'session' | 'meeting' | 'group'>) => eb.or([belongsTo(viewer)(eb), cameByCode(sql`${viewer.id}`)])

/** The code opens a session for as long as it lasts, and half a day to read back. */
const cameByCode = (person: RawBuilder<unknown>) => sql<boolean>`
  ((session.ended_at is null or session.ended_at > now() - interval '12 hours')
    and exists (select from seat where seat.session_id = session.id and seat.person_id = ${person} and seat.by_code))`

/** Facilitators of the group, and who was asked to help run this one. */
const runs = (person: RawBuilder<unknown>, groupId: RawBuilder<unknown>) => sql<boolean>`
  (exists (select from membership where membership.group_id = ${groupId} and membership.person_id = ${person} and membership.facilitator_at is not null)
    or exists (select from seat where seat.session_id = session.id and seat.person_id = ${person} and seat.runs_at is not null and seat.left_at is null))`

const runsFor = (viewer: Member) => runs(sql`${viewer.id}`, sql`"group".id`)

const seated = sql<Seated>`json_build_object('id', person.id, 'name', person.name, 'organisation', person.organisation, 'sector', person.sector,
  'guest', person.guest_of is not null, 'runs', seat.runs_at is not null, 'left', seat.left_at is not null)`

const groupOf = sql<Session['group']>`json_build_object('id', "group".id, 'slug', "group".slug, 'name', "group".name)`

export const clockOf = sql<Clock>`json_build_object('endsAt', ${iso('session.clock_ends_at')}, 'remainingMs', session.remaining_ms, 'totalMs', session.total_ms)`

const listOf = <T>(rows: RawBuilder<unknown>) => sql<T[]>`coalesce((${rows}), '[]')`

const stagesOf = listOf<Session['stages'][number]>(sql`
  select json_agg(json_build_object(
    'id', stage.id, 'key', stage.key, 'kind', stage.kind, 'title', stage.title, 'prompt', stage.prompt, 'aim', stage.aim, 'minutes', stage.minutes, 'settings', stage.settings,
    'boardId', (select board.id from stage board where board.session_id = stage.session_id and board.key = stage.settings ->> 'board'), 'round', stage.round,
    'revealedAt', ${iso('stage.revealed_at')}, 'closedAt', ${iso('stage.closed_at')},
    'notes', (select count(*)::int from note where note.stage_id = stage.id),
    'tally', stage.tally,
    'ready', coalesce((select json_agg(person_id order by person_id) from readiness where readiness.stage_id = stage.id), '[]')
  ) order by stage.ordinal) from stage where stage.session_id = session.id`)
