import type { Approach, Door } from '@kring/contract/doors'
import { codeSigns } from '@kring/contract/doors'
import { sql } from 'kysely'
import { randomInt } from 'node:crypto'
import type { Db, Tx } from '../platform/database.ts'
import './tables.ts'

/** A code that no session which runs has. */
export async function freeCode(tx: Tx): Promise<string> {
  const code = Array.from({ length: 6 }, () => codeSigns.charAt(randomInt(codeSigns.length))).join('')
  const taken = await tx.selectFrom('session').where('code', '=', code).where('endedAt', 'is', null).select('id').executeTakeFirst()
  return taken ? freeCode(tx) : code
}

/** What may be known before going in, and no more. */
export const findDoor = (db: Db, code: string): Promise<Door | undefined> =>
  db
    .selectFrom('session')
    .innerJoin('meeting', 'meeting.id', 'session.meetingId')
    .innerJoin('group', 'group.id', 'meeting.groupId')
    .innerJoin('person', 'person.id', 'session.facilitatorId')
    .where('session.code', '=', code)
    .where('session.endedAt', 'is', null)
    .select([
      'session.id as sessionId',
      'meeting.title',
      'group.name as group',
      sql<string>`split_part(person.name, ' ', 1)`.as('facilitator'),
      sql<boolean>`session.guests_at is not null`.as('guests'),
    ])
    .executeTakeFirst()

/** The session behind a code, locked, with what decides who may come in. */
export const lockDoor = (tx: Tx, code: string) =>
  tx
    .selectFrom('session')
    .innerJoin('meeting', 'meeting.id', 'session.meetingId')
    .where('session.code', '=', code)
    .where('session.endedAt', 'is', null)
    .select(['session.id', 'meeting.groupId', 'session.guestsAt'])
    .forUpdate('session')
    .executeTakeFirst()

/** Names at the table differ, so that a word to "Sam" finds the right one. */
export const isNameTaken = async (db: Db, sessionId: number, name: string) =>
  (await db
    .selectFrom('seat')
    .innerJoin('person', 'person.id', 'seat.personId')
    .where('seat.sessionId', '=', sessionId)
    .where(sql<string>`lower(person.name)`, '=', name.toLowerCase())
    .select('person.id')
    .executeTakeFirst()) !== undefined

export const insertGuest = async (db: Db, guest: { name: string; language: 'nl' | 'en'; guestOf: number; entranceHash: string | null }) =>
  (await db.insertInto('person').values(guest).returning('id').executeTakeFirstOrThrow()).id

/** Whoever came in by this very knock. */
export const findGuest = (db: Db, guestOf: number, entranceHash: string) =>
  db.selectFrom('person').where('guestOf', '=', guestOf).where('entranceHash', '=', entranceHash).select('id').executeTakeFirst()

/** Half a day after a session nobody has to remember who its guests were, nor its streams; what they wrote stays. */
export const forgetGuests = (db: Db) =>
  sql`
    with forgotten as (
      update person set name = case language when 'en' then 'Guest' else 'Gast' end, approach = null
      from session where session.id = person.guest_of and session.ended_at < now() - interval '12 hours' and person.name not in ('Guest', 'Gast') returning session.id),
    stream as (
      select kind || ':' || id as name from forgotten, unnest(array['session', 'console']) as kind
      union select 'table:' || breakout_group.id from forgotten join breakout_group on breakout_group.session_id = forgotten.id),
    gone as (delete from event using stream where event.topic = stream.name)
    update topic set floor = topic.seq from stream where topic.name = stream.name`.execute(db)

export const updateGuests = (db: Db, sessionId: number, guestsAt: string | null) => db.updateTable('session').where('id', '=', sessionId).set({ guestsAt }).execute()

export const findApproach = async (db: Db, personId: number): Promise<{ approach: Approach | null }> =>
  (await db.selectFrom('person').where('id', '=', personId).select('approach').executeTakeFirst()) ?? { approach: null }

export const updateApproach = (db: Db, personId: number, approach: Approach | null) => db.updateTable('person').where('id', '=', personId).set({ approach }).execute()
