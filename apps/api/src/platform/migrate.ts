import { promises as fs } from 'node:fs'
import path from 'node:path'
import { FileMigrationProvider, Migrator } from 'kysely/migration'
import type { Database } from './database.ts'

const migrationFolder = path.resolve(import.meta.dirname, '../../../../migrations')

/** Brings the schema up to date; Kysely's own advisory lock makes several starting processes wait for one another. */
export async function migrate(db: Database) {
  const migrator = new Migrator({ db, provider: new FileMigrationProvider({ fs, path, migrationFolder }) })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return results?.filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName) ?? []
}
