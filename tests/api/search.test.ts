import * as moderation from '@kring/contract/moderation'
import * as posts from '@kring/contract/posts'
import * as contract from '@kring/contract/search'
import type { Hit } from '@kring/contract/search'
import * as subjects from '@kring/contract/subjects'
import * as threads from '@kring/contract/threads'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { fill } from '../../migrations/0013-search.ts'
import { bring } from '../support/cast.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()

const learning = { situation: 'Een hal vol pallets', obstacle: 'costs', tried: 'Ruilen met buren', worked: 'Een rooster', strategy: 'reuse' } as const
type Told = Partial<{ text: string; kind: threads.Kind; language: 'nl' | 'en'; who: Actor; groupId: number; learning: threads.Learning }>
const tell = (title: string, { text = 'Zomaar.', kind = 'question', language = 'nl', who = world.member, groupId = world.square.id, learning }: Told = {}) =>
  world.done(who, threads.postThread, { params: { groupId }, body: { kind, title, text, learning: learning ?? null, language } })
const reply = (threadId: number, text: string, who = world.facilitator) => world.done(who, threads.postReply, { params: { threadId }, body: { text, language: 'nl' } })
const find = (q: string, who: Actor | null = world.member) => world.done(who, contract.search, { querystring: { q } })
const titles = async (q: string, who: Actor | null = world.member) => (await find(q, who)).items.map(({ title }) => title.text)
const marked = ({ text, marks }: Hit['title']) => marks.map(([from, to]) => text.slice(from, to))
const set = (threadId: number, change: { anonymous?: boolean; postedAt?: string; lastPostAt?: string; closedAt?: string }) =>
  world.app.db.updateTable('thread').where('id', '=', threadId).set(change).execute()

describe('who is about to ask', () => {
  const similar = async (title: string, who = world.member) =>
    (await world.done(who, contract.listSimilar, { params: { groupId: world.square.id }, querystring: { title } })).items.map((thread) => thread.title)

  test('sees what was asked like it, by two words in common, with most in common first', async () => {
    await tell('Waar laat je lampenkappen van de kermis?')
    await tell('Lampenkappen van de kermis: een vloer ervan?')
    await tell('De kermis van vrijdag')
    expect(await similar('Hoe maak je een vloer van lampenkappen van de kermis')).toEqual([
      'Lampenkappen van de kermis: een vloer ervan?',
      'Waar laat je lampenkappen van de kermis?',
    ])
    expect(await similar('Lampenkappen?')).toHaveLength(2)
    expect(await similar('en of dat het')).toEqual([])
    expect(await similar("' | !x:* & (")).toEqual([])
  })

  test('sees nothing of a group that is closed to them', async () => {
    await tell('Spitsroeden met pallets', { groupId: world.group.id })
    expect(await similar('Spitsroeden met pallets')).toEqual(['Spitsroeden met pallets'])
    expect(await similar('Spitsroeden met pallets', world.outsider)).toEqual([])
  })
})

describe('words', () => {
  test('are found at once, in the title and in the text, by their stem and without accents', async () => {
    await tell('Twee fietswielen over', { text: 'Eén van de wielen piept. Café Zuid wil ze misschien.' })
    expect(await titles('fietswiel')).toEqual(['Twee fietswielen over'])
    expect(await titles('CAFE piepen')).toEqual(['Twee fietswielen over'])
    const [hit] = (await find('café wielen')).items
    expect(hit && [marked(hit.title), marked(hit.snippet)]).toEqual([['fietswielen'], ['wielen', 'Café']])
  })

  test('are found in the language in which they were written', async () => {
    await tell('Repairing what others throw away', { language: 'en', text: 'We repaired forty lamps.' })
    expect(await titles('repair lamp')).toEqual(['Repairing what others throw away'])
  })

  test('are found while they are typed', async () => {
    await tell('Wie wil er houtvezelplaat?')
    expect(await titles('houtvez')).toEqual(['Wie wil er houtvezelplaat?'])
  })

  test('have to be all there; in quotes next to each other; with a minus not at all', async () => {
    await tell('Mycelium als isolatie', { text: 'Het groeit op stro.' })
    await tell('Isolatie van mycelium', { text: 'Het groeit op hennep.' })
    expect(await titles('mycelium hennep')).toEqual(['Isolatie van mycelium'])
    expect(await titles('"mycelium als isolatie"')).toEqual(['Mycelium als isolatie'])
    expect(await titles('mycelium -hennep')).toEqual(['Mycelium als isolatie'])
  })

  test('that are everywhere are skipped, and said to be', async () => {
    await tell('De waterketel', { text: 'Kalk.' })
    expect(await find('de waterketel van')).toMatchObject({ items: [{ title: { text: 'De waterketel' } }], skipped: ['de', 'van'] })
    expect(await find('de het een')).toMatchObject({ items: [], total: 0 })
  })

  test('in one word or in another: *bouwmateriaal* finds *materiaal* and the reverse', async () => {
    await tell('Bouwmaterialen uit de sloop')
    await tell('Materiaal voor een schuur')
    await tell('Een materiaalpaspoort invullen')
    await tell('Bouw van een kas')
    expect((await titles('materiaal')).toSorted()).toEqual(['Bouwmaterialen uit de sloop', 'Een materiaalpaspoort invullen', 'Materiaal voor een schuur'])
    expect((await titles('materiaal'))[0]).toBe('Materiaal voor een schuur')
    expect((await titles('bouwmateriaal')).slice(0, 2)).toEqual(['Bouwmaterialen uit de sloop', 'Materiaal voor een schuur'])
    const [, compound] = (await find('materiaal ')).items
    expect(compound && marked(compound.title)[0]).toMatch(/materia/i)
  })

  test('with a slip of the pen are found all the same, and one is told what was found', async () => {
    await tell('Champignons op koffieprut')
    expect(await find('champinjons ')).toMatchObject({ items: [{ title: { text: 'Champignons op koffieprut' } }], instead: ['champignons'] })
  })

  test('come back as text with marks, whatever was written', async () => {
    await tell('Een <b>tegelzetter</b> & meer', { text: 'De **tegelzetter** zei `<script>` en [lees](https://example.org) dit.' })
    const [hit] = (await find('tegelzetter')).items
    expect(hit && [hit.title.text, marked(hit.title), hit.snippet.text, marked(hit.snippet)]).toEqual([
      'Een <b>tegelzetter</b> & meer',
      ['tegelzetter'],
      'De tegelzetter zei <script> en lees dit.',
      ['tegelzetter'],
    ])
  })
})

describe('the order', () => {
  test('is the very word before words that begin so, titles before texts, new before old', async () => {
    const old = await tell('Zonnecollector van vroeger')
    await set(old.id, { postedAt: '2020-01-01T00:00:00.000Z' })
    await tell('Zomaar iets', { text: 'Daar kwam een zonnecollector bij te pas.' })
    await tell('Zonnecollector van nu')
    await tell('Zonnecollectoren')
    expect(await titles('zonnecollector')).toEqual(['Zonnecollectoren', 'Zonnecollector van nu', 'Zonnecollector van vroeger', 'Zomaar iets'])
  })

  test('shows a thread once, with the post that fits best and how many more there are', async () => {
    const { id } = await tell('Lege batterijen', { text: 'Wie heeft er een batterijtester?' })
    await reply(id, 'Wij niet.')
    const best = await reply(id, 'Een batterijtester, een batterijtester!')
    await reply(id, 'In de werkplaats van het plein ligt er sinds vorige week in de bovenste la ook nog een batterijtester voor wie hem nodig heeft.')
    expect((await find('batterijtester')).items).toMatchObject([{ thread: { id }, replyId: best.id, others: 2 }])
  })

  test('goes on where the page ended, without gaps or repeats, whatever is posted meanwhile', async () => {
    for (let number = 0; number < 24; number += 1) await tell(`Wormenhotel ${number}`)
    const first = await find('wormenhotel')
    expect([first.items.length, first.total, first.capped]).toEqual([20, 24, false])
    await tell('Wormenhotel van later')
    const second = await world.done(world.member, contract.search, { querystring: { q: 'wormenhotel', after: first.next ?? '' } })
    const ids = [...first.items, ...second.items].map(({ thread }) => thread.id)
    expect([ids.length, new Set(ids).size, second.next]).toEqual([24, 24, null])
  })
})

describe('operators', () => {
  test('narrow the search to a group, a kind, a strategy, a factor', async () => {
    await tell('Palletbank', { kind: 'learning', text: '', learning })
    await tell('Palletbank gezocht')
    await tell('Palletbank binnenskamers', { groupId: world.group.id })
    expect(await titles('palletbank in:stille-kring')).toEqual(['Palletbank binnenskamers'])
    expect(await titles('palletbank kind:learning')).toEqual(['Palletbank'])
    expect(await titles('soort:les strategy:reuse factor:costs palletbank')).toEqual(['Palletbank'])
    expect(await titles('palletbank factor:time')).toEqual([])
    expect(await titles('buren rooster pallets')).toEqual(['Palletbank'])
    expect((await find('palletbank')).facets).toEqual({
      kinds: [
        { kind: 'question', count: 2 },
        { kind: 'learning', count: 1 },
      ],
      groups: [
        { group: { id: world.square.id, slug: 'open-plein', name: 'Open plein' }, count: 2 },
        { group: { id: world.group.id, slug: 'stille-kring', name: 'Stille kring' }, count: 1 },
      ],
    })
  })

  test('narrow it to a tag, which is found as a word too', async () => {
    const { id } = await tell('Waarheen met de vlonders?')
    await world.done(world.member, subjects.describeThread, { params: { threadId: id }, body: { strategy: null, obstacle: null, tags: ['hardhout', 'oud hout'] } })
    expect([await titles('tag:"oud hout"'), await titles('hardhout'), await titles('vlonders tag:hout')]).toEqual([
      ['Waarheen met de vlonders?'],
      ['Waarheen met de vlonders?'],
      [],
    ])
  })

  test('narrow it to who wrote it, by name, number or organisation', async () => {
    const writer = await bring(world.app, 'Zoë Zonnebloem', [world.square.id])
    await tell('Dakpannen', { who: writer })
    await tell('Dakpannen van een ander')
    for (const by of ['Zoë', 'zoe', '"zoë zonnebloem"', String(writer.id)]) expect([by, await titles(`dakpannen by:${by}`)]).toEqual([by, ['Dakpannen']])
    expect((await titles('dakpannen door:testbedrijf')).length).toBe(2)
    expect(await titles('dakpannen by:%')).toEqual([])
    expect(await titles('by:zonnebloem')).toEqual(['Dakpannen'])
  })

  test('narrow it to how a question stands', async () => {
    const [open, stale, answered, closed] = [await tell('Kurken A'), await tell('Kurken B'), await tell('Kurken C'), await tell('Kurken D')]
    await set(stale.id, { lastPostAt: '2020-01-01T00:00:00.000Z' })
    const answer = await reply(answered.id, 'Bij de wijnboer.')
    await world.done(world.member, threads.acceptReply, { params: { threadId: answered.id }, body: { replyId: answer.id } })
    await set(closed.id, { closedAt: new Date().toISOString() })
    const of = async (status: string) => (await find(`kurken status:${status}`)).items.map(({ thread }) => thread.id)
    expect([await of('open'), await of('stale'), await of('beantwoord'), await of('gesloten'), await of('resolved')]).toEqual([
      [open.id],
      [stale.id],
      [answered.id],
      [closed.id],
      [],
    ])
  })

  test('narrow it to a time, in days of the group’s own zone', async () => {
    const { id } = await tell('Lijm van vroeger')
    await set(id, { postedAt: '2025-02-28T23:30:00.000Z' })
    expect(await titles('lijm after:2025-03-01 before:2025-03-02')).toEqual(['Lijm van vroeger'])
    expect(await titles('lijm before:2025-03')).toEqual([])
    expect(await titles('lijm vanaf:2025 tot:2026')).toEqual(['Lijm van vroeger'])
  })

  test.each([
    ['kind:soep', 'search.kind'],
    ['before:gisteren', 'search.day'],
    ['status:stuk', 'search.status'],
    ['in:nergens', 'search.in'],
    ['-in:open-plein', 'search.in'],
  ])('that cannot be are answered with a sentence: %s', async (q, code) => {
    const { status, problem } = await world.ask(world.member, contract.search, { querystring: { q: `iets ${q}` } })
    expect([status, problem.errors?.map(({ field, code }) => [field, code])]).toEqual([422, [['q', code]]])
  })

  test.each(["'", '"', '\\', ':*', '&|!()', '<->', '-', '--', '-"', '%', '\u0000', 'a\u0000b', '\uD800', '🧇', "o'neill", '\\" or 1=1 --', `${'x '.repeat(99)}x`])(
    'or anything else that people type breaks nothing: %j',
    async (q) => {
      expect([q, (await world.ask(world.member, contract.search, { querystring: { q } })).status]).toEqual([q, 200])
    },
  )

  test('and a place in the list that nobody handed out is a bad request', async () => {
    const status = async (after: string) =>
      (await world.ask(world.member, contract.search, { querystring: { q: 'dakpannen', after: Buffer.from(after).toString('base64url') } })).status
    expect([await status('onzin'), await status('[1,2]'), await status('["gisteren",1,2,3]'), await status('[1e300,-1e300,1.5,3]')]).toEqual([400, 400, 400, 200])
  })
})

describe('what changes', () => {
  test('is found as it reads now', async () => {
    const { id } = await tell('Oude schoolborden', { text: 'Groen.' })
    const words = { title: 'Oude schoolbanken', text: 'Hout.', learning: null, note: '' }
    await world.done(world.member, posts.editPost, { params: { threadId: id, post: 'opening' }, body: { version: 1, ...words } })
    expect([await titles('schoolborden groen'), await titles('schoolbanken hout')]).toEqual([[], ['Oude schoolbanken']])
    const { id: replyId } = await reply(id, 'Vilten onderzetters')
    await world.done(world.facilitator, posts.editPost, {
      params: { threadId: id, post: String(replyId) },
      body: { version: 1, ...words, title: null, text: 'Kurken onderzetters' },
    })
    expect([await titles('vilten onderzetters'), await titles('kurken onderzetters')]).toEqual([[], ['Oude schoolbanken']])
  })

  test('goes along to another group, out of sight of who may not go there', async () => {
    const { id } = await tell('Regentonnen verdelen')
    await reply(id, 'Een regenton van blik')
    expect((await find('regenton', world.outsider)).total).toBe(1)
    await world.done(world.moderator, moderation.moveThread, { params: { threadId: id }, body: { groupId: world.group.id, reason: 'Hoort daar' } })
    expect([await titles('regenton', world.outsider), await titles('blik', null), await titles('blik in:stille-kring')]).toEqual([[], [], ['Regentonnen verdelen']])
  })

  test('is not found once it was taken back, and is again when that is undone', async () => {
    const { id } = await tell('Verhuisdozen')
    const { id: replyId } = await reply(id, 'Ik heb noppenfolie')
    const take = (takenBackAt: string | null) => world.app.db.updateTable('reply').where('id', '=', replyId).set({ takenBackAt }).execute()
    await take(new Date().toISOString())
    expect(await titles('noppenfolie')).toEqual([])
    await take(null)
    expect(await titles('noppenfolie')).toEqual(['Verhuisdozen'])
  })
})

test('what was written before there was a search is found like what came after', async () => {
  const { db } = world.app
  await tell('Oudheidkamer', { kind: 'learning', learning })
  const all = async () => [
    await db.selectFrom('postSearch').select(['threadId', 'replyId', 'groupId', 'authorId', 'postedAt', 'search']).orderBy('threadId').orderBy('replyId').execute(),
    new Set(
      (await sql<{ word: string }>`select word from lexeme where exists (select from post_search where search @@ quote_literal(word)::tsquery)`.execute(db)).rows.map(
        ({ word }) => word,
      ),
    ),
  ]
  const before = await all()
  await sql`truncate post_search, lexeme`.execute(db)
  await fill(db)
  expect(await all()).toEqual(before)
})

describe('who wrote without a name', () => {
  test('is not found by it, and not named with what is found', async () => {
    const { id } = await tell('Ruzie over afwas')
    await set(id, { anonymous: true })
    expect(await titles('afwas by:lotte')).toEqual([])
    expect(await titles(`afwas by:${world.member.id}`)).toEqual([])
    expect((await find('afwas')).items).toMatchObject([{ author: null }])
  })
})

describe('an outsider of a members-only group', () => {
  test('finds nothing of it: no hit, no count, no group, no word', async () => {
    await tell('Geheimzinnige hangmat', { groupId: world.group.id })
    await tell('Openbare hangmatten')
    const found = await find('hangmat', world.outsider)
    expect(found).toMatchObject({ total: 1, items: [{ title: { text: 'Openbare hangmatten' } }], facets: { groups: [{ count: 1 }] } })
    expect((await find('hangmat')).total).toBe(2)
    const slip = await find('geheimzinige', world.outsider)
    expect(slip).toMatchObject({ items: [], total: 0, instead: [] })
    expect((await find('geheimzinige')).instead).toEqual(['geheimzinnige'])
    expect(JSON.stringify(await find('geheim', null))).not.toMatch(/zinnig/i)
  })

  test('hears of it what one hears of a group that is not there', async () => {
    const answers = await Promise.all(['stille-kring', 'bestaat-niet'].map((slug) => world.ask(world.outsider, contract.search, { querystring: { q: `iets in:${slug}` } })))
    expect(answers.map(({ status, problem }) => [status, problem.errors])).toEqual([answers[0], answers[0]].map((answer) => [422, answer?.problem.errors]))
  })
})

describe('within a thread', () => {
  test('its posts are found in the order in which they stand, and no others', async () => {
    const { id } = await tell('Schroeven sorteren', { text: 'Hoe doen jullie dat met schroeven?' })
    const first = await reply(id, 'Met een schroevenzeef.')
    const second = await reply(id, 'Schroeven, schroeven, schroeven.')
    await tell('Andere schroeven')
    const { items, total } = await world.done(world.member, contract.searchThread, { params: { threadId: id }, querystring: { q: 'schroeven' } })
    expect([items.map(({ replyId }) => replyId), total]).toEqual([[null, first.id, second.id], 3])
  })
})

test.runIf(process.env['KRING_TEST_DATABASE'] === 'server')('a search that takes too long is stopped, with a sentence', async () => {
  await world.app.db.transaction().execute(async (tx) => {
    await sql`lock table post_search in access exclusive mode`.execute(tx)
    const { status, problem, headers } = await world.ask(world.member, contract.search, { querystring: { q: 'kast' } })
    expect([status, problem.code, headers['retry-after']]).toEqual([503, 'search.slow', '2'])
  })
})
