import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // It outlives what it is about, so it refers to its writer alone. `discarded_at`: thrown away, and for an hour it can be had back.
  await sql`
    create table draft (
      person_id bigint not null references person on delete cascade, place text not null, group_id bigint, thread_id bigint,
      fields jsonb not null, version uuid not null, saved_at timestamptz(3) not null default now(), discarded_at timestamptz(3),
      primary key (person_id, place), check (num_nonnulls(group_id, thread_id) = 1)
    )`.execute(db)
  await sql`create index draft_newest on draft (person_id, saved_at desc, place desc) where discarded_at is null`.execute(db)
  await sql`create index draft_saved_at on draft (saved_at)`.execute(db)
  await sql`create index draft_discarded_at on draft (discarded_at) where discarded_at is not null`.execute(db)
}
