import { type Kysely, sql } from 'kysely'

/** What a session leaves: cards of a kind, people who want to be named, one report; and notes without names that forget who wrote them. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table note add card text check (card in ('learning', 'question', 'action', 'agenda')), alter author_id drop not null`.execute(db)
  await sql`alter table seat add named_at timestamptz(3)`.execute(db)
  await sql`alter table session add report_id bigint references thread on delete set null, add authors_forgotten_at timestamptz(3)`.execute(db)
  await sql`create index session_authors on session (ended_at) where ended_at is not null and authors_forgotten_at is null`.execute(db)
  // Who promised what, and what a group still wants to talk about.
  await sql`create index harvest_item_owner_id on harvest_item (owner_id) where done_at is null`.execute(db)
}
