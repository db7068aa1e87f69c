import { type Kysely, sql } from 'kysely'

/** Threads of every kind say what they are about; a chart counts it, and a tag finds them back. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table thread add tags text[] not null default '{}'`.execute(db)
  await sql`create index thread_tags on thread using gin (tags) where tags <> '{}'`.execute(db)
  await sql`create index thread_strategy on thread (group_id, strategy, kind) where strategy is not null`.execute(db)
  await sql`create index thread_obstacle on thread (group_id, obstacle, kind) where obstacle is not null`.execute(db)
}
