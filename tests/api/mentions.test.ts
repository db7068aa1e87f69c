import * as contract from '@kring/contract/mentions'
import * as moderation from '@kring/contract/moderation'
import * as posts from '@kring/contract/posts'
import * as reading from '@kring/contract/reading'
import * as threads from '@kring/contract/threads'
import { mentionOf } from '@kring/markdown/writing'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { writeMentioned } from '../../apps/api/src/threads/mention-actions.ts'
import { bring } from '../support/cast.ts'
import type { Actor } from '../support/world.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const at = (...people: Actor[]) => people.map(({ id }) => mentionOf({ id, name: 'Iemand' })).join(' ')
const ask = (text: string, who = world.member, groupId = world.group.id) =>
  world.done(who, threads.postThread, { params: { groupId }, body: { kind: 'question', title: 'Schillen over', text, learning: null, language: 'nl' } })
const reply = (threadId: number, text: string, who = world.member) => world.done(who, threads.postReply, { params: { threadId }, body: { text, language: 'nl' } })
const suggest = async (name: string, { who = world.member, groupId = world.group.id, threadId }: { who?: Actor; groupId?: number; threadId?: number } = {}) =>
  (await world.done(who, contract.suggestPeople, { params: { groupId }, querystring: { name, ...(threadId !== undefined && { threadId }) } })).items
const mentionsOf = async (who: Actor) => (await world.done(who, contract.listMentions, {})).items
const toldTo = ({ id }: Actor) =>
  world.app.db.selectFrom('event').where('topic', '=', `person:${id}`).where('kind', '=', 'person.mentioned').select(['payload', 'actorId']).orderBy('seq').execute()

/** A member with an address. */
async function neighbour(name: string, groups = [world.group.id]) {
  const person = await bring(world.app, name, groups)
  const email = `${person.id}@example.org`
  await sql`insert into account (person_id, email, email_key, password_hash) values (${person.id}, ${email}, ${email}, 'x')`.execute(world.app.db)
  return person
}

/** The letters that would go to somebody now, as the postman would write them. */
async function lettersTo({ id }: Actor) {
  const waiting = await world.app.db.selectFrom('mail').where('about', 'like', 'mention:%').select('about').orderBy('id').execute()
  const letters = []
  for (const { about } of waiting) letters.push(await world.app.db.transaction().execute((tx) => writeMentioned(tx, 'https://kring.test', Number(about?.split(':')[1]))))
  return letters.filter((letter) => letter?.recipient === `${id}@example.org`)
}

describe('who types a name', () => {
  test('is offered people of the thread first, then of the group, and others only where these are few', async () => {
    const { id: threadId } = await ask('Wie?')
    const names = ['Quirine Groep', 'Quinten Gesprek', 'Quido Elders'] as const
    const [group, talks, elsewhere] = [await bring(world.app, names[0], [world.group.id]), await bring(world.app, names[1], [world.group.id]), await bring(world.app, names[2])]
    await reply(threadId, 'Ik.', talks)
    expect((await suggest('qui', { threadId })).map(({ id, reads }) => [id, reads])).toEqual([
      [talks.id, true],
      [group.id, true],
      [elsewhere.id, false],
    ])
    await bring(world.app, 'Quiana Groep', [world.group.id])
    expect((await suggest('qui', { threadId })).map(({ name }) => name)).toEqual(['Quinten Gesprek', 'Quiana Groep', 'Quirine Groep'])
    expect((await suggest('qui', { groupId: world.square.id })).every(({ reads }) => reads)).toBe(true)
  })

  test('finds any word of a name, however it is written, and never themself', async () => {
    const zoe = await bring(world.app, 'Zoë van ’t Veer-Bos', [world.group.id])
    for (const typed of ['zoe', 'ZOË', 'veer', 'bos', "van 't v", 'van t veer b', '  Zoë ']) expect([typed, (await suggest(typed)).map(({ id }) => id)]).toEqual([typed, [zoe.id]])
    for (const typed of ['oe', 'eer', 'z_e', 'z%e']) expect([typed, await suggest(typed)]).toEqual([typed, []])
    expect(await suggest('zoe', { who: zoe })).toEqual([])
    await world.app.db.updateTable('person').where('id', '=', zoe.id).set({ suspendedAt: new Date().toISOString() }).execute()
    expect(await suggest('zoe')).toEqual([])
  })

  test('does not learn who wrote in the thread without a name, nor who wrote in a thread elsewhere', async () => {
    const masked = await bring(world.app, 'Yfke Anoniem', [world.group.id])
    const { id: threadId } = await ask('Wie?')
    const said = await reply(threadId, 'Ik.', masked)
    const before = await bring(world.app, 'Yara Eerder', [world.group.id])
    expect((await suggest('y', { threadId })).map(({ id }) => id)).toEqual([masked.id, before.id])
    await sql`update reply set anonymous = true where id = ${said.id}`.execute(world.app.db)
    expect((await suggest('y', { threadId })).map(({ id }) => id)).toEqual([before.id, masked.id])
    await sql`update reply set anonymous = false where id = ${said.id}`.execute(world.app.db)
    expect((await suggest('y', { threadId, groupId: world.square.id })).map(({ id }) => id)).toEqual([before.id, masked.id])
  })

  test('needs to be a member', async () => {
    const refused = await world.ask(world.outsider, contract.suggestPeople, { params: { groupId: world.square.id }, querystring: { name: 'lot' } })
    expect([refused.status, refused.problem.code]).toEqual([403, 'group.members-only'])
  })

  test('does not make the database read every name', async () => {
    await world.app.db.transaction().execute(async (tx) => {
      await sql`set local enable_seqscan = off`.execute(tx)
      const { rows } = await sql<Record<string, string>>`explain select id from person where name_words(name) like '% zo%'`.execute(tx)
      expect(JSON.stringify(rows)).toContain('person_name_words')
    })
  })
})

describe('who is mentioned', () => {
  test('hears of it once: on their own topic, among their mentions and by letter', async () => {
    const nina = await neighbour('Nina Noemt')
    const { id, slug } = await ask('Wie?')
    const said = await reply(id, `> oude woorden\n\nWeet jij dit, ${at(nina, nina)}? *Graag*.`)
    expect(await toldTo(nina)).toEqual([{ payload: { threadId: id, replyId: said.id }, actorId: null }])
    expect(await mentionsOf(nina)).toMatchObject([{ threadId: id, slug, post: String(said.id), author: { id: world.member.id }, excerpt: 'Weet jij dit, @Iemand @Iemand? Graag.' }])
    const letters = await lettersTo(nina)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.subject).toBe('Lotte Lid noemt je in: Schillen over')
    expect(letters[0]?.text).toContain(`Weet jij dit, @Iemand @Iemand? Graag.\n\nLees het en reageer:\n\nhttps://kring.test/threads/${id}?post=${said.id}`)
    expect(letters[0]?.text).not.toContain('oude woorden')
  })

  test('in what begins a thread, or in a part of a learning, hears of it in their own language', async () => {
    const nina = await neighbour('Nina Leest')
    await world.app.db.updateTable('person').where('id', '=', nina.id).set({ language: 'en' }).execute()
    await ask(`Hoi ${at(nina)}`)
    const learning = { situation: `Met ${at(nina)}.`, obstacle: null, tried: 'x', worked: 'x', strategy: 'reuse' } as const
    await world.done(world.member, threads.postThread, { params: { groupId: world.group.id }, body: { kind: 'learning', title: 'Geleerd', text: '', learning, language: 'nl' } })
    expect((await mentionsOf(nina)).map(({ post, excerpt }) => [post, excerpt])).toEqual([
      ['opening', 'Met @Iemand.'],
      ['opening', 'Hoi @Iemand'],
    ])
    expect((await lettersTo(nina)).map((letter) => letter?.subject)).toEqual(['Lotte Lid mentions you in: Schillen over', 'Lotte Lid mentions you in: Geleerd'])
  })

  test('but cannot see it, wrote it, or is only quoted, hears nothing', async () => {
    const [stranger, nina] = [await neighbour('Sam Vreemd', []), await neighbour('Nina Schrijft')]
    const { id } = await ask('Wie?')
    await reply(id, `${at(stranger, nina)}\n\n> ${at(world.facilitator)}\n\n\`${at(world.moderator)}\``, nina)
    for (const who of [stranger, nina, world.facilitator, world.moderator]) expect([who.id, (await toldTo(who)).length, (await mentionsOf(who)).length]).toEqual([who.id, 0, 0])
    expect([...(await lettersTo(stranger)), ...(await lettersTo(nina))]).toEqual([])
    const open = await ask(at(stranger), world.member, world.square.id)
    expect((await mentionsOf(stranger)).map(({ threadId }) => threadId)).toEqual([open.id])
  })

  test('by an edit hears of it then, and who was told before does not hear it again', async () => {
    const [nina, mike] = [await neighbour('Nina Bewerkt'), await neighbour('Mike Bewerkt')]
    const { id } = await ask('Wie?')
    const said = await reply(id, at(nina))
    const edit = (version: number, text: string) =>
      world.done(world.member, posts.editPost, { params: { threadId: id, post: String(said.id) }, body: { version, title: null, text, learning: null, note: '' } })
    await edit(1, at(mike))
    expect([(await toldTo(nina)).length, (await toldTo(mike)).length]).toEqual([1, 1])
    expect([(await mentionsOf(nina)).length, (await lettersTo(nina)).length]).toEqual([0, 0])
    expect([(await mentionsOf(mike)).length, (await lettersTo(mike)).length]).toEqual([1, 1])
    await edit(2, at(mike, nina))
    expect([(await toldTo(nina)).length, (await toldTo(mike)).length]).toEqual([1, 1])
  })

  test('in words that were taken back, or that went where they cannot see, gets no letter', async () => {
    const [nina, mike] = [await neighbour('Nina Terug'), await neighbour('Mike Weg', [world.square.id])]
    const { id } = await ask('Wie?')
    const said = await reply(id, at(nina))
    await world.done(world.member, posts.takeBackPost, { params: { threadId: id, post: String(said.id) } })
    expect([(await mentionsOf(nina)).length, (await lettersTo(nina)).length]).toEqual([0, 0])
    const open = await ask(at(mike), world.member, world.square.id)
    expect([(await mentionsOf(mike)).length, (await lettersTo(mike)).length]).toEqual([1, 1])
    await world.done(world.moderator, moderation.moveThread, { params: { threadId: open.id }, body: { groupId: world.group.id, reason: 'Hoort hier' } })
    expect([(await mentionsOf(mike)).length, (await lettersTo(mike)).length]).toEqual([0, 0])
  })

  test('without a name to thank for it reads that somebody did', async () => {
    const nina = await neighbour('Nina Naamloos')
    const { id } = await ask('Wie?')
    const said = await reply(id, at(nina))
    await sql`update reply set anonymous = true where id = ${said.id}`.execute(world.app.db)
    expect((await mentionsOf(nina))[0]?.author).toBeNull()
    const [letter] = await lettersTo(nina)
    expect(letter?.subject).toBe('Iemand noemt je in: Schillen over')
    expect(letter?.text).not.toContain('Lotte')
  })

  test('has read it when they read on, and can say that they know', async () => {
    const nina = await neighbour('Nina Gelezen')
    const { id } = await ask(at(nina))
    const said = await reply(id, at(nina))
    expect(await mentionsOf(nina)).toHaveLength(2)
    await world.done(nina, reading.movePlace, { params: { threadId: id }, body: { readTo: said.id } })
    expect(await mentionsOf(nina)).toEqual([])
    const last = await reply(id, at(nina))
    const [mention] = await mentionsOf(nina)
    expect(mention?.post).toBe(String(last.id))
    await world.done(nina, contract.seeMention, { params: { mentionId: mention?.id ?? 0 } })
    expect(await mentionsOf(nina)).toEqual([])
    expect((await world.ask(world.member, contract.seeMention, { params: { mentionId: mention?.id ?? 0 } })).status).toBe(404)
  })
})

test('a post that mentions more than twenty people is not posted, and says so at its field', async () => {
  const { id } = await ask('Wie?')
  const text = Array.from({ length: 21 }, (_, number) => mentionOf({ id: 1_000 + number, name: 'X' })).join(' ')
  const refused = await world.ask(world.member, threads.postReply, { params: { threadId: id }, body: { text, language: 'nl' } })
  expect([refused.status, refused.problem.errors?.[0]]).toMatchObject([422, { field: 'text', code: 'mention.many' }])
  expect((await world.done(world.member, threads.readThread, { params: { threadId: id } })).replyCount).toBe(0)
})

test('a letter waits a minute, is written when it is sent, and leaves nothing behind', async () => {
  const nina = await neighbour('Nina Wacht')
  await sql`delete from mail`.execute(world.app.db)
  const { id } = await ask('Wie?')
  await reply(id, at(nina))
  const [waiting] = await world.app.db.selectFrom('mail').selectAll().execute()
  expect(waiting).toMatchObject({ recipient: '', subject: '', text: '' })
  expect(Date.parse(waiting?.nextTryAt ?? '') - Date.now()).toBeGreaterThan(30_000)
  await sql`update mail set next_try_at = now()`.execute(world.app.db)
  world.app.postman.wake()
  await expect.poll(async () => (await world.app.db.selectFrom('mail').selectAll().execute()).length).toBe(0)
})
