import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  await sql`
    create table thread (
      id bigint generated always as identity primary key, group_id bigint not null references "group",
      kind text not null check (kind in ('question', 'learning', 'discussion', 'announcement')),
      title text not null, author_id bigint not null references person, text text not null, html text not null, excerpt text not null, language text not null,
      strategy text, obstacle text, learning jsonb, session_id bigint,
      posted_at timestamptz(3) not null default now(), last_post_at timestamptz(3) not null default now(),
      reply_count int not null default 0, recent_author_ids bigint[] not null default '{}',
      accepted_reply_id bigint, accepted_at timestamptz(3), accepted_by_id bigint references person,
      pinned_at timestamptz(3), pinned_until timestamptz(3), closed_at timestamptz(3)
    )`.execute(db)
  await sql`create index thread_in_group on thread (group_id, (pinned_at is not null) desc, last_post_at desc, id desc)`.execute(db)
  await sql`create index thread_last_post_at on thread (last_post_at desc, id desc)`.execute(db)
  await sql`create index thread_open_questions on thread (last_post_at desc, id desc) where kind = 'question' and accepted_reply_id is null`.execute(db)
  await sql`create index thread_kind on thread (kind, last_post_at desc, id desc)`.execute(db)
  await sql`
    create table reply (
      id bigint generated always as identity primary key, thread_id bigint not null references thread on delete cascade,
      author_id bigint not null references person, text text not null, html text not null, language text not null,
      posted_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index reply_thread_id on reply (thread_id, id)`.execute(db)
  await sql`alter table thread add foreign key (accepted_reply_id) references reply`.execute(db)
  // What moderators did. A ruling is never deleted: undoing it fills \`reversed_at\`.
  await sql`
    create table ruling (
      id bigint generated always as identity primary key, thread_id bigint not null references thread on delete cascade,
      kind text not null check (kind in ('pin', 'closure', 'move')), by_id bigint not null references person, reason text not null,
      at timestamptz(3) not null default now(), until timestamptz(3), from_group_id bigint not null references "group", to_group_id bigint references "group",
      reversed_at timestamptz(3), reversed_by_id bigint references person
    )`.execute(db)
  await sql`create index ruling_thread_id on ruling (thread_id, id)`.execute(db)
  await sql`create index ruling_from_group_id on ruling (from_group_id, id desc)`.execute(db)
  await sql`create index ruling_to_group_id on ruling (to_group_id, id desc) where to_group_id is not null`.execute(db)
}
