import * as contract from '@kring/contract/learnings'
import * as threads from '@kring/contract/threads'
import * as domain from '@kring/domain/learnings'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import type { Actor } from '../support/world.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const told = { situation: 'Twintig kilo schillen.', obstacle: 'time', tried: 'Azijn.', worked: 'Ja.', strategy: 'repurpose' } as const

const ask = (groupId = world.group.id, who = world.member) =>
  world.done(who, threads.postThread, { params: { groupId }, body: { kind: 'question', title: 'Schillen over', text: 'Wie weet iets?', learning: null, language: 'nl' } })
const reply = (threadId: number, text: string, who: Actor) => world.done(who, threads.postReply, { params: { threadId }, body: { text, language: 'nl' } })
const tell = (who = world.member) =>
  world.done(who, threads.postThread, {
    params: { groupId: world.group.id },
    body: { kind: 'learning', title: 'Schillen worden azijn', text: '', learning: told, language: 'nl' },
  })
const make = (sources: { threadId: number; post: string }[], who = world.moderator) =>
  world.ask(who, contract.makeLearning, { params: { groupId: world.group.id }, body: { title: 'Azijn van schillen', text: '', learning: told, language: 'nl', sources } })
const story = (threadId: number, who = world.facilitator) => world.done(who, contract.readStory, { params: { threadId } })
const eventsOn = (threadId: number) => world.app.db.selectFrom('event').where('topic', '=', `thread:${threadId}`).select(['kind', 'payload', 'actorId']).orderBy('seq').execute()
const letters = async (name: string) =>
  (await world.app.db.selectFrom('mail').where('recipient', 'like', `${name}@%`).select(['subject', 'text']).execute()).map(({ text }) => text)

/** Somebody with an address, who can get letters. */
async function neighbour(name: string) {
  const person = await bring(world.app, name, [world.group.id])
  const email = `${name.toLowerCase()}@example.org`
  await sql`insert into account (person_id, email, email_key, password_hash) values (${person.id}, ${email}, ${email}, 'x')`.execute(world.app.db)
  await sql`delete from mail`.execute(world.app.db)
  // Letters stay in the outbox while a test looks at them.
  world.app.postman.wake = () => {}
  return person
}

describe('a learning made of a thread', () => {
  test('names whose posts it came from, and leads there and back', async () => {
    const { id } = await ask()
    const [first] = [await reply(id, 'Azijn erop.', world.facilitator), await reply(id, 'Iets anders.', world.moderator)]
    const { body: learning } = await make([
      { threadId: id, post: 'opening' },
      { threadId: id, post: String(first.id) },
    ])
    const { sources } = await story(learning.id)
    expect(sources.map(({ threadId, post, author }) => [threadId, post, author?.id])).toEqual([
      [id, 'opening', world.member.id],
      [id, String(first.id), world.facilitator.id],
    ])
    expect((await world.done(world.member, contract.listMade, { params: { threadId: id } })).items).toEqual([{ id: learning.id, slug: learning.slug, title: learning.title }])
    expect((await world.done(world.member, threads.readThread, { params: { threadId: id } })).learningsMade).toBe(1)
  })

  test('tells each author once, and not who made it', async () => {
    const [nina, mike] = [await neighbour('Nina'), await neighbour('Mike')]
    const { id } = await ask(world.group.id, nina)
    const replies = [await reply(id, 'Een.', mike), await reply(id, 'Twee.', mike)]
    const { body: learning } = await make([{ threadId: id, post: 'opening' }, ...replies.map((each) => ({ threadId: id, post: String(each.id) }))], nina)
    expect(await letters('mike')).toEqual([expect.stringContaining(`/threads/${learning.id}`)])
    expect(await letters('nina')).toEqual([])
  })

  test('lets an author step out at once, who tells its maker why', async () => {
    const [nina, mike] = [await neighbour('Nora'), await neighbour('Max')]
    const { id } = await ask(world.group.id, mike)
    const { body: learning } = await make([{ threadId: id, post: 'opening' }], nina)
    await sql`delete from mail`.execute(world.app.db)
    const before = await story(learning.id)
    await world.done(mike, contract.objectToLearning, { params: { threadId: learning.id }, body: { text: 'Zo bedoelde ik het niet.' } })
    const event = (await eventsOn(learning.id)).find(({ kind }) => kind === 'learning.objected')
    expect(event?.actorId).toBeNull()
    expect({ ...domain.withObjection(before, event?.payload as never), seq: 1 }).toEqual(await story(learning.id))
    expect((await story(learning.id)).sources).toEqual([])
    expect(await letters('nora')).toEqual([expect.stringContaining('Zo bedoelde ik het niet.')])
    const again = await world.ask(mike, contract.objectToLearning, { params: { threadId: learning.id }, body: { text: '' } })
    expect([again.status, again.problem.code]).toEqual([409, 'learning.not-in-it'])
  })

  test('comes from posts of its own group that are still there, and from nothing else', async () => {
    const [here, elsewhere] = [await ask(), await ask(world.square.id)]
    for (const wrong of [
      { threadId: elsewhere.id, post: 'opening' },
      { threadId: here.id, post: '999999' },
      { threadId: 999_999, post: 'opening' },
    ]) {
      const { status, problem } = await make([{ threadId: here.id, post: 'opening' }, wrong])
      expect([status, problem.errors?.[0]?.code]).toEqual([422, 'learning.source-elsewhere'])
    }
    expect((await world.done(world.member, contract.listMade, { params: { threadId: here.id } })).items).toEqual([])
    expect((await make([])).status).toBe(400)
  })

  test('changes an open page of the thread into what a fresh read gives', async () => {
    const { id } = await ask()
    const read = () => world.done(world.facilitator, threads.readThread, { params: { threadId: id } })
    const before = await read()
    await make([{ threadId: id, post: 'opening' }])
    const event = (await eventsOn(id)).find(({ kind }) => kind === 'learning.made')
    expect({ ...domain.withLearningMade(before, event?.payload as never), seq: 1 }).toEqual(await read())
  })
})

describe('who used a learning too', () => {
  test('says how it went, once, and can say it anew or take it away', async () => {
    const { id } = await tell()
    const params = { threadId: id }
    const before = await story(id)
    await world.done(world.facilitator, contract.tellUse, { params, body: { outcome: 'failed', text: 'Te weinig schillen.' } })
    const use = await world.done(world.facilitator, contract.tellUse, { params, body: { outcome: 'worked', text: ' Nu wel. ' } })
    expect(use).toMatchObject({ outcome: 'worked', text: 'Nu wel.', person: { id: world.facilitator.id } })
    await world.done(world.moderator, contract.tellUse, { params, body: { outcome: 'partly', text: '' } })
    const heard = (await eventsOn(id)).reduce((now, { payload }) => domain.withUse(now, payload as never), before)
    expect({ ...heard, seq: 3 }).toEqual(await story(id))
    await world.done(world.facilitator, contract.withdrawUse, { params })
    expect({ ...domain.withoutUse(heard, { personId: world.facilitator.id }), seq: 4 }).toEqual(await story(id))
  })

  test('is not its own author, and no outsider', async () => {
    const { id } = await tell()
    const own = await world.ask(world.member, contract.tellUse, { params: { threadId: id }, body: { outcome: 'worked', text: '' } })
    expect([own.status, own.problem.code]).toEqual([409, 'learning.own'])
    expect((await world.ask(world.outsider, contract.readStory, { params: { threadId: id } })).status).toBe(404)
    const { id: question } = await ask()
    expect((await world.ask(world.facilitator, contract.tellUse, { params: { threadId: question }, body: { outcome: 'worked', text: '' } })).problem.code).toBe('learning.none')
  })
})

describe('whether a learning still holds', () => {
  const review = (threadId: number, body: { holds: boolean; months: 3 | 6 | 12 | 24; text: string }, who = world.member) =>
    world.ask(who, contract.reviewLearning, { params: { threadId }, body })

  test('is asked of who told it after a year, and again when they said when', async () => {
    const { id } = await tell()
    const mine = async () => (await world.done(world.member, contract.listReviews, {})).items.map((learning) => learning.id)
    expect(await mine()).not.toContain(id)
    await sql`update thread set review_at = now() - interval '1 day' where id = ${id}`.execute(world.app.db)
    expect(await mine()).toContain(id)
    const before = await story(id)
    expect(domain.isDue(before.review, Date.now())).toBe(true)
    const { body } = await review(id, { holds: true, months: 3, text: '' })
    expect(domain.isDue(body, Date.now())).toBe(false)
    expect(Date.parse(body.dueAt ?? '') - Date.now()).toBeGreaterThan(85 * 86_400_000)
    expect(await mine()).not.toContain(id)
    const event = (await eventsOn(id)).find(({ kind }) => kind === 'learning.reviewed')
    expect({ ...domain.withReview(before, event?.payload as never), seq: 1 }).toEqual(await story(id))
  })

  test('is answered with what changed when it does not, and nobody is asked again', async () => {
    const { id } = await tell()
    expect((await review(id, { holds: false, months: 12, text: ' ' })).problem.errors).toEqual([{ field: 'text', code: 'field.empty', message: 'Vul dit in.' }])
    await review(id, { holds: false, months: 12, text: 'De fabriek is dicht.' }, world.moderator)
    expect((await story(id)).review).toMatchObject({ outdatedAt: expect.any(String), text: 'De fabriek is dicht.', dueAt: null })
    expect((await review(id, { holds: true, months: 12, text: '' })).body).toMatchObject({ outdatedAt: null, text: '' })
    expect((await review(id, { holds: true, months: 12, text: '' }, world.facilitator)).problem.code).toBe('thread.author-only')
  })
})
