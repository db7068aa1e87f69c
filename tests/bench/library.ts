import { type Kysely, sql } from 'kysely'
import { connectServer } from '../../apps/api/src/platform/database.ts'
import { migrate } from '../../apps/api/src/platform/migrate.ts'
import { fill } from '../../migrations/0013-search.ts'

const short = 'de het een en van is dat in op te voor met die niet er aan om ook als maar bij naar wat wij dan nog uit zijn kan door'.split(' ')
const parts =
  `bouw materiaal hout koffie dik afval groen fiets band papier karton glas plaat pallet kist doos folie beton steen tegel dak pan raam kozijn deur vloer isolatie wol vlas
  hennep leem kalk verf lijm schroef spijker metaal koper staal blik buis kabel lamp batterij motor pomp filter ketel oven kast tafel stoel bank bed kussen stof garen jas schoen tas
  boek krant brood meel graan bier water melk kaas vlees vis groente fruit schil zaad plant boom tak blad gras mest compost worm bij honing was kaars zeep olie vet suiker zout kruid thee
  school zorg wijk straat plein markt winkel keuken kantoor werf haven brug sluis tuin kas schuur zolder kelder gang trap lift wagen bus trein schip bak rek plank zak net touw riem slang`
    .trim()
    .split(/\s+/)

/** About so many different words: people draw from them as from a language, the n-th word n times as seldom as the first. */
const vocabulary = 20_000

/** A forum of so many posts, eight to a thread, in Dutch-like words; most of it in ten public groups, some in one for members only. */
export async function fillLibrary(url: string, posts: number) {
  const { db, close } = connectServer(url)
  await migrate(db)
  const words = wordsOf()
  await sql`insert into person (name, organisation, sector) select 'Persoon ' || n, 'Bedrijf ' || n % 80, 'bouw' from generate_series(1, 500) n`.execute(db)
  await sql`
    insert into "group" (slug, name, goal, purpose, purpose_html, yields, rhythm, visibility, joining, zone)
    select 'kring-' || n, 'Kring ' || n, '', '', '', '', '', case n when 11 then 'members' else 'public' end, 'open', 'Europe/Amsterdam' from generate_series(1, 11) n`.execute(db)
  const indexes = await withoutIndexes(db)
  // One process writes it, so that chance is the same every time.
  await sql`set max_parallel_workers_per_gather = 0`.execute(db)
  await sql`select setseed(0.5)`.execute(db)
  const age = sql`now() - (1 - n / ${posts / 8}::float) * interval '3 years'`
  await sql`
    insert into thread (group_id, kind, title, author_id, text, html, excerpt, language, reply_count, posted_at, last_post_at)
    select 1 + n % 11, (array['question', 'discussion', 'learning'])[1 + n % 3], ${drawn(words, sql`3 + n % 6`)}, 1 + n % 500, said, '<p>' || said || '</p>', left(said, 200), 'nl', 7, ${age}, ${age}
    from generate_series(1, ${Math.floor(posts / 8)}::int) n, lateral (select ${drawn(words, length)} as said) text`.execute(db)
  await sql`
    insert into reply (thread_id, author_id, text, html, language, posted_at)
    select thread.id, 1 + (thread.id + n) % 500, said, '<p>' || said || '</p>', 'nl', posted_at + n * interval '1 hour'
    from thread, generate_series(1, 7) n, lateral (select ${drawn(words, length)} as said where n > 0) text`.execute(db)
  await fill(db)
  for (const { definition } of indexes) await sql.raw(definition).execute(db)
  await sql`vacuum analyze`.execute(db)
  await close()
  return words
}

/** From a few words to some hundreds, most of them short. */
const length = sql`exp(ln(10) + random() * ln(18))::int + 0 * n`

/** So many words, each drawn anew. */
const drawn = (words: string[], count: ReturnType<typeof sql>) =>
  sql`(select string_agg((${words}::text[])[1 + floor(exp(random() * ln(${vocabulary}::float)))::int], ' ') from generate_series(1, ${count}))`

/** Built once at the end, indexes take a fraction of the time; triggers would write every post apart. */
async function withoutIndexes<Tables>(db: Kysely<Tables>) {
  const { rows } = await sql<{ name: string; definition: string }>`
    select indexname as name, indexdef as definition from pg_indexes where tablename in ('post_search', 'lexeme') and indexdef not like '%UNIQUE%'`.execute(db)
  for (const { name } of rows) await sql`drop index ${sql.id(name)}`.execute(db)
  for (const table of ['thread', 'reply', 'post_search']) await sql`alter table ${sql.id(table)} disable trigger user`.execute(db)
  return rows
}

function wordsOf() {
  const compounds = parts.flatMap((first) => parts.map((second) => first + second)).sort((a, b) => a.length - b.length || a.localeCompare(b))
  // Every seventh, so that neighbours in use are no neighbours in the alphabet.
  const mixed = [0, 1, 2, 3, 4, 5, 6].flatMap((start) => compounds.filter((_, index) => index % 7 === start))
  return [...short, ...parts, ...mixed].slice(0, vocabulary)
}
