import type { Author, Profile } from '@kring/contract/people'
import type { Viewer } from '@kring/contract/auth'
import { type ExpressionBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tables } from '../platform/database.ts'
import './tables.ts'

/** A person as a line under their words, from the column that names them: `authorOf('thread.author_id')`. */
export const authorOf = (column: string) =>
  sql<Author>`(select json_build_object('id', id, 'name', name, 'organisation', organisation, 'sector', sector) from person where id = ${sql.ref(column)})`

/** Several at once, in the order of the array column. */
export const authorsOf = (column: string) =>
  sql<Author[]>`coalesce((
    select json_agg(json_build_object('id', person.id, 'name', name, 'organisation', organisation, 'sector', sector) order by place)
    from unnest(${sql.ref(column)}) with ordinality as face (id, place) join person on person.id = face.id), '[]')`

export const findAuthor = async (db: Db, personId: number) =>
  db
    .selectFrom('person')
    .where('id', '=', personId)
    .select(['id', 'name', 'organisation', (eb) => sectorOf(eb)])
    .executeTakeFirstOrThrow()

export const findProfile = (db: Db, viewer: Viewer, personId: number): Promise<Profile | undefined> =>
  db
    .selectFrom('person')
    .where('person.id', '=', personId)
    .where('suspendedAt', 'is', null)
    .where('guestOf', 'is', null)
    .select((eb) => ['person.id', 'name', 'organisation', sectorOf(eb), 'offers', 'seeks', groupsBoth(eb, viewer).as('groups')])
    .executeTakeFirst()

export const updateProfile = (db: Db, personId: number, profile: Omit<Profile, 'id' | 'groups'>) => db.updateTable('person').where('id', '=', personId).set(profile).execute()

const sectorOf = (eb: ExpressionBuilder<Tables, 'person'>) => eb.ref('sector').$castTo<Author['sector']>().as('sector')

/** Their groups, as far as the viewer may know of them. */
const groupsBoth = (eb: ExpressionBuilder<Tables, 'person'>, viewer: Viewer) =>
  jsonArrayFrom(
    eb
      .selectFrom('group')
      .innerJoin('membership', 'membership.groupId', 'group.id')
      .whereRef('membership.personId', '=', 'person.id')
      .where((group) =>
        group.or([
          group('group.visibility', '=', 'public'),
          group.exists(group.selectFrom('membership as mine').whereRef('mine.groupId', '=', 'group.id').where('mine.personId', '=', viewer.id).select('mine.groupId')),
        ]),
      )
      .select(['group.id', 'group.slug', 'group.name'])
      .orderBy('group.name'),
  )
