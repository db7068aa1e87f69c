import type { Answers } from '@kring/domain/harvest'
import { answersFor } from '@kring/domain/harvest'
import { sql } from 'kysely'
import { belongsTo } from '../groups/queries.ts'
import '../meetings/tables.ts'
import type { Db, Tx } from '../platform/database.ts'
import { reportOf } from './harvest-queries.ts'
import './tables.ts'

/** What somebody said at the end of a session; undefined where they had no seat. */
export const findParting = (db: Db, sessionId: number, personId: number) =>
  db
    .selectFrom('seat')
    .innerJoin('session', 'session.id', 'seat.sessionId')
    .where('seat.sessionId', '=', sessionId)
    .where('seat.personId', '=', personId)
    .select([
      sql<boolean>`seat.named_at is not null`.as('named'),
      sql<boolean>`seat.impression_at is not null`.as('answered'),
      sql<boolean>`coalesce(session.ended_at > now() - make_interval(secs => ${answersFor / 1000}), false)`.as('asks'),
      sql<boolean>`${reportOf} is not null`.as('published'),
    ])
    .executeTakeFirst()

export const updateNamed = (db: Db, sessionId: number, personId: number, namedAt: string | null) =>
  db.updateTable('seat').where('sessionId', '=', sessionId).where('personId', '=', personId).set({ namedAt }).execute()

/**
 * Keeps an answer without whose it is. The seat only remembers that there was one, not when; and all answers of a session are put down anew in another
 * order, so that not even the order of the rows tells whose is whose.
 */
export async function insertImpression(tx: Tx, sessionId: number, personId: number, { worth, voice }: { worth: number; voice: number }) {
  await sql`update seat set impression_at = session.ended_at from session where session.id = seat.session_id and seat.session_id = ${sessionId} and seat.person_id = ${personId}`.execute(
    tx,
  )
  await sql`
    with before as (delete from impression where session_id = ${sessionId} returning worth, voice)
    insert into impression (session_id, worth, voice)
    select ${sessionId}::bigint, worth, voice from (select worth, voice from before union all select ${worth}::int, ${voice}::int) every order by random()`.execute(tx)
}

/** Summed per session of a group in which answers count no more, in order of time; undefined where the viewer is not of the group. */
export async function listAnswers(db: Db, viewer: { id: number }, groupId: number): Promise<Answers[] | undefined> {
  const group = await db.selectFrom('group').where('group.id', '=', groupId).where(belongsTo(viewer)).select('group.id').executeTakeFirst()
  return (
    group &&
    db
      .selectFrom('session')
      .innerJoin('meeting', 'meeting.id', 'session.meetingId')
      .innerJoin('impression', 'impression.sessionId', 'session.id')
      .where('meeting.groupId', '=', groupId)
      .where('session.endedAt', '<', sql<string>`now() - make_interval(secs => ${answersFor / 1000})`)
      .groupBy('session.id')
      .select([
        'session.startedAt as at',
        sql<number>`count(*)::int`.as('answers'),
        sql<number>`sum(impression.worth)::int`.as('worth'),
        sql<number>`sum(impression.voice)::int`.as('voice'),
      ])
      .orderBy('session.startedAt')
      .orderBy('session.id')
      .execute()
  )
}

/** Who wants to be named, in order of coming, how many sat down in all, and where that was. A guest is named as long as anybody remembers who they were. */
export const findThanks = (db: Db, sessionId: number) =>
  db
    .selectFrom('session')
    .innerJoin('meeting', 'meeting.id', 'session.meetingId')
    .where('session.id', '=', sessionId)
    .select([
      'meeting.zone',
      sql<string[]>`coalesce((select json_agg(person.name order by seat.ordinal) from seat join person on person.id = seat.person_id where seat.session_id = session.id
        and seat.named_at is not null and (person.guest_of is null or session.ended_at is null or session.ended_at > now() - interval '12 hours')), '[]')`.as('named'),
      sql<number>`(select count(*)::int from seat where seat.session_id = session.id)`.as('people'),
    ])
    .executeTakeFirstOrThrow()
