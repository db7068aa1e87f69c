import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // When its reminder last made itself heard: a later one has yet to. What was removed can be brought back for an hour.
  await sql`alter table bookmark add rang_at timestamptz(3), add removed_at timestamptz(3)`.execute(db)
  await sql`create index bookmark_to_ring on bookmark (remind_at) where remind_at is not null and (rang_at is null or rang_at < remind_at) and removed_at is null`.execute(db)
  await sql`create index bookmark_removed_at on bookmark (removed_at) where removed_at is not null`.execute(db)
}
