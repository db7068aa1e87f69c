import type { BreakoutGroup } from '@kring/contract/breakouts'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/database.ts'
import './tables.ts'

/** The groups of the rounds that were announced, by round and number. */
export const groupsOf = sql<BreakoutGroup[]>`coalesce((
  select json_agg(${asGroup()} order by breakout_group.round, breakout_group.number)
  from breakout_group join breakout_round using (session_id, round) where breakout_group.session_id = session.id and published_at is not null), '[]')`

function asGroup(): RawBuilder<BreakoutGroup> {
  return sql<BreakoutGroup>`json_build_object('id', breakout_group.id, 'round', breakout_group.round, 'number', breakout_group.number, 'topic', breakout_group.topic,
    'people', coalesce((select json_agg(person_id order by person_id) from breakout_place where breakout_place.group_id = breakout_group.id), '[]'))`
}

/** The breakout group in which somebody sits in a round; null where all sit together, or they have no place. */
export const findGroupOf = async (db: Db, sessionId: number, round: number | null, personId: number) =>
  round === null
    ? null
    : ((await db.selectFrom('breakoutPlace').where('sessionId', '=', sessionId).where('round', '=', round).where('personId', '=', personId).select('groupId').executeTakeFirst())
        ?.groupId ?? null)

/** Of these people, those who sit in the group. */
export const listTable = async (db: Db, people: number[], groupId: number) =>
  (
    await db
      .selectFrom('breakoutPlace')
      .where('groupId', '=', groupId)
      .where('personId', '=', sql<number>`any(${people}::bigint[])`)
      .select('personId')
      .execute()
  ).map(({ personId }) => personId)
