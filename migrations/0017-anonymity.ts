import { type Kysely, sql } from 'kysely'

/** Who wrote a post looks up who asked for their name; and a post that goes takes that along. */
export async function up(db: Kysely<unknown>) {
  await sql`create index disclosure_reply_id on disclosure (reply_id) where reply_id is not null`.execute(db)
  await sql`create index disclosure_thread_id on disclosure (thread_id) where thread_id is not null`.execute(db)
}
