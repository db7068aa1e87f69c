import { type Kysely, sql } from 'kysely'

/** The secret with which a guest knocked, hashed: whoever did not hear the answer knocks again and is the same guest. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table person add entrance_hash text`.execute(db)
  await sql`create unique index person_entrance on person (guest_of, entrance_hash) where entrance_hash is not null`.execute(db)
}
