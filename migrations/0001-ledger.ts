import { type Kysely, sql } from 'kysely'

/** The ledger, the answers that were given once, and the mail that waits to go out. */
export async function up(db: Kysely<unknown>) {
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`create extension if not exists unaccent`.execute(db)
  // Heads are updated at every event: room in the page keeps those updates off the index.
  await sql`create table topic (name text primary key, seq bigint not null, floor bigint not null default 0) with (fillfactor = 50)`.execute(db)
  await sql`
    create table event (
      topic text not null, seq bigint not null, kind text not null, actor_id bigint, payload jsonb not null,
      at timestamptz(3) not null default now(), primary key (topic, seq)
    )`.execute(db)
  // Changes when a backup is put back: a cursor from another history must not be trusted.
  await sql`create table epoch (id uuid primary key default gen_random_uuid())`.execute(db)
  await sql`insert into epoch default values`.execute(db)
  await sql`
    create table idempotency (
      person_id bigint not null, key text not null, fingerprint text not null, answer jsonb,
      at timestamptz(3) not null default now(), primary key (person_id, key)
    )`.execute(db)
  await sql`create index idempotency_at on idempotency (at)`.execute(db)
  await sql`
    create table mail (
      id bigint generated always as identity primary key, recipient text not null, subject text not null, text text not null,
      tries int not null default 0, next_try_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index mail_next_try_at on mail (next_try_at)`.execute(db)
}
