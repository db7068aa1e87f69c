import { type Kysely, sql } from 'kysely'

/** What happens to a post after it was written: changed, taken back, reacted to, kept for later; and who may write without a name. */
export async function up(db: Kysely<unknown>) {
  // The words of a post that was taken back leave their columns at once, so that no query can find them; they wait apart for as long as its author may undo it.
  const story = sql`
    add version int not null default 1, add edited_at timestamptz(3), add edit_note text not null default '',
    add taken_back_at timestamptz(3), add taken_back_words jsonb, add anonymous boolean not null default false`
  await sql`alter table thread ${story}`.execute(db)
  await sql`alter table reply ${story}`.execute(db)
  await sql`create index thread_taken_back_at on thread (taken_back_at) where taken_back_words is not null`.execute(db)
  await sql`create index reply_taken_back_at on reply (taken_back_at) where taken_back_words is not null`.execute(db)
  await sql`alter table "group" add anonymous_allowed boolean not null default false`.execute(db)
  // A post is a reply, or what began a thread: one of the two columns says which. A reply that moves to another thread takes everything along.
  const post = sql`
    thread_id bigint references thread on delete cascade, reply_id bigint references reply on delete cascade, check (num_nonnulls(thread_id, reply_id) = 1)`
  await sql`
    create table revision (
      id bigint generated always as identity primary key, ${post}, version int not null, title text, text text not null, learning jsonb,
      note text not null, written_at timestamptz(3) not null
    )`.execute(db)
  await sql`create index revision_post on revision (reply_id, thread_id, version desc)`.execute(db)
  await sql`
    create table reaction (
      id bigint generated always as identity primary key, ${post}, person_id bigint not null references person on delete cascade,
      kind text not null check (kind in ('helpful', 'insightful', 'joining')), at timestamptz(3) not null default now(),
      unique nulls not distinct (reply_id, thread_id, person_id, kind)
    )`.execute(db)
  // Outlives what it points at, so it refers to nothing.
  await sql`
    create table bookmark (
      id bigint generated always as identity primary key, person_id bigint not null references person on delete cascade, thread_id bigint, reply_id bigint,
      name text not null default '', remind_at timestamptz(3), created_at timestamptz(3) not null default now(),
      check (num_nonnulls(thread_id, reply_id) = 1), unique nulls not distinct (person_id, reply_id, thread_id)
    )`.execute(db)
  await sql`create index bookmark_person_id on bookmark (person_id, id desc)`.execute(db)
  await sql`create index bookmark_remind_at on bookmark (person_id, remind_at) where remind_at is not null`.execute(db)
  // A moderator asked for the name behind an anonymous post.
  await sql`
    create table disclosure (
      id bigint generated always as identity primary key, ${post}, group_id bigint not null references "group" on delete cascade,
      by_id bigint not null references person, reason text not null, at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index disclosure_group_id on disclosure (group_id, id desc)`.execute(db)
}
