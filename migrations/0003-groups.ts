import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table "group" (
      id bigint generated always as identity primary key, slug text not null unique, name text not null, goal text not null,
      purpose text not null, purpose_html text not null, yields text not null, rhythm text not null, agreements jsonb not null default '[]',
      visibility text not null check (visibility in ('public', 'members')), joining text not null check (joining in ('open', 'request', 'invite')),
      zone text not null, created_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`
    create table membership (
      group_id bigint not null references "group" on delete cascade, person_id bigint not null references person on delete cascade,
      joined_at timestamptz(3) not null default now(), facilitator_at timestamptz(3), moderator_at timestamptz(3),
      primary key (group_id, person_id)
    )`.execute(db)
  await sql`create index membership_person_id on membership (person_id, group_id)`.execute(db)
  await sql`
    create table join_request (
      group_id bigint not null references "group" on delete cascade, person_id bigint not null references person on delete cascade,
      motivation text not null, asked_at timestamptz(3) not null default now(), primary key (group_id, person_id)
    )`.execute(db)
  await sql`
    create table invitation (
      token_hash text primary key, group_id bigint not null references "group" on delete cascade, inviter_id bigint not null references person,
      note text not null, expires_at timestamptz(3) not null, used_at timestamptz(3), used_by_id bigint references person
    )`.execute(db)
}
