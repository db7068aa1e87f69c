import type { Viewer } from '@kring/contract/auth'
import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Db } from '../platform/database.ts'
import { prepared } from '../platform/prepared.ts'
import './tables.ts'

/** Signed in for at most 30 days, an admin for 12 hours, however often they come back. */
const utmost = sql<string>`login_session.created_at + case when person.admin_at is null then interval '30 days' else interval '12 hours' end`
/** Away for 12 hours, an admin for one, is signed out. */
const idle = sql<string>`case when person.admin_at is null then interval '12 hours' else interval '1 hour' end`

export async function findLoginSession(db: Db, idHash: string) {
  return db
    .selectFrom('loginSession')
    .innerJoin('person', 'person.id', 'loginSession.personId')
    .where('idHash', '=', idHash)
    .where('person.suspendedAt', 'is', null)
    .where(sql<boolean>`${utmost} > now()`)
    .select((eb) => [
      'loginSession.id as publicId',
      'device',
      'expiresAt',
      'person.guestOf',
      jsonObjectFrom(viewerOf(eb.selectFrom('person as me').whereRef('me.id', '=', 'person.id')))
        .$notNull()
        .as('viewer'),
    ])
    .executeTakeFirst()
}

export const findViewer = (db: Db, personId: number): Promise<Viewer | undefined> => viewerOf(db.selectFrom('person as me').where('me.id', '=', personId)).executeTakeFirst()

/** Everything that decides what somebody may do, in one go. */
const viewerOf = (me: ReturnType<typeof people>) =>
  me.select([
    'me.id',
    'me.name',
    'me.language',
    sql<boolean>`me.admin_at is not null`.as('admin'),
    sql<number[]>`coalesce((select json_agg(group_id order by group_id) from membership where person_id = me.id), '[]')`.as('memberOf'),
    sql<number[]>`coalesce((select json_agg(group_id order by group_id) from membership where person_id = me.id and facilitator_at is not null), '[]')`.as('facilitates'),
    sql<number[]>`coalesce((select json_agg(group_id order by group_id) from membership where person_id = me.id and moderator_at is not null), '[]')`.as('moderates'),
  ])
const people = (db: Db) => db.selectFrom('person as me')

/** What the frame of every page shows of somebody. */
export const findFrame = async (db: Db, personId: number) => (await framesOf(db, { personId }))[0]

const framesOf = prepared((db, { personId }: { personId: number }) =>
  db
    .selectFrom('person')
    .where('id', '=', personId)
    .select((eb) => [
      'sector',
      'organisation',
      jsonArrayFrom(
        eb
          .selectFrom('group')
          .innerJoin('membership', 'membership.groupId', 'group.id')
          .where('membership.personId', '=', personId)
          .select(['group.id', 'group.slug', 'group.name'])
          .orderBy('group.name'),
      ).as('groups'),
    ]),
)

export const insertLoginSession = async (db: Db, session: { idHash: string; personId: number; device: string; expiresAt: string }) => {
  await db.insertInto('loginSession').values(session).execute()
  await extendLoginSession(db, session.idHash, session.expiresAt)
}

export const extendLoginSession = async (db: Db, idHash: string, expiresAt: string) =>
  void (await db
    .updateTable('loginSession')
    .from('person')
    .whereRef('person.id', '=', 'loginSession.personId')
    .where('idHash', '=', idHash)
    .set({ lastSeenAt: sql`now()`, expiresAt: sql`least(${expiresAt}::timestamptz, now() + ${idle}, ${utmost})` })
    .execute())

export const listLoginSessions = (db: Db, personId: number) =>
  db
    .selectFrom('loginSession')
    .where('personId', '=', personId)
    .where('expiresAt', '>', sql<string>`now()`)
    .select(['id', 'device', 'createdAt', 'lastSeenAt'])
    .orderBy('lastSeenAt', 'desc')
    .execute()

export const deleteLoginSession = async (db: Db, idHash: string) => void (await db.deleteFrom('loginSession').where('idHash', '=', idHash).execute())
export const deleteLoginSessions = async (db: Db, personId: number) => void (await db.deleteFrom('loginSession').where('personId', '=', personId).execute())
export const deleteExpiredLoginSessions = async (db: Db) =>
  void (await db
    .deleteFrom('loginSession')
    .where('expiresAt', '<', sql<string>`now()`)
    .execute())
export const deleteListedSession = (db: Db, personId: number, id: number) =>
  db.deleteFrom('loginSession').where('personId', '=', personId).where('id', '=', id).returning('id').executeTakeFirst()

export const findAccount = (db: Db, email: string) =>
  db
    .selectFrom('account')
    .innerJoin('person', 'person.id', 'account.personId')
    .where('emailKey', '=', keyOf(email))
    .select(['personId', 'email', 'passwordHash', 'person.language', 'person.suspendedAt'])
    .executeTakeFirst()

/** Where letters for somebody go; people of the demo community have no address. */
export const findAddress = (db: Db, personId: number) =>
  db.selectFrom('account').innerJoin('person', 'person.id', 'account.personId').where('personId', '=', personId).select(['email', 'language']).executeTakeFirst()

export const insertAccount = async (
  db: Db,
  { name, email, passwordHash, language, founding }: { name: string; email: string; passwordHash: string; language: 'nl' | 'en'; founding: boolean },
) => {
  const { id } = await db
    .insertInto('person')
    .values({ name, language, ...(founding && { adminAt: sql`now()` }) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('account')
    .values({ personId: id, email, emailKey: keyOf(email), passwordHash })
    .execute()
  return id
}

export const updatePassword = (db: Db, personId: number, passwordHash: string) =>
  db
    .updateTable('account')
    .where('personId', '=', personId)
    .set({ passwordHash, changedAt: sql`now()` })
    .execute()

export const updateLanguage = (db: Db, personId: number, language: 'nl' | 'en') => db.updateTable('person').where('id', '=', personId).set({ language }).execute()

export const insertRegistration = (
  db: Db,
  registration: { tokenHash: string; name: string; email: string; passwordHash: string; language: 'nl' | 'en'; founding: boolean; expiresAt: string },
) => db.insertInto('registration').values(registration).execute()

/** Taken, not read: a token that two people use at once works for one of them. */
export const takeRegistration = (db: Db, tokenHash: string) =>
  db
    .deleteFrom('registration')
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', sql<string>`now()`)
    .returningAll()
    .executeTakeFirst()

export const insertReset = (db: Db, reset: { tokenHash: string; personId: number; expiresAt: string }) => db.insertInto('passwordReset').values(reset).execute()
export const takeReset = (db: Db, tokenHash: string) =>
  db
    .deleteFrom('passwordReset')
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', sql<string>`now()`)
    .returning('personId')
    .executeTakeFirst()
export const deleteResets = (db: Db, personId: number) => db.deleteFrom('passwordReset').where('personId', '=', personId).execute()

export const insertFounding = (db: Db, tokenHash: string, expiresAt: string) => db.insertInto('founding').values({ tokenHash, expiresAt }).execute()
export const findFounding = (db: Db, tokenHash: string) =>
  db
    .selectFrom('founding')
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', sql<string>`now()`)
    .select('tokenHash')
    .executeTakeFirst()
export const deleteFoundings = (db: Db) => db.deleteFrom('founding').execute()
export const hasAdmin = async (db: Db) => (await db.selectFrom('person').where('adminAt', 'is not', null).select('id').limit(1).executeTakeFirst()) !== undefined

/** Addresses are compared in small letters and one Unicode form, so that nobody gets in twice. */
const keyOf = (email: string) => email.normalize('NFKC').toLowerCase()
