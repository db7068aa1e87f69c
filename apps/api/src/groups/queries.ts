import type { Viewer } from '@kring/contract/auth'
import type { Group, GroupLine, Member, Role } from '@kring/contract/groups'
import { type ExpressionBuilder, sql } from 'kysely'
import { authorOf } from '../people/queries.ts'
import type { Db, Tables, Tx } from '../platform/database.ts'
import { pageOf, readCursor } from '../platform/paging.ts'
import { iso, seqOf } from '../platform/sql.ts'
import './tables.ts'

type Reader = Pick<Viewer, 'id'> | null

/** The one rule of sight, for every query that joins `group`: public groups, and those one belongs to. */
export const visibleTo = (viewer: Reader) => (eb: ExpressionBuilder<Tables, 'group'>) => eb.or([eb('group.visibility', '=', 'public'), ...(viewer ? [belongs(eb, viewer.id)] : [])])

export const belongsTo = (viewer: Pick<Viewer, 'id'>) => (eb: ExpressionBuilder<Tables, 'group'>) => belongs(eb, viewer.id)

const belongs = (eb: ExpressionBuilder<Tables, 'group'>, personId: number) =>
  eb.exists(eb.selectFrom('membership').whereRef('membership.groupId', '=', 'group.id').where('membership.personId', '=', personId).select('membership.groupId'))

export const listGroups = (db: Db, viewer: Reader): Promise<GroupLine[]> => heads(db).where(visibleTo(viewer)).select(faces.as('faces')).orderBy('group.name').execute()

export const findGroup = (db: Db, viewer: Reader, by: { slug: string } | { id: number }): Promise<Group | undefined> =>
  heads(db)
    .where(visibleTo(viewer))
    .where('slug' in by ? sql<boolean>`"group".slug = ${by.slug}` : sql<boolean>`"group".id = ${by.id}`)
    .select(['purpose', 'purposeHtml', 'yields', 'agreements', 'anonymousAllowed', 'zone', requestedBy(viewer).as('requested'), seqOf(sql`'group:' || "group".id`).as('seq')])
    .executeTakeFirst()

/** Of these people, those who may see the group; 0 is a guest. */
export const listSeers = async (db: Db, people: number[], groupId: number) =>
  (
    await sql<{ person: number }>`
      select person from unnest(${people}::bigint[]) as person, "group" where "group".id = ${groupId}
      and ("group".visibility = 'public' or exists (select from membership where group_id = "group".id and person_id = person))`.execute(db)
  ).rows.map(({ person }) => person)

/** Bare existence and the way in, for a person who wants to join. */
export const findJoinable = (db: Db, viewer: Reader, groupId: number) =>
  db.selectFrom('group').where('group.id', '=', groupId).where(visibleTo(viewer)).select(['group.id', 'group.slug', 'joining', 'anonymousAllowed']).executeTakeFirst()

export async function listMembers(db: Db, groupId: number, after: string | undefined) {
  const from = readCursor(after, ['string', 'number'])
  const rows = await members(db, groupId)
    .$if(from !== undefined, (query) => query.where(sql<boolean>`(joined_at, person_id) > (${from?.[0]}::timestamptz, ${from?.[1]})`))
    .orderBy('joinedAt')
    .orderBy('personId')
    .limit(101)
    .execute()
  return pageOf(rows, 100, ({ since, person }) => [since, person.id])
}

export const findMember = (db: Db, groupId: number, personId: number): Promise<Member | undefined> => members(db, groupId).where('personId', '=', personId).executeTakeFirst()

export const insertMembership = (db: Db, groupId: number, personId: number) =>
  db
    .insertInto('membership')
    .values({ groupId, personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('personId')
    .executeTakeFirst()

export const updateRoles = (db: Db, groupId: number, personId: number, roles: Role[]) =>
  db
    .updateTable('membership')
    .where('groupId', '=', groupId)
    .where('personId', '=', personId)
    .set({
      facilitatorAt: roles.includes('facilitator') ? sql`coalesce(facilitator_at, now())` : null,
      moderatorAt: roles.includes('moderator') ? sql`coalesce(moderator_at, now())` : null,
    })
    .execute()

export const deleteMembership = (db: Db, groupId: number, personId: number) =>
  db.deleteFrom('membership').where('groupId', '=', groupId).where('personId', '=', personId).returning('personId').executeTakeFirst()

export const countMembers = async (db: Db, groupId: number) =>
  (
    await db
      .selectFrom('membership')
      .where('groupId', '=', groupId)
      .select((eb) => eb.fn.countAll<number>().as('members'))
      .executeTakeFirstOrThrow()
  ).members

/** The other facilitators, locked, so that two who leave at once do not leave the group alone. */
export const lockFacilitators = (tx: Tx, groupId: number) =>
  tx.selectFrom('membership').where('groupId', '=', groupId).where('facilitatorAt', 'is not', null).select('personId').orderBy('personId').forUpdate().execute()

export const insertJoinRequest = (db: Db, request: { groupId: number; personId: number; motivation: string }) =>
  db
    .insertInto('joinRequest')
    .values(request)
    .onConflict((conflict) => conflict.columns(['groupId', 'personId']).doUpdateSet({ motivation: request.motivation }))
    .execute()

export const takeJoinRequest = (db: Db, groupId: number, personId: number) =>
  db.deleteFrom('joinRequest').where('groupId', '=', groupId).where('personId', '=', personId).returning('personId').executeTakeFirst()

export const listJoinRequests = (db: Db, groupId: number) =>
  db
    .selectFrom('joinRequest')
    .where('groupId', '=', groupId)
    .select([authorOf('join_request.person_id').as('person'), 'motivation', 'askedAt'])
    .orderBy('askedAt')
    .execute()

export const insertInvitation = (db: Db, invitation: { tokenHash: string; groupId: number; inviterId: number; note: string; expiresAt: string }) =>
  db.insertInto('invitation').values(invitation).execute()

export const findInvitation = (db: Db, tokenHash: string) =>
  db
    .selectFrom('invitation')
    .innerJoin('group', 'group.id', 'invitation.groupId')
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', sql<string>`now()`)
    .select(['group.id', 'group.slug', 'group.name as group', 'goal', 'note'])
    .executeTakeFirst()

/** One redeems it; who comes second finds it used. */
export const useInvitation = (db: Db, tokenHash: string, personId: number) =>
  db
    .updateTable('invitation')
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', sql<string>`now()`)
    .set({ usedAt: sql`now()`, usedById: personId })
    .returning('groupId')
    .executeTakeFirst()

export type Charter = Pick<Group, 'name' | 'goal' | 'purpose' | 'yields' | 'rhythm' | 'agreements' | 'visibility' | 'joining' | 'zone'> & {
  purposeHtml: string
  anonymousAllowed?: boolean | undefined
}

export const insertGroup = async (db: Db, slug: string, { agreements, ...charter }: Charter) =>
  (
    await db
      .insertInto('group')
      .values({ slug, ...charter, agreements: JSON.stringify(agreements) })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

export const updateGroup = (db: Db, groupId: number, { agreements, ...charter }: Charter) =>
  db
    .updateTable('group')
    .where('id', '=', groupId)
    .set({ ...charter, agreements: JSON.stringify(agreements) })
    .execute()

export const findSlug = (db: Db, slug: string) => db.selectFrom('group').where('slug', '=', slug).select('id').executeTakeFirst()

const heads = (db: Db) =>
  db
    .selectFrom('group')
    .select([
      'group.id',
      'group.slug',
      'group.name',
      'goal',
      'group.visibility',
      'joining',
      'rhythm',
      sql<number>`(select count(*)::int from membership where group_id = "group".id)`.as('members'),
      facilitators.as('facilitators'),
      nextMeeting.as('nextMeeting'),
    ])

const people = (filter: string, limit: number) => sql`
  select json_build_object('id', p.id, 'name', p.name, 'organisation', p.organisation, 'sector', p.sector) as face, m.joined_at, p.id
  from membership m join person p on p.id = m.person_id
  where m.group_id = "group".id and ${sql.raw(filter)} order by m.joined_at, p.id limit ${sql.lit(limit)}`

const facilitators = sql<GroupLine['facilitators']>`coalesce((select json_agg(face order by joined_at, id) from (${people('m.facilitator_at is not null', 10)}) f), '[]')`
const faces = sql<GroupLine['faces']>`coalesce((select json_agg(face order by joined_at, id) from (${people('true', 5)}) f), '[]')`

const nextMeeting = sql<GroupLine['nextMeeting']>`(
  select json_build_object('id', id, 'title', title, 'startsAt', ${iso('starts_at')}, 'endsAt', ${iso('ends_at')}, 'zone', zone, 'place', place)
  from meeting where group_id = "group".id and cancelled_at is null and ends_at > now() order by starts_at, id limit 1)`

const requestedBy = (viewer: Reader) => (viewer ? sql<boolean>`exists (select from join_request where group_id = "group".id and person_id = ${viewer.id})` : sql<boolean>`false`)

const members = (db: Db, groupId: number) =>
  db
    .selectFrom('membership')
    .where('groupId', '=', groupId)
    .select([authorOf('membership.person_id').as('person'), rolesOf.as('roles'), 'joinedAt as since'])

const rolesOf = sql<
  Role[]
>`array_to_json(array_remove(array['member', case when facilitator_at is not null then 'facilitator' end, case when moderator_at is not null then 'moderator' end], null))`
