import type { Broadcast, Hand, Handover, Turn, Voice } from '@kring/contract/facilitation'
import { sql } from 'kysely'
import { authorOf } from '../people/queries.ts'
import type { Db, Tx } from '../platform/database.ts'
import { iso } from '../platform/sql.ts'
import './tables.ts'

export const messageOf = sql<Broadcast | null>`case when session.message is not null then json_build_object('text', session.message, 'at', ${iso('session.message_at')}) end`

export const handsOf = sql<Hand[]>`coalesce((
  select json_agg(json_build_object('personId', hand.person_id, 'raisedAt', ${iso('hand.raised_at')}) order by hand.raised_at, hand.person_id)
  from hand where hand.session_id = session.id), '[]')`

export const turnsOf = sql<Turn[]>`coalesce((
  select json_agg(json_build_object('id', turn.id, 'stageId', turn.stage_id, 'groupId', turn.group_id, 'personId', turn.person_id,
    'beganAt', ${iso('turn.began_at')}, 'endedAt', ${iso('turn.ended_at')}, 'passed', turn.passed) order by turn.id)
  from turn join stage on stage.id = turn.stage_id where stage.session_id = session.id), '[]')`

export const handoversOf = sql<Handover[]>`coalesce((
  select json_agg(json_build_object('to', ${authorOf('handover.to_id')}, 'by', ${authorOf('handover.by_id')}, 'at', ${iso('handover.at')}) order by handover.at)
  from handover where handover.session_id = session.id), '[]')`

export const updateCall = (db: Db, sessionId: number, calledAt: string) => db.updateTable('session').where('id', '=', sessionId).set({ calledAt }).execute()

export const updateMessage = (db: Db, sessionId: number, message: Broadcast | null) =>
  db
    .updateTable('session')
    .where('id', '=', sessionId)
    .set({ message: message?.text ?? null, messageAt: message?.at ?? null })
    .execute()

/** Whether that is new. */
export const insertHand = async (db: Db, hand: { sessionId: number; personId: number; raisedAt: string }) =>
  (await db
    .insertInto('hand')
    .values(hand)
    .onConflict((conflict) => conflict.doNothing())
    .returning('personId')
    .executeTakeFirst()) !== undefined

export const deleteHand = async (db: Db, sessionId: number, personId: number) =>
  (await db.deleteFrom('hand').where('sessionId', '=', sessionId).where('personId', '=', personId).returning('personId').executeTakeFirst()) !== undefined

/** The turn that is not over yet, of a stage or of one table in it. */
export const findTurn = (db: Db, stageId: number, groupId: number | null) => openTurns(db, stageId).where('groupId', 'is not distinct from', groupId).executeTakeFirst()

export const listOpenTurns = (db: Db, stageId: number): Promise<Turn[]> => openTurns(db, stageId).execute()

export const updateTurn = (db: Db, turn: Turn, { endedAt, passed }: { endedAt: string; passed: boolean }) =>
  db.updateTable('turn').where('id', '=', turn.id).set({ endedAt, passed }).execute()

export async function insertTurn(db: Db, turn: Pick<Turn, 'stageId' | 'groupId' | 'personId' | 'beganAt'>): Promise<Turn> {
  const { id } = await db.insertInto('turn').values(turn).returning('id').executeTakeFirstOrThrow()
  return { id, ...turn, endedAt: null, passed: false }
}

/** What somebody's seat allows and how they came by it; undefined for who never sat down. */
export const findSeat = (db: Db, sessionId: number, personId: number) =>
  db
    .selectFrom('seat')
    .innerJoin('person', 'person.id', 'seat.personId')
    .innerJoin('session', 'session.id', 'seat.sessionId')
    .innerJoin('meeting', 'meeting.id', 'session.meetingId')
    .leftJoin('membership', (join) => join.onRef('membership.groupId', '=', 'meeting.groupId').onRef('membership.personId', '=', 'seat.personId'))
    .where('seat.sessionId', '=', sessionId)
    .where('seat.personId', '=', personId)
    .select(['seat.runsAt', 'seat.leftAt', 'person.guestOf', 'membership.facilitatorAt'])
    .executeTakeFirst()

export const updateRuns = (db: Db, sessionId: number, personId: number, runsAt: string | null) =>
  db.updateTable('seat').where('sessionId', '=', sessionId).where('personId', '=', personId).set({ runsAt }).execute()

export async function insertHandover(db: Db, sessionId: number, toId: number, byId: number, at: string): Promise<Handover> {
  await db.updateTable('session').where('id', '=', sessionId).set({ facilitatorId: toId }).execute()
  return db
    .insertInto('handover')
    .values({ sessionId, toId, byId, at })
    .returning(['at', authorOf('handover.to_id').as('to'), authorOf('handover.by_id').as('by')])
    .executeTakeFirstOrThrow()
}

/** Takes somebody's seat off the count; what they wrote stays. */
export async function updateLeft(db: Db, sessionId: number, personId: number, leftAt: string) {
  await db.updateTable('seat').where('sessionId', '=', sessionId).where('personId', '=', personId).set({ leftAt }).execute()
  await sql`delete from readiness using stage where stage.id = readiness.stage_id and stage.session_id = ${sessionId} and readiness.person_id = ${personId}`.execute(db)
  await deleteHand(db, sessionId, personId)
}

/** Who put down a note without a name is not told, nor who typed in what others wrote: with the moment at which it came that would be its name. */
export const listVoices = (db: Db, sessionId: number): Promise<Voice[]> =>
  db
    .selectFrom('seat')
    .where('sessionId', '=', sessionId)
    .where('leftAt', 'is', null)
    .select([
      'personId',
      sql<boolean>`exists (select from note join stage on stage.id = note.stage_id where note.session_id = seat.session_id
        and note.author_id = seat.person_id and not note.paper and (stage.settings -> 'names')::boolean)`.as('wrote'),
      sql<boolean>`exists (select from turn join stage on stage.id = turn.stage_id where stage.session_id = seat.session_id and turn.person_id = seat.person_id and not passed)`.as(
        'spoke',
      ),
      sql<number>`coalesce((select sum(extract(epoch from coalesce(turn.ended_at, now()) - turn.began_at) * 1000)::int from turn join stage on stage.id = turn.stage_id
        where stage.session_id = seat.session_id and turn.person_id = seat.person_id and not passed), 0)`.as('spokenMs'),
    ])
    .orderBy('ordinal')
    .execute()

/** Nobody is counted afterwards: who asked and who spoke when is forgotten, in the stream too. Its history must be closed by the event that ends it. */
export async function forgetVoices(tx: Tx, sessionId: number) {
  await tx.deleteFrom('hand').where('sessionId', '=', sessionId).execute()
  await sql`delete from turn using stage where stage.id = turn.stage_id and stage.session_id = ${sessionId}`.execute(tx)
  await tx.deleteFrom('event').where('topic', '=', `session:${sessionId}`).where('kind', 'in', ['hand.raised', 'hand.lowered', 'turn.given']).execute()
}

const openTurns = (db: Db, stageId: number) =>
  db.selectFrom('turn').where('stageId', '=', stageId).where('endedAt', 'is', null).select(['id', 'stageId', 'groupId', 'personId', 'beganAt', 'endedAt', 'passed'])
