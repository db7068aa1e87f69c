import { type Kysely, sql } from 'kysely'

/** Whom posts mean by name: found while somebody types, told by a letter that is written when it is sent. */
export async function up(db: Kysely<unknown>) {
  // Parsed here, so that it means the same after a backup is put back. *Zoë van 't Veer-Bos* is known by zoe, van, t, veer and bos; an apostrophe parts nothing.
  await sql`
    create function name_words(name text) returns text language sql immutable parallel safe strict
    return ' ' || regexp_replace(regexp_replace(lower(unaccent(name)), '[''’‘\`]', '', 'g'), '[\\s.,;:()"/_%\\\\-]+', ' ', 'g')`.execute(db)
  await sql`create index person_name_words on person using gin (name_words(name) gin_trgm_ops)`.execute(db)
  await sql`
    create table mention (
      id bigint generated always as identity primary key, person_id bigint not null references person on delete cascade,
      thread_id bigint references thread on delete cascade, reply_id bigint references reply on delete cascade,
      at timestamptz(3) not null default now(), seen_at timestamptz(3),
      check (num_nonnulls(thread_id, reply_id) = 1), unique nulls not distinct (reply_id, thread_id, person_id)
    )`.execute(db)
  await sql`create index mention_person_id on mention (person_id, id desc) where seen_at is null`.execute(db)
  // A letter that is written at the last moment, so that it never tells what is no longer there: \`about\` says by whom and of what.
  await sql`alter table mail add about text, alter recipient set default '', alter subject set default '', alter text set default ''`.execute(db)
}
