import * as contract from '@kring/contract/saved-searches'
import * as threads from '@kring/contract/threads'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { tellNews } from '../../apps/api/src/search/news.ts'
import { listListeners, markTold } from '../../apps/api/src/search/saved-queries.ts'
import { bring } from '../support/cast.ts'
import { type Actor, origin, useWorld } from '../support/world.ts'
import { writing } from '../support/writing.ts'

const world = useWorld()
const { open, reply } = writing(world)

// Letters stay in the outbox while a test looks at them.
beforeAll(() => void (world.app.postman.wake = () => {}))

/** Somebody with an address, member of the closed group. */
async function reader(name: string, language: 'nl' | 'en' = 'nl', groupIds = [world.group.id]) {
  const person = await bring(world.app, name, groupIds)
  await sql`insert into account (person_id, email, email_key, password_hash) values (${person.id}, ${addressOf(name)}, ${addressOf(name)}, 'x')`.execute(world.app.db)
  await sql`update person set language = ${language} where id = ${person.id}`.execute(world.app.db)
  return person
}
const addressOf = (name: string) => `${name.toLowerCase()}@example.org`
const lettersTo = (name: string) => world.app.db.selectFrom('mail').where('recipient', '=', addressOf(name)).select(['subject', 'text']).orderBy('id').execute()
const save = (who: Actor, q: string, byMail = true) => world.done(who, contract.saveSearch, { body: { q, byMail } })
const list = async (who: Actor) => (await world.done(who, contract.listSavedSearches, {})).items
/** All that was, happened a while earlier. */
async function age(hours: number) {
  const earlier = sql`make_interval(hours => ${hours}::int)`
  await sql`update saved_search set told_until = told_until - ${earlier}`.execute(world.app.db)
  for (const table of ['thread', 'reply']) await sql`update ${sql.id(table)} set posted_at = posted_at - ${earlier}`.execute(world.app.db)
}
const nextDay = () => age(25).then(() => tellNews(world.app))

describe('a search that somebody saves', () => {
  test('stands in their list, newest first, and in nobody else’s', async () => {
    const lien = await reader('Lien')
    const first = await save(lien, '  koffiedik \n ophalen')
    const second = await save(lien, 'soort:les beton', false)
    expect(await list(lien)).toEqual([second, first])
    expect([first.q, first.byMail, second.byMail]).toEqual(['koffiedik ophalen', true, false])
    expect(await list(world.member)).toEqual([])
  })

  test('is saved once, however often and from however many tabs', async () => {
    const lou = await reader('Lou')
    const [one, other] = await Promise.all([save(lou, 'houtwol'), save(lou, 'houtwol')])
    expect(one.id).toBe(other.id)
    expect((await save(lou, 'houtwol', false)).byMail).toBe(false)
    expect(await list(lou)).toHaveLength(1)
  })

  test('can be any search that can be made, and no other', async () => {
    const ask = (q: string) => world.ask(world.member, contract.saveSearch, { body: { q, byMail: true } })
    const { status, problem } = await ask('beton soort:soep')
    expect([status, problem.errors?.[0]?.field, problem.errors?.[0]?.message]).toEqual([422, 'q', expect.stringContaining('soort')])
    expect((await ask('!!')).problem.errors?.[0]?.message).toBe('Typ eerst een woord om op te zoeken.')
    expect((await world.ask(null, contract.saveSearch, { body: { q: 'beton', byMail: true } })).status).toBe(401)
  })

  test('is one of twenty at most, also when two tabs save at the same time', async () => {
    const veel = await reader('Veel')
    for (let n = 0; n < contract.mostSaved - 1; n += 1) await save(veel, `woord${n}`)
    const answers = await Promise.all(['een', 'twee'].map((q) => world.ask(veel, contract.saveSearch, { body: { q, byMail: true } })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await save(veel, 'woord3', false)).byMail).toBe(false)
    expect(await list(veel)).toHaveLength(contract.mostSaved)
  })

  test('is changed and dropped by who saved it, by nobody else', async () => {
    const kees = await reader('Kees')
    const { id } = await save(kees, 'kurk')
    const change = (who: Actor) => world.ask(who, contract.changeSavedSearch, { params: { searchId: id }, body: { byMail: false } })
    const drop = (who: Actor) => world.ask(who, contract.dropSavedSearch, { params: { searchId: id } })
    expect([(await change(world.member)).status, (await drop(world.member)).status]).toEqual([404, 404])
    expect([(await change(kees)).body.byMail, (await drop(kees)).status, (await drop(kees)).status]).toEqual([false, 204, 404])
    expect(await list(kees)).toEqual([])
  })
})

describe('the letter', () => {
  test('tells once a day what others posted that fits, in the reader’s language, with the way to each post and to all', async () => {
    const [anna, emma] = [await reader('Anna'), await reader('Emma', 'en')]
    for (const who of [anna, emma]) await save(who, 'schelpenkalk')
    const { id } = await open(world.member, 'Wie heeft er schelpenkalk?')
    const { id: replyId } = await reply((await open(world.facilitator, 'Muren')).id, 'Wij werken met schelpenkalk.')
    await nextDay()
    const [letter, ...more] = await lettersTo('Anna')
    expect(more).toEqual([])
    expect(letter?.subject).toBe('Nieuw bij ‘schelpenkalk’')
    expect(letter?.text).toContain(`Wie heeft er schelpenkalk?\n${origin}/threads/${id}\n`)
    expect(letter?.text).toMatch(new RegExp(`Muren\n${origin}/threads/\\d+\\?post=${replyId}\n`))
    expect(letter?.text).toContain(`${origin}/search`)
    expect((await lettersTo('Emma'))[0]).toEqual({ subject: 'New for ‘schelpenkalk’', text: expect.stringContaining('This was added since last time.') })
    await tellNews(world.app)
    await nextDay()
    expect(await lettersTo('Anna')).toHaveLength(1)
  })

  test('is one for all searches together, and names five threads of each', async () => {
    const bo = await reader('Bo')
    await save(bo, 'zeeklei')
    await save(bo, 'rivierklei')
    for (let n = 0; n < 7; n += 1) await open(world.member, `Zeeklei ${n}`)
    await open(world.member, 'Rivierklei')
    await nextDay()
    const [letter, ...more] = await lettersTo('Bo')
    expect([letter?.subject, more]).toEqual(['Nieuw bij 2 zoekvragen die je bewaart', []])
    expect(letter?.text.match(/^Zeeklei \d$/gm)).toHaveLength(5)
    expect(letter?.text).toContain(`En nog 2 gesprekken:\n${origin}/search?q=zeeklei`)
    expect(letter?.text).toContain('Rivierklei')
  })

  test('is not written when nothing is new, when only oneself posted, or when one does not want it', async () => {
    const [cas, dora, fien] = [await reader('Cas'), await reader('Dora'), await reader('Fien')]
    await open(world.member, 'Vlasvezel van vroeger')
    await save(cas, 'vlasvezel')
    await save(dora, 'hennepvezel')
    await save(fien, 'hennepvezel', false)
    const own = await open(dora, 'Hennepvezel van mij')
    await sql`update thread set anonymous = true where id = ${own.id}`.execute(world.app.db)
    await nextDay()
    for (const name of ['Cas', 'Dora', 'Fien']) expect(await lettersTo(name)).toEqual([])
  })

  test('says nothing of what its reader may not see, nor of what only looks like it', async () => {
    const gijs = await reader('Gijs', 'nl', [])
    await save(gijs, 'geheimschrift')
    await save(gijs, `geheimschrift in:${world.group.slug}`)
    await save(gijs, 'geheimschrijft')
    const body = { kind: 'question', title: 'Geheimschrift', text: 'Zomaar.', learning: null, language: 'nl' } as const
    await world.done(world.member, threads.postThread, { params: { groupId: world.group.id }, body })
    await nextDay()
    expect(await lettersTo('Gijs')).toEqual([])
  })

  test('goes out once, however many processes look at the same time', async () => {
    const hans = await reader('Hans')
    await save(hans, 'turfstrooisel')
    await open(world.member, 'Turfstrooisel over')
    await age(25)
    await Promise.all([tellNews(world.app), tellNews(world.app), tellNews(world.app)])
    expect(await lettersTo('Hans')).toHaveLength(1)
  })

  test('tells what it found in the next round, where a search was dropped in the middle of this one', async () => {
    const jan = await reader('Jan')
    await save(jan, 'leisteen')
    const { id } = await save(jan, 'dakleer')
    await open(world.member, 'Leisteen over')
    await age(25)
    const listener = (await listListeners(world.app.db)).find((one) => one.id === jan.id)
    await world.done(jan, contract.dropSavedSearch, { params: { searchId: id } })
    if (!listener) throw new Error('nobody listens')
    expect(await world.app.db.transaction().execute((tx) => markTold(tx, listener))).toBe(false)
    await tellNews(world.app)
    expect((await lettersTo('Jan')).map(({ subject }) => subject)).toEqual(['Nieuw bij ‘leisteen’'])
  })

  test('does not tell what came while one did not want to hear of it', async () => {
    const ida = await reader('Ida')
    const { id } = await save(ida, 'rietdekker', false)
    await open(world.member, 'Rietdekker gezocht')
    await age(1)
    await world.done(ida, contract.changeSavedSearch, { params: { searchId: id }, body: { byMail: true } })
    await nextDay()
    expect(await lettersTo('Ida')).toEqual([])
  })
})
