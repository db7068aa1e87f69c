import { type Kysely, sql } from 'kysely'

/** Who leads a session may change, people go home early, and a stage whose time is over closes a little later. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table session add soft_ended_at timestamptz(3)`.execute(db)
  await sql`alter table seat add left_at timestamptz(3)`.execute(db)
  await sql`
    create table handover (
      session_id bigint not null references session on delete cascade, to_id bigint not null references person on delete cascade,
      by_id bigint not null references person on delete cascade, at timestamptz(3) not null
    )`.execute(db)
  await sql`create index handover_session_id on handover (session_id, at)`.execute(db)
}
