import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // What was posted until `told_until` its owner knows of, or could have.
  await sql`
    create table saved_search (
      id bigint primary key generated always as identity, person_id bigint not null references person on delete cascade, q text not null,
      by_mail boolean not null, told_until timestamptz(3) not null default now(), created_at timestamptz(3) not null default now(), unique (person_id, q)
    )`.execute(db)
  await sql`create index saved_search_to_tell on saved_search (told_until) where by_mail`.execute(db)
}
