import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // The wall clock and its zone are the truth; `starts_at` is derived, for sorting and for now.
  await sql`
    create table meeting (
      id bigint generated always as identity primary key, group_id bigint not null references "group", host_id bigint not null references person,
      title text not null, purpose text not null, purpose_html text not null, yields text not null,
      starts_at_local text not null, zone text not null, minutes int not null, starts_at timestamptz(3) not null, ends_at timestamptz(3) not null,
      place text, link text, capacity int, uid text not null unique, sequence int not null default 0,
      changed_at timestamptz(3) not null default now(), cancelled_at timestamptz(3), cancel_reason text, created_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index meeting_in_group on meeting (group_id, starts_at, id)`.execute(db)
  await sql`create index meeting_starts_at on meeting (starts_at, id)`.execute(db)
  // `id` grows under the lock on the meeting: the order of first answers is that of their events, which no clock can promise.
  await sql`
    create table rsvp (
      id bigint generated always as identity, meeting_id bigint not null references meeting on delete cascade, person_id bigint not null references person on delete cascade,
      answer text not null check (answer in ('yes', 'maybe', 'no')), answered_at timestamptz(3) not null default now(),
      primary key (meeting_id, person_id)
    )`.execute(db)
  await sql`create index rsvp_person_id on rsvp (person_id)`.execute(db)
}
