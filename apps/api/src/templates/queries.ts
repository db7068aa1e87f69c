import type { Form, Template } from '@kring/contract/templates'
import { sql } from 'kysely'
import { authorOf } from '../people/queries.ts'
import type { Db, Tx } from '../platform/database.ts'
import './tables.ts'

const kept = 50

/** Every form that the group ever changed, as it is now. */
export const listTemplates = (db: Db, groupId: number): Promise<Template[]> => versions(db, groupId).distinctOn('key').orderBy('key').orderBy('version', 'desc').execute()

export const listVersions = (db: Db, groupId: number, key: string): Promise<Template[]> =>
  versions(db, groupId).where('key', '=', key).orderBy('version', 'desc').limit(kept).execute()

/** Nothing where somebody else wrote this version first. */
export async function insertVersion(tx: Tx, version: { groupId: number; key: string; version: number; form: Form | null; byId: number }): Promise<Template | undefined> {
  const row = await tx
    .insertInto('templateVersion')
    .values({ ...version, form: version.form && JSON.stringify(version.form) })
    .onConflict((conflict) => conflict.columns(['groupId', 'key', 'version']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row && versions(tx, version.groupId).where('id', '=', row.id).executeTakeFirst()
}

const versions = (db: Db, groupId: number) =>
  db
    .selectFrom('templateVersion')
    .where('groupId', '=', groupId)
    .select(['key', 'version', sql<Form | null>`form`.as('form'), authorOf('template_version.by_id').as('by'), 'at'])
