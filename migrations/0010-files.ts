import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // `used_at` is when a post first pointed at it: until then only its uploader sees it, and after a day it is swept.
  await sql`
    create table file (
      id bigint generated always as identity primary key, key uuid not null unique, group_id bigint not null references "group" on delete cascade,
      person_id bigint not null references person, name text not null, type text not null, size int not null, width int, height int,
      uploaded_at timestamptz(3) not null default now(), used_at timestamptz(3)
    )`.execute(db)
  await sql`create index file_unused on file (uploaded_at) where used_at is null`.execute(db)
  await sql`create index file_group_id on file (group_id)`.execute(db)
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`create index thread_title_trigrams on thread using gin (title gin_trgm_ops)`.execute(db)
}
