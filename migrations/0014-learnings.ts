import { type Kysely, sql } from 'kysely'

/** What happens to a learning after it was told: others use it, it comes from posts of others, and once it may hold no more. */
export async function up(db: Kysely<unknown>) {
  await sql`
    alter table thread add review_at timestamptz(3), add reviewed_at timestamptz(3), add outdated_at timestamptz(3), add outdated_text text not null default '',
      add learnings_made int not null default 0`.execute(db)
  await sql`update thread set review_at = posted_at + interval '1 year' where kind = 'learning'`.execute(db)
  await sql`create index thread_review_at on thread (author_id, review_at) where review_at is not null and outdated_at is null`.execute(db)
  await sql`
    create table learning_use (
      thread_id bigint not null references thread on delete cascade, person_id bigint not null references person on delete cascade,
      outcome text not null check (outcome in ('worked', 'partly', 'failed')), text text not null default '', at timestamptz(3) not null default now(),
      primary key (thread_id, person_id)
    )`.execute(db)
  // A post is what began a thread, or a reply in it, wherever that is moved later.
  await sql`
    create table learning_source (
      id bigint generated always as identity primary key, learning_id bigint not null references thread on delete cascade,
      thread_id bigint references thread on delete cascade, reply_id bigint references reply on delete cascade, objected_at timestamptz(3),
      check (num_nonnulls(thread_id, reply_id) = 1), unique nulls not distinct (learning_id, thread_id, reply_id)
    )`.execute(db)
  await sql`create index learning_source_thread_id on learning_source (thread_id) where thread_id is not null`.execute(db)
  await sql`create index learning_source_reply_id on learning_source (reply_id) where reply_id is not null`.execute(db)
}
