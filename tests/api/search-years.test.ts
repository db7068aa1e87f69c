import * as contract from '@kring/contract/search'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
const posts = 120_000
const threads = 1_200

/** Some years of a busy forum: the first threads are the oldest, their replies follow each other minute by minute. */
beforeAll(async () => {
  const { db } = world.app
  for (const table of ['thread', 'reply']) await sql`alter table ${sql.id(table)} disable trigger user`.execute(db)
  const age = (n: ReturnType<typeof sql>) => sql`now() - (${posts} - ${n}) * interval '1 minute'`
  await sql`
    insert into thread (group_id, kind, title, author_id, text, html, excerpt, language, reply_count, posted_at, last_post_at)
    select case when n % 10 = 0 then ${world.group.id}::int else ${world.square.id}::int end, 'discussion', 'Gesprek ' || n, ${world.member.id}::int, '', '', '', 'nl', 100, ${age(sql`n * 100`)}, now()
    from generate_series(1, ${threads}::int) n`.execute(db)
  await sql`
    insert into reply (thread_id, author_id, text, html, language, posted_at)
    select id, author_id, said, said, 'nl', ${age(sql`n`)}
    from (select *, row_number() over (order by id) as place from thread where title like 'Gesprek %') thread, generate_series(0, 99) number, lateral (select (place - 1) * 100 + number + 1 as n) counted,
      lateral (select concat_ws(' ', 'overal',
        case when n % 20 = 0 then 'geregeld' end,
        case when n <= 6000 then 'destijds' end,
        case when n % 100 = 1 then 'sporadisch' end,
        case when n in (5, 40005, 119005) then 'eenmalig geregeld overal' end,
        case when n = 7 then 'oeroud' end) as said) written`.execute(db)
  await sql`
    insert into post_search (thread_id, reply_id, group_id, author_id, posted_at, search)
    select thread_id, reply.id, group_id, reply.author_id, reply.posted_at, search_vector('nl', '', reply.text) from reply join thread on thread.id = thread_id where title like 'Gesprek %' order by reply.id`.execute(
    db,
  )
  await sql`insert into lexeme select word from ts_stat('select search from post_search') where word ~ '^[a-z]{3,}$' on conflict do nothing`.execute(db)
  for (const table of ['thread', 'reply']) await sql`alter table ${sql.id(table)} enable trigger user`.execute(db)
  await sql`vacuum analyze`.execute(db)
}, 120_000)

const find = (q: string, who: Actor | null = world.facilitator) => world.done(who, contract.search, { querystring: { q } })
const newest = async (q: string, who?: Actor | null) => (await find(q, who)).items.map(({ thread }) => Number(thread.id))
const numbered = async (...numbers: number[]) =>
  (
    await world.app.db
      .selectFrom('thread')
      .where(
        'title',
        'in',
        numbers.map((n) => `Gesprek ${n}`),
      )
      .orderBy('id', 'desc')
      .select('id')
      .execute()
  ).map(({ id }) => Number(id))

test('a word that is in every post finds the newest, and is not said to be all', async () => {
  expect((await find('overal ')).capped).toBe(true)
  expect(new Set(await newest('overal '))).toEqual(new Set(await numbered(1199, 1200)))
})

test('a word now and then finds the two hundred newest posts with it', async () => {
  const { total, capped } = await find('geregeld ')
  // Every twentieth post, of hundred in a thread: five of each.
  expect([total, capped]).toEqual([40, true])
})

test('what was last said years ago is found all the same', async () => {
  expect(await newest('oeroud ')).toEqual(await numbered(1))
  expect(new Set(await newest('destijds '))).toEqual(new Set(await numbered(59, 60)))
})

test('a rare word finds all that there is, and says so', async () => {
  const { total, capped } = await find('eenmalig ')
  expect([total, capped]).toEqual([3, false])
})

test('words together, and in a phrase, find what has them so', async () => {
  expect(await newest('sporadisch oeroud')).toEqual([])
  expect(await newest('destijds oeroud')).toEqual(await numbered(1))
  expect(await newest('"eenmalig geregeld"')).toEqual(await numbered(1191, 401, 1))
})

test('half a word finds what begins so', async () => {
  expect((await newest('spora')).length).toBe(20)
  expect(new Set(await newest('overa'))).toEqual(new Set(await numbered(1199, 1200)))
})

test('within a group only its own are found, the newest first', async () => {
  const { slug } = world.group
  expect(new Set(await newest(`overal in:${slug}`))).toEqual(new Set(await numbered(1190, 1200)))
})

test('who may not see a group finds the newest of the others', async () => {
  expect(new Set(await newest('overal ', null))).toEqual(new Set(await numbered(1198, 1199)))
})
