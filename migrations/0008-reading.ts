import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // One row for who opened a thread; what is unread follows from the newest reply in it, so that a reply costs the same however many people read.
  await sql`
    create table reading (
      person_id bigint not null references person on delete cascade, thread_id bigint not null references thread on delete cascade,
      read_to bigint not null, at timestamptz(3) not null default now(), primary key (person_id, thread_id)
    )`.execute(db)
  // Everything before this moment counts as seen: since when one is a member, or the last time one said so.
  await sql`alter table membership add column seen_at timestamptz(3)`.execute(db)
  await sql`alter table thread add column last_reply_id bigint`.execute(db)
  await sql`update thread set last_reply_id = (select max(id) from reply where thread_id = thread.id) where reply_count > 0`.execute(db)
  await sql`create index thread_freshest_of_group on thread (group_id, last_post_at desc, id desc)`.execute(db)
}
