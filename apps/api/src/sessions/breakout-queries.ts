import type { BreakoutGroup, PlanFigures, PlannedRound } from '@kring/contract/breakouts'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/database.ts'
import './tables.ts'

/** The groups of the rounds that were announced, by round and number. */
export const groupsOf = sql<BreakoutGroup[]>`coalesce((
  select json_agg(${asGroup()} order by breakout_group.round, breakout_group.number)
  from breakout_group join breakout_round using (session_id, round) where breakout_group.session_id = session.id and published_at is not null), '[]')`

export const listGroups = async (db: Db, sessionId: number, round: number) =>
  (await db.selectFrom('breakoutGroup').where('sessionId', '=', sessionId).where('round', '=', round).select(asGroup().as('group')).orderBy('number').execute()).map(
    ({ group }) => group,
  )

/** Every round that was drawn, with what only the facilitators know of it. */
export const listRounds = (db: Db, sessionId: number): Promise<(PlannedRound & { figures: PlanFigures; seed: number })[]> =>
  db
    .selectFrom('breakoutRound')
    .where('sessionId', '=', sessionId)
    .select([
      'round',
      'publishedAt',
      'lockedAt',
      'figures',
      'seed',
      sql<BreakoutGroup[]>`coalesce((select json_agg(${asGroup()} order by breakout_group.number) from breakout_group
        where breakout_group.session_id = breakout_round.session_id and breakout_group.round = breakout_round.round), '[]')`.as('groups'),
      sql<number[]>`coalesce((select json_agg(person_id order by person_id) from breakout_place
        where breakout_place.session_id = breakout_round.session_id and breakout_place.round = breakout_round.round and pinned_at is not null), '[]')`.as('pinned'),
    ])
    .orderBy('round')
    .execute()

/** The stages with breakout groups: how each round is divided. A round begins with its first stage. */
export const listGroupings = (db: Db, sessionId: number) =>
  db
    .selectFrom('stage')
    .where('sessionId', '=', sessionId)
    .where('round', 'is not', null)
    .select(['id', 'round', 'settings', 'ordinal'])
    .orderBy('ordinal')
    .$narrowType<{ round: number }>()
    .execute()

/** Who is to be divided, in order of coming, with what may be balanced; who went home is not. */
export const listPlaced = (db: Db, sessionId: number) =>
  db
    .selectFrom('seat')
    .innerJoin('person', 'person.id', 'seat.personId')
    .where('seat.sessionId', '=', sessionId)
    .where('seat.leftAt', 'is', null)
    .select(['person.id', 'person.sector', 'person.approach'])
    .orderBy('seat.ordinal')
    .execute()

/** How often two people of these shared a breakout group in earlier sessions of the same group. */
export const listMet = (db: Db, sessionId: number) =>
  sql<{ one: number; other: number; times: number }>`
    select a.person_id as one, b.person_id as other, count(*)::int as times
    from session this join meeting here on here.id = this.meeting_id
      join meeting there on there.group_id = here.group_id join session earlier on earlier.meeting_id = there.id and earlier.id <> this.id
      join breakout_round on breakout_round.session_id = earlier.id and breakout_round.published_at is not null
      join breakout_place a on a.session_id = earlier.id and a.round = breakout_round.round
      join breakout_place b on b.group_id = a.group_id and b.person_id > a.person_id
      join seat one on one.session_id = this.id and one.person_id = a.person_id
      join seat other on other.session_id = this.id and other.person_id = b.person_id
    where this.id = ${sessionId} group by a.person_id, b.person_id`
    .execute(db)
    .then(({ rows }) => rows)

export const deleteRound = (db: Db, sessionId: number, round: number) => db.deleteFrom('breakoutRound').where('sessionId', '=', sessionId).where('round', '=', round).execute()

type Drawn = { sessionId: number; round: number; seed: number; figures: PlanFigures; groups: { topic: string; people: number[] }[]; pinned: number[] }

export async function insertRound(db: Db, { sessionId, round, seed, figures, groups, pinned }: Drawn) {
  await db
    .insertInto('breakoutRound')
    .values({ sessionId, round, seed, figures: JSON.stringify(figures) })
    .execute()
  const rows = await db
    .insertInto('breakoutGroup')
    .values(groups.map(({ topic }, place) => ({ sessionId, round, number: place + 1, topic })))
    .returning(['id', 'number'])
    .execute()
  const idOf = new Map(rows.map(({ id, number }) => [number, id]))
  const places = groups.flatMap(({ people }, place) =>
    people.map((personId) => ({ sessionId, round, personId, groupId: idOf.get(place + 1) ?? 0, pinnedAt: pinned.includes(personId) ? sql<string>`now()` : null })),
  )
  if (places.length > 0) await db.insertInto('breakoutPlace').values(places).execute()
}

export const findGroup = (db: Db, sessionId: number, round: number, groupId: number) =>
  db.selectFrom('breakoutGroup').where('id', '=', groupId).where('sessionId', '=', sessionId).where('round', '=', round).select('id').executeTakeFirst()

/** Puts somebody in a group, wherever in that round they were before. */
export const upsertPlace = (db: Db, place: { sessionId: number; round: number; personId: number; groupId: number; pinned: boolean }) => {
  const { pinned, ...row } = place
  const pinnedAt = pinned ? sql<string>`now()` : null
  return db
    .insertInto('breakoutPlace')
    .values({ ...row, pinnedAt })
    .onConflict((conflict) => conflict.columns(['sessionId', 'round', 'personId']).doUpdateSet({ groupId: row.groupId, pinnedAt }))
    .execute()
}

export const deletePlace = (db: Db, { sessionId, round, personId }: { sessionId: number; round: number; personId: number }) =>
  db.deleteFrom('breakoutPlace').where('sessionId', '=', sessionId).where('round', '=', round).where('personId', '=', personId).execute()

/** With fewer people there may be fewer tables. */
export const deleteEmptyGroups = (db: Db, sessionId: number, round: number) =>
  db
    .deleteFrom('breakoutGroup')
    .where('sessionId', '=', sessionId)
    .where('round', '=', round)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('breakoutPlace').whereRef('breakoutPlace.groupId', '=', 'breakoutGroup.id').select('breakoutPlace.personId'))))
    .execute()

export const updateTopic = (db: Db, groupId: number, topic: string) => db.updateTable('breakoutGroup').where('id', '=', groupId).set({ topic }).execute()

export const updateLock = (db: Db, sessionId: number, round: number, lockedAt: string | null) =>
  db.updateTable('breakoutRound').where('sessionId', '=', sessionId).where('round', '=', round).set({ lockedAt }).returning('round').executeTakeFirst()

/** Whether that is new. */
export const updatePublished = async (db: Db, sessionId: number, round: number, publishedAt: string) =>
  (await db
    .updateTable('breakoutRound')
    .where('sessionId', '=', sessionId)
    .where('round', '=', round)
    .where('publishedAt', 'is', null)
    .set({ publishedAt })
    .returning('round')
    .executeTakeFirst()) !== undefined

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

function asGroup(): RawBuilder<BreakoutGroup> {
  return sql<BreakoutGroup>`json_build_object('id', breakout_group.id, 'round', breakout_group.round, 'number', breakout_group.number, 'topic', breakout_group.topic,
    'people', coalesce((select json_agg(person_id order by person_id) from breakout_place where breakout_place.group_id = breakout_group.id), '[]'))`
}
