import { type Kysely, sql } from 'kysely'

/** Guided words: a learning tells what it cost and who to ask, a meeting has its report, and a group asks in its own words. */
export async function up(db: Kysely<unknown>) {
  await addReports(db)
  await findTheirWords(db)
  // Every version stays: who changed the form, when, and what it asked before. No \`form\` is the one that Kring brings.
  await sql`
    create table template_version (
      id bigint generated always as identity primary key, group_id bigint not null references "group" on delete cascade, key text not null, version int not null,
      form jsonb, by_id bigint not null references person, at timestamptz(3) not null default now(), unique (group_id, key, version)
    )`.execute(db)
}

async function addReports(db: Kysely<unknown>) {
  // All that is there fits the longer list too, so nobody has to look: with \`not valid\` the table is locked for no longer than it takes to say it.
  await sql`
    alter table thread add report jsonb, add meeting_id bigint references meeting, drop constraint thread_kind_check,
      add constraint thread_kind_check check (kind in ('question', 'learning', 'discussion', 'report', 'announcement')) not valid`.execute(db)
  await sql`create index thread_meeting_id on thread (meeting_id) where meeting_id is not null`.execute(db)
  await sql`alter table revision add report jsonb`.execute(db)
}

/** No post has such words yet, so the index is right as it is; from here on it takes them in. */
async function findTheirWords(db: Kysely<unknown>) {
  await sql`
    create function thread_words(thread thread) returns text language sql stable as $$
      select concat_ws(' ', thread.text,
        thread.learning ->> 'situation', thread.learning ->> 'tried', thread.learning ->> 'worked', thread.learning ->> 'cost', thread.learning ->> 'whoToAsk',
        thread.report ->> 'present', thread.report ->> 'discussed', thread.report ->> 'decided', thread.report ->> 'learned', thread.report ->> 'nextStep',
        (select string_agg(concat_ws(' ', action ->> 'what', action ->> 'who'), ' ') from jsonb_array_elements(thread.report -> 'actions') action))
    $$`.execute(db)
  await sql`
    create or replace function search_thread() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' then delete from post_search where thread_id = new.id and reply_id is null; end if;
      if new.taken_back_at is null then
        insert into post_search values (new.id, null, new.group_id, case when not new.anonymous then new.author_id end, new.posted_at,
          search_vector(new.language, concat_ws(' ', new.title, array_to_string(new.tags, ' ')), thread_words(new)));
      end if;
      return null;
    end $$`.execute(db)
  await sql`drop trigger search_thread on thread`.execute(db)
  await sql`
    create trigger search_thread after insert or update of title, tags, learning, report, text, language, author_id, anonymous, taken_back_at, posted_at
    on thread for each row execute function search_thread()`.execute(db)
}
