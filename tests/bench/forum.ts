import { sql } from 'kysely'
import { createLoginSessions } from '../../apps/api/src/auth/lucia.ts'
import { connectServer } from '../../apps/api/src/platform/database.ts'
import { migrate } from '../../apps/api/src/platform/migrate.ts'

/** A forum of 500 people, 2,500 threads and 20,500 posts in a public group, and a thread of exactly 20 posts in it. */
export async function fillForum(url: string) {
  const { db, close } = connectServer(url)
  await migrate(db)
  await sql`insert into person (name, organisation, sector) select 'Persoon ' || n, 'Bedrijf ' || n, 'horeca' from generate_series(1, 500) n`.execute(db)
  await sql`
    insert into "group" (slug, name, goal, purpose, purpose_html, yields, rhythm, visibility, joining, zone)
    values ('meetkring', 'Meetkring', 'Meten', '', '', '', '', 'public', 'open', 'Europe/Amsterdam')`.execute(db)
  await sql`insert into membership (group_id, person_id) select 1, n from generate_series(1, 500) n`.execute(db)
  await sql`
    insert into thread (group_id, kind, title, author_id, text, html, excerpt, language, reply_count, posted_at, last_post_at)
    select 1, 'discussion', 'Gesprek ' || n, 1 + n % 500, ${words(120)}, ${`<p>${words(120)}</p>`}, ${words(30)}, 'nl', 7, now() - n * interval '1 minute', now() - n * interval '1 minute'
    from generate_series(1, 2500) n`.execute(db)
  await sql`
    insert into reply (thread_id, author_id, text, html, language)
    select 1 + n % 2500, 1 + n % 500, ${words(90)}, ${`<p>${words(90)}</p>`}, 'nl' from generate_series(1, 17500) n`.execute(db)
  await sql`insert into reply (thread_id, author_id, text, html, language) select 1, n, ${words(90)}, ${`<p>${words(90)}</p>`}, 'nl' from generate_series(1, 12) n`.execute(db)
  await sql`update thread set reply_count = (select count(*) from reply where thread_id = thread.id)`.execute(db)
  await sql`analyze`.execute(db)
  const secret = await createLoginSessions(db).create(1, 'bench')
  await close()
  return { thread: 1, cookie: `__Host-kring=${secret}` }
}

const vocabulary = 'wij halen elke week de bakken op en brengen ze naar de kwekerij daar droogt het in een oude oven tot het niet meer schimmelt'.split(' ')
const words = (count: number) => Array.from({ length: count }, (_, index) => vocabulary[(index * 7) % vocabulary.length]).join(' ')
