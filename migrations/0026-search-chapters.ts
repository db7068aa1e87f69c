import { type Kysely, sql } from 'kysely'

/**
 * Posts are numbered as they come, and the index of words is divided into chapters of 4,096 of them: common words are looked for in the last chapters only, in the same time
 * however long the forum has existed. A post that is written anew gets a new number.
 */
export async function up(db: Kysely<unknown>) {
  await sql`create extension if not exists btree_gin`.execute(db)
  await sql`alter table post_search add column number bigint generated always as identity`.execute(db)
  await sql`drop index post_search_words`.execute(db)
  await sql`create index post_search_words on post_search using gin ((number / 4096), search) with (gin_pending_list_limit = 256)`.execute(db)
}
