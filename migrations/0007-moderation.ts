import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`create index thread_pinned_until on thread (pinned_until) where pinned_until is not null`.execute(db)
}
