import { type Kysely, sql } from 'kysely'

/** Sessions in full: what a step asks of people, guests by code, breakout groups, boards with clusters and dots, turns to speak, and more ways for a harvest to go on. */
export async function up(db: Kysely<unknown>) {
  await scripts(db)
  await guests(db)
  await breakouts(db)
  await boards(db)
  await facilitation(db)
}

async function scripts(db: Kysely<unknown>) {
  // A script is a document: of a meeting that is being prepared, or (without a meeting) a template of its owner's.
  await sql`
    create table script (
      id bigint generated always as identity primary key, owner_id bigint not null references person on delete cascade,
      meeting_id bigint unique references meeting on delete cascade, title text not null, stages jsonb not null,
      version int not null default 1, changed_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index script_owner_id on script (owner_id, id desc) where meeting_id is null`.execute(db)
  await sql`alter table stage drop constraint stage_kind_check`.execute(db)
  await sql`
    alter table stage add aim text not null default '', add key text, add settings jsonb, add closed_at timestamptz(3), add round int,
      add check (kind in ('arrival', 'checkin', 'writing', 'discussion', 'breakout', 'clustering', 'voting', 'harvest', 'reflection'))`.execute(db)
  await sql`
    update stage set key = 's' || ordinal, settings = jsonb_build_object(
      'writers', case kind when 'discussion' then 'nobody' else 'everyone' end, 'names', kind <> 'writing', 'sight', 'own', 'reveal', 'facilitator',
      'grouping', null, 'board', null, 'turns', false, 'dots', null)`.execute(db)
  await sql`alter table stage alter key set not null, alter settings set not null`.execute(db)
}

async function guests(db: Kysely<unknown>) {
  // Somebody who came in by code without an account: a person in this one session and nowhere else.
  await sql`alter table person add guest_of bigint references session on delete cascade, add approach text check (approach in ('idealist', 'pragmatist'))`.execute(db)
  await sql`create index person_guest_of on person (guest_of) where guest_of is not null`.execute(db)
  await sql`alter table session add code text, add guests_at timestamptz(3)`.execute(db)
  await sql`update session set code = translate(upper(substr(md5(random()::text || id), 1, 6)), '01', 'GH') where ended_at is null`.execute(db)
  await sql`create unique index session_code on session (code) where ended_at is null`.execute(db)
  await sql`alter table seat add by_code boolean not null default false, add runs_at timestamptz(3)`.execute(db)
}

async function breakouts(db: Kysely<unknown>) {
  await sql`
    create table breakout_round (
      session_id bigint not null references session on delete cascade, round int not null, seed int not null, figures jsonb not null,
      published_at timestamptz(3), locked_at timestamptz(3), primary key (session_id, round)
    )`.execute(db)
  await sql`
    create table breakout_group (
      id bigint generated always as identity primary key, session_id bigint not null, round int not null, number int not null, topic text not null default '',
      unique (session_id, round, number), foreign key (session_id, round) references breakout_round on delete cascade
    )`.execute(db)
  await sql`
    create table breakout_place (
      session_id bigint not null, round int not null, person_id bigint not null references person on delete cascade,
      group_id bigint not null references breakout_group on delete cascade, pinned_at timestamptz(3), primary key (session_id, round, person_id)
    )`.execute(db)
  await sql`create index breakout_place_group_id on breakout_place (group_id)`.execute(db)
}

async function boards(db: Kysely<unknown>) {
  await sql`
    create table cluster (
      id text primary key, session_id bigint not null references session on delete cascade, stage_id bigint not null references stage on delete cascade,
      name text not null, place double precision not null, made_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index cluster_stage_id on cluster (stage_id, place)`.execute(db)
  await sql`
    alter table note add group_id bigint references breakout_group on delete set null, add cluster_id text references cluster on delete set null,
      add place double precision, add shown_at timestamptz(3), add paper boolean not null default false, add late boolean not null default false`.execute(db)
  await sql`create index note_cluster_id on note (cluster_id) where cluster_id is not null`.execute(db)
  // What one gives to a note or a cluster; \`target\` is the id of either.
  await sql`
    create table dots (
      stage_id bigint not null references stage on delete cascade, person_id bigint not null references person on delete cascade, target text not null,
      count int not null check (count > 0), primary key (stage_id, person_id, target)
    )`.execute(db)
  await sql`alter table harvest_item drop constraint harvest_item_kind_check`.execute(db)
  await sql`
    alter table harvest_item alter thread_id drop not null, add check (kind in ('learning', 'question', 'action', 'agenda')),
      add text text not null default '', add owner_id bigint references person on delete set null, add due_on date, add done_at timestamptz(3), add done_by_id bigint references person on delete set null,
      add check (thread_id is not null or kind in ('action', 'agenda'))`.execute(db)
}

async function facilitation(db: Kysely<unknown>) {
  await sql`alter table session add message text, add message_at timestamptz(3), add called_at timestamptz(3), add expired_at timestamptz(3)`.execute(db)
  await sql`create index session_live on session (clock_ends_at) where ended_at is null`.execute(db)
  await sql`
    create table hand (
      session_id bigint not null references session on delete cascade, person_id bigint not null references person on delete cascade,
      raised_at timestamptz(3) not null default now(), primary key (session_id, person_id)
    )`.execute(db)
  // Whose turn it was; the rows go when the session ends, so that nobody is counted afterwards.
  await sql`
    create table turn (
      id bigint generated always as identity primary key, stage_id bigint not null references stage on delete cascade, group_id bigint references breakout_group on delete cascade,
      person_id bigint not null references person on delete cascade, began_at timestamptz(3) not null default now(), ended_at timestamptz(3), passed boolean not null default false
    )`.execute(db)
  await sql`create index turn_stage_id on turn (stage_id, id)`.execute(db)
  // Nothing says whose it is: the seat only remembers that it was answered.
  await sql`alter table seat add impression_at timestamptz(3)`.execute(db)
  await sql`
    create table impression (
      session_id bigint not null references session on delete cascade, worth int not null check (worth between 1 and 5), voice int not null check (voice between 1 and 5)
    )`.execute(db)
  await sql`create index impression_session_id on impression (session_id)`.execute(db)
}
