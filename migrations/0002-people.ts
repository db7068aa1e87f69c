import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table person (
      id bigint generated always as identity primary key, name text not null, organisation text, sector text,
      offers text not null default '', seeks text not null default '', language text not null default 'nl',
      admin_at timestamptz(3), suspended_at timestamptz(3), created_at timestamptz(3) not null default now()
    )`.execute(db)
  // An address is known by its small letters; \`email\` keeps it as its owner writes it.
  await sql`
    create table account (
      person_id bigint primary key references person on delete cascade, email text not null, email_key text not null unique,
      password_hash text not null, verified_at timestamptz(3) not null default now(), changed_at timestamptz(3) not null default now()
    )`.execute(db)
  // Who registers exists only after the mailed link proved the address, so nobody can prepare an account in another's name.
  await sql`
    create table registration (
      token_hash text primary key, name text not null, email text not null, password_hash text not null, language text not null,
      founding boolean not null default false, expires_at timestamptz(3) not null
    )`.execute(db)
  await sql`
    create table password_reset (
      token_hash text primary key, person_id bigint not null references person on delete cascade, expires_at timestamptz(3) not null
    )`.execute(db)
  await sql`create index password_reset_person_id on password_reset (person_id)`.execute(db)
  await sql`create table founding (token_hash text primary key, expires_at timestamptz(3) not null)`.execute(db)
  await sql`
    create table login_session (
      id bigint generated always as identity primary key, id_hash text not null unique,
      person_id bigint not null references person on delete cascade, device text not null default '',
      created_at timestamptz(3) not null default now(), last_seen_at timestamptz(3) not null default now(), expires_at timestamptz(3) not null
    )`.execute(db)
  await sql`create index login_session_person_id on login_session (person_id)`.execute(db)
}
