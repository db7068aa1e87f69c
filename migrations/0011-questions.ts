import { type Kysely, sql } from 'kysely'

/** A question can end without an answer: solved some other way, or not needed any more. */
export async function up(db: Kysely<unknown>) {
  await sql`
    alter table thread add resolved_at timestamptz(3), add resolved_by_id bigint references person, add resolution text not null default ''`.execute(db)
  const open = sql`kind = 'question' and accepted_reply_id is null and resolved_at is null and closed_at is null`
  await sql`drop index thread_open_questions`.execute(db)
  await sql`create index thread_open_questions on thread (last_post_at desc, id desc) where ${open}`.execute(db)
  await sql`create index thread_waiting on thread (posted_at, id) where ${open}`.execute(db)
}
