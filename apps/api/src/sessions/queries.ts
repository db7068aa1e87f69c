import type { Viewer } from '@kring/contract/auth'
import type { Clock, Session, StageDraft } from '@kring/contract/sessions'
import { type RawBuilder, sql } from 'kysely'
import { belongsTo } from '../groups/queries.ts'
import '../meetings/tables.ts'
import { authorOf, findAuthor } from '../people/queries.ts'
import type { Db, Tx } from '../platform/database.ts'
import { iso, seqOf } from '../platform/sql.ts'
import { harvestOf, notesFor } from './note-queries.ts'
import './tables.ts'

type Member = Pick<Viewer, 'id'>

/** Where a session is now, as far as this member may read it, in one statement. */
export async function findSession(db: Db, viewer: Member, sessionId: number): Promise<Session | undefined> {
  const row = await sessions(db, viewer, sessionId)
    .select([
      'meeting.title',
      groupOf.as('group'),
      authorOf('session.facilitator_id').as('facilitator'),
      'session.startedAt',
      stagesOf.as('stages'),
      peopleOf.as('people'),
      notesFor(viewer).as('notes'),
      harvestOf.as('harvest'),
      seqOf(sql`'session:' || session.id`).as('seq'),
      seqOf(sql`'person:' || ${viewer.id}::bigint`).as('ownSeq'),
    ])
    .executeTakeFirst()
  return row && { ...row, now: new Date().toISOString() }
}

/** What the rules need to know, locked: one command at a time moves a session. */
export const lockSession = (tx: Tx, viewer: Member, sessionId: number) =>
  sessions(tx, viewer, sessionId)
    .select((eb) => [
      groupOf.as('group'),
      eb.exists(eb.selectFrom('seat').whereRef('seat.sessionId', '=', 'session.id').where('seat.personId', '=', viewer.id).select('seat.personId')).as('seated'),
    ])
    .forUpdate('session')
    .executeTakeFirst()

/** Undefined where the meeting has its session already: of two who start at once, one does. */
export const insertSession = (db: Db, session: { meetingId: number; facilitatorId: number; startedAt: string }) =>
  db
    .insertInto('session')
    .values(session)
    .onConflict((conflict) => conflict.column('meetingId').doNothing())
    .returning('id')
    .executeTakeFirst()

export const insertStages = (db: Db, sessionId: number, stages: StageDraft[]) =>
  db
    .insertInto('stage')
    .values(stages.map((stage, ordinal) => ({ ...stage, sessionId, ordinal })))
    .returning(['id', 'minutes'])
    .execute()

export const findStage = (db: Db, sessionId: number, stageId: number) =>
  db.selectFrom('stage').where('id', '=', stageId).where('sessionId', '=', sessionId).select(['id', 'kind', 'minutes', 'revealedAt', 'leftAt']).executeTakeFirst()

/** The stage that is entered has been left by nobody, and everybody in it is busy. */
export async function updateStage(db: Db, { id, from }: { id: number; from: number }, to: number, clock: Clock, now: string) {
  await db.updateTable('stage').where('id', '=', from).set({ leftAt: now }).execute()
  await db.updateTable('stage').where('id', '=', to).set({ leftAt: null }).execute()
  await db.deleteFrom('readiness').where('stageId', '=', to).execute()
  await db.updateTable('session').where('id', '=', id).set({ stageId: to }).execute()
  await updateClock(db, id, clock)
}

export const updateClock = (db: Db, sessionId: number, { endsAt, remainingMs, totalMs }: Clock) =>
  db.updateTable('session').where('id', '=', sessionId).set({ clockEndsAt: endsAt, remainingMs, totalMs }).execute()

export const updateEnd = (db: Db, sessionId: number, endedAt: string) => db.updateTable('session').where('id', '=', sessionId).set({ endedAt }).execute()

/** The person who sits down; undefined where they already had a seat. */
export async function insertSeat(db: Db, sessionId: number, personId: number) {
  const taken = await db
    .insertInto('seat')
    .values({ sessionId, personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('personId')
    .executeTakeFirst()
  return taken && findAuthor(db, personId)
}

export const insertReadiness = (db: Db, stageId: number, personId: number) =>
  db
    .insertInto('readiness')
    .values({ stageId, personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('personId')
    .executeTakeFirst()

export const deleteReadiness = (db: Db, stageId: number, personId: number) =>
  db.deleteFrom('readiness').where('stageId', '=', stageId).where('personId', '=', personId).returning('personId').executeTakeFirst()

export const listReady = async (db: Db, stageId: number) =>
  (await db.selectFrom('readiness').where('stageId', '=', stageId).select('personId').orderBy('personId').execute()).map(({ personId }) => personId)

/** Of these people, those who belong to the session's group. */
export const listAudience = async (db: Db, people: number[], sessionId: number) =>
  (
    await db
      .selectFrom('session')
      .innerJoin('meeting', 'meeting.id', 'session.meetingId')
      .innerJoin('membership', 'membership.groupId', 'meeting.groupId')
      .where('session.id', '=', sessionId)
      .where('membership.personId', '=', sql<number>`any(${people}::bigint[])`)
      .select('membership.personId')
      .execute()
  ).map(({ personId }) => personId)

const sessions = (db: Db, viewer: Member, sessionId: number) =>
  db
    .selectFrom('session')
    .innerJoin('meeting', 'meeting.id', 'session.meetingId')
    .innerJoin('group', 'group.id', 'meeting.groupId')
    .where('session.id', '=', sessionId)
    .where(belongsTo(viewer))
    .select(['session.id', 'session.meetingId', 'session.endedAt', 'session.stageId', clockOf.as('clock')])
    .$narrowType<{ stageId: number }>()

const groupOf = sql<Session['group']>`json_build_object('id', "group".id, 'slug', "group".slug, 'name', "group".name)`

const clockOf = sql<Clock>`json_build_object('endsAt', ${iso('session.clock_ends_at')}, 'remainingMs', session.remaining_ms, 'totalMs', session.total_ms)`

const listOf = <T>(rows: RawBuilder<unknown>) => sql<T[]>`coalesce((${rows}), '[]')`

const stagesOf = listOf<Session['stages'][number]>(sql`
  select json_agg(json_build_object(
    'id', stage.id, 'kind', stage.kind, 'title', stage.title, 'prompt', stage.prompt, 'minutes', stage.minutes, 'revealedAt', ${iso('stage.revealed_at')},
    'notes', (select count(*)::int from note where note.stage_id = stage.id),
    'ready', coalesce((select json_agg(person_id order by person_id) from readiness where readiness.stage_id = stage.id), '[]')
  ) order by stage.ordinal) from stage where stage.session_id = session.id`)

const peopleOf = listOf<Session['people'][number]>(sql`select json_agg(${authorOf('seat.person_id')} order by seat.ordinal) from seat where seat.session_id = session.id`)
