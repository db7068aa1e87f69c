import { type Kysely, sql } from 'kysely'

/** What can be found: a narrow row for every post, kept by the database itself, so that no way of writing a post can forget it. */
export async function up(db: Kysely<unknown>) {
  await createLanguages(db)
  await createTables(db)
  await fill(db)
  await createIndexes(db)
  await keepFresh(db)
}

/** Stems as PostgreSQL knows them, after the accents are off: *één* is *een*, *café* is *cafe*. */
async function createLanguages(db: Kysely<unknown>) {
  for (const language of ['dutch', 'english']) {
    await sql`create text search configuration ${sql.id(`kring_${language}`)} (copy = ${sql.id(language)})`.execute(db)
    await sql`
      alter text search configuration ${sql.id(`kring_${language}`)}
      alter mapping for word, hword, hword_part with unaccent, ${sql.id(`${language}_stem`)}`.execute(db)
  }
  // The Dutch stemmer sees *materiaal* and *materialen*, *sociaal* and *sociale* as different words; written this way it does not.
  await sql`
    create function search_words(words text) returns text language sql immutable as $$
      select regexp_replace(words, '([ie])(a|e)\\2l\\M', '\\1\\2l', 'gi')
    $$`.execute(db)
  await sql`
    create function search_vector(language text, title text, words text) returns tsvector language sql immutable as $$
      select setweight(to_tsvector(case language when 'en' then 'kring_english' else 'kring_dutch' end::regconfig, search_words(title)), 'A')
        || to_tsvector(case language when 'en' then 'kring_english' else 'kring_dutch' end::regconfig, search_words(words))
    $$`.execute(db)
}

async function createTables(db: Kysely<unknown>) {
  // `author_id` is null where a post has no name on it: no search by person can then find it.
  await sql`
    create table post_search (
      thread_id bigint not null references thread on delete cascade, reply_id bigint references reply on delete cascade,
      group_id bigint not null, author_id bigint, posted_at timestamptz(3) not null, search tsvector not null,
      unique nulls not distinct (thread_id, reply_id)
    )`.execute(db)
  // The words of a usual post stay in its row: reading them from elsewhere would cost more than the search.
  await sql`alter table post_search set (toast_tuple_target = 8160)`.execute(db)
  // Every word (stem) that was ever used, to find the words that hold it and the words that look like it.
  await sql`create table lexeme (word text primary key)`.execute(db)
}

/** Everything that was written before. */
export async function fill<Tables>(db: Kysely<Tables>) {
  await sql`
    insert into post_search
    select id, null, group_id, case when not anonymous then author_id end, posted_at, search_vector(language, ${named}, ${told})
    from thread where taken_back_at is null
    union all
    select thread_id, reply.id, group_id, case when not reply.anonymous then reply.author_id end, reply.posted_at, search_vector(reply.language, '', reply.text)
    from reply join thread on thread.id = thread_id where reply.taken_back_at is null
    order by 5`.execute(db)
  await sql`insert into lexeme select word from ts_stat('select search from post_search') where ${isWord} on conflict do nothing`.execute(db)
}

async function createIndexes(db: Kysely<unknown>) {
  // What was just written is searched one by one until it is merged: little of it may wait.
  await sql`create index post_search_words on post_search using gin (search) with (gin_pending_list_limit = 256)`.execute(db)
  await sql`create index post_search_posted_at on post_search (posted_at desc)`.execute(db)
  await sql`create index post_search_group_id on post_search (group_id, posted_at desc)`.execute(db)
  await sql`create index post_search_author_id on post_search (author_id, posted_at desc) where author_id is not null`.execute(db)
  await sql`create index post_search_reply_id on post_search (reply_id) where reply_id is not null`.execute(db)
  await sql`create index lexeme_trigrams on lexeme using gin (word gin_trgm_ops)`.execute(db)
}

async function keepFresh(db: Kysely<unknown>) {
  // Sorted, so that two posts with the same new words never wait for each other crosswise.
  await sql`
    create function learn_words() returns trigger language plpgsql as $$ begin
      insert into lexeme select word from unnest(tsvector_to_array(new.search)) word where ${isWord} order by word on conflict do nothing;
      return null;
    end $$`.execute(db)
  await sql`create trigger learn_words after insert or update of search on post_search for each row execute function learn_words()`.execute(db)
  await sql`
    create function search_thread() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' then delete from post_search where thread_id = new.id and reply_id is null; end if;
      if new.taken_back_at is null then
        insert into post_search
        select new.id, null, new.group_id, case when not new.anonymous then new.author_id end, new.posted_at, search_vector(new.language, ${named}, ${told})
        from (select new.*) thread;
      end if;
      return null;
    end $$`.execute(db)
  await sql`
    create function search_reply() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' then delete from post_search where reply_id = new.id; end if;
      if new.taken_back_at is null then
        insert into post_search
        select new.thread_id, new.id, group_id, case when not new.anonymous then new.author_id end, new.posted_at, search_vector(new.language, '', new.text)
        from thread where id = new.thread_id;
      end if;
      return null;
    end $$`.execute(db)
  await sql`
    create function search_moved() returns trigger language plpgsql as $$ begin
      update post_search set group_id = new.group_id where thread_id = new.id;
      return null;
    end $$`.execute(db)
  const story = sql`text, language, author_id, anonymous, taken_back_at, posted_at`
  await sql`create trigger search_thread after insert or update of title, tags, learning, ${story} on thread for each row execute function search_thread()`.execute(db)
  await sql`create trigger search_reply after insert or update of thread_id, ${story} on reply for each row execute function search_reply()`.execute(db)
  await sql`create trigger search_moved after update of group_id on thread for each row execute function search_moved()`.execute(db)
}

/** What a thread is called: its title, and the tags that people gave it. */
const named = sql`concat_ws(' ', thread.title, array_to_string(thread.tags, ' '))`
/** A thread's opening says its text and, of a learning, the fields. */
const told = sql`concat_ws(' ', thread.text, thread.learning ->> 'situation', thread.learning ->> 'tried', thread.learning ->> 'worked')`

const isWord = sql`length(word) between 3 and 40 and word !~ '[^[:alpha:]]'`
