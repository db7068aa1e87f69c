import { type Kysely, sql } from 'kysely'

/** A script may change while it runs: how long it was to last is remembered, so that one still sees how far behind one is. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table session add planned_minutes int`.execute(db)
  await sql`update session set planned_minutes = (select coalesce(sum(minutes), 0) from stage where stage.session_id = session.id)`.execute(db)
  await sql`alter table session alter planned_minutes set not null`.execute(db)
}
