import type { Db } from '../platform/database.ts'
import '../auth/tables.ts'
import '../people/tables.ts'

export const cast = ['member', 'facilitator', 'moderator', 'admin'] as const

/** The people one can sign in as are the first four without an account: their names and the content may change. */
export async function findCastMember(db: Db, as: (typeof cast)[number]) {
  const people = await db
    .selectFrom('person')
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('account').whereRef('account.personId', '=', 'person.id').select('account.personId'))))
    .select('person.id')
    .orderBy('person.id')
    .limit(cast.length)
    .execute()
  return people[cast.indexOf(as)]?.id
}

/** In the order in which they have to be inserted. */
export function castFirst<P extends { key: string }>(people: P[]): P[] {
  const first = cast.flatMap((key) => people.filter((person) => person.key === key))
  return [...first, ...people.filter((person) => !first.includes(person))]
}
