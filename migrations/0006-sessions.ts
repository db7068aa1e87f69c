import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // The clock is a state: `clock_ends_at` while it runs, `remaining_ms` while it stands still.
  await sql`
    create table session (
      id bigint generated always as identity primary key, meeting_id bigint not null unique references meeting, facilitator_id bigint not null references person,
      started_at timestamptz(3) not null default now(), ended_at timestamptz(3),
      stage_id bigint, clock_ends_at timestamptz(3), remaining_ms int, total_ms int not null default 0
    )`.execute(db)
  await sql`
    create table stage (
      id bigint generated always as identity primary key, session_id bigint not null references session on delete cascade, ordinal int not null,
      kind text not null check (kind in ('checkin', 'writing', 'discussion', 'harvest')), title text not null, prompt text not null, minutes int not null,
      revealed_at timestamptz(3), left_at timestamptz(3), unique (session_id, ordinal)
    )`.execute(db)
  await sql`alter table session add foreign key (stage_id) references stage`.execute(db)
  await sql`
    create table seat (
      ordinal bigint generated always as identity, session_id bigint not null references session on delete cascade,
      person_id bigint not null references person, taken_at timestamptz(3) not null default now(), primary key (session_id, person_id)
    )`.execute(db)
  await sql`
    create table readiness (
      stage_id bigint not null references stage on delete cascade, person_id bigint not null references person, at timestamptz(3) not null default now(),
      primary key (stage_id, person_id)
    )`.execute(db)
  await sql`
    create table harvest_item (
      id bigint generated always as identity primary key, session_id bigint not null references session on delete cascade,
      kind text not null check (kind in ('learning', 'question')), thread_id bigint not null references thread, title text not null, at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index harvest_item_session_id on harvest_item (session_id, id)`.execute(db)
  await sql`
    create table note (
      id text primary key, session_id bigint not null references session on delete cascade, stage_id bigint not null references stage on delete cascade,
      author_id bigint not null references person, text text not null, written_at timestamptz(3) not null default now(), harvest_item_id bigint references harvest_item
    )`.execute(db)
  await sql`create index note_stage_id on note (stage_id, written_at)`.execute(db)
  await sql`create index note_session_id on note (session_id, written_at)`.execute(db)
  await sql`alter table thread add foreign key (session_id) references session`.execute(db)
}
