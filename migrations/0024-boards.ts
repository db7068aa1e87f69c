import { type Kysely, sql } from 'kysely'

/** What the dots of a stage came to, once they were counted; who gave them is not kept. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table stage add tally jsonb`.execute(db)
  // Ids are made by clients and sort by when they were made, so a cluster needs no place beside it.
  await sql`alter table cluster drop column place`.execute(db)
}
