import * as files from '@kring/contract/files'
import * as moderation from '@kring/contract/moderation'
import * as posts from '@kring/contract/posts'
import * as contract from '@kring/contract/threads'
import { withPost } from '@kring/domain/posts'
import { withAcceptedReply } from '@kring/domain/threads'
import { beforeEach, describe, expect, test } from 'vitest'
import { forgetTakenBack } from '../../apps/api/src/threads/withdrawal-actions.ts'
import { listen } from '../support/socket.ts'
import { type Actor, useWorld } from '../support/world.ts'
import { anHourAgo, writing } from '../support/writing.ts'

const world = useWorld()
const { open, reply, read, edit, history, age, eventsOn, keyOf } = writing(world)
const takeBack = (who: Actor, threadId: number, replyId?: number) => world.ask(who, posts.takeBackPost, keyOf(threadId, replyId))
const putBack = (who: Actor, threadId: number, replyId?: number) => world.ask(who, posts.putBackPost, keyOf(threadId, replyId))
const list = async () => (await world.done(world.moderator, contract.listThreads, { params: { groupId: world.group.id }, querystring: {} })).items
const secret = /walvis/i
let threadId = 0
let replyId = 0

beforeEach(async () => {
  threadId = (await open(world.member, 'De walvis van de markt')).id
  replyId = (await reply(threadId, 'Een walvis hoort in zee.')).id
})

/** Everything that the database still has of a text, whoever may read it. */
async function traces() {
  const { db } = world.app
  const rows = await Promise.all((['thread', 'reply', 'revision', 'event', 'postSearch', 'reaction'] as const).map((table) => db.selectFrom(table).selectAll().execute()))
  return rows
    .flat()
    .map((row) => JSON.stringify(row))
    .filter((row) => secret.test(row))
}

async function afterAMinute() {
  for (const table of ['thread', 'reply'] as const) await world.app.db.updateTable(table).where('takenBackAt', 'is not', null).set({ takenBackAt: anHourAgo() }).execute()
  await forgetTakenBack(world.app.db)
}

describe('who takes words back', () => {
  test('leaves a stub where they stood; the others stay', async () => {
    const later = await reply(threadId, 'En dan?', world.moderator)
    const { body } = await takeBack(world.facilitator, threadId, replyId)
    expect(body.reply).toMatchObject({ id: replyId, text: '', html: '', mine: true, author: { id: world.facilitator.id } })
    const { replies, replyCount } = await read(world.member, threadId)
    expect(replies.items).toMatchObject([{ id: replyId, text: '', html: '', takenBackAt: body.reply?.takenBackAt }, later].map((it) => ({ ...it, mine: false })))
    expect(replyCount).toBe(2)
    expect((await list()).find(({ id }) => id === threadId)?.faces.map(({ id }) => id)).toEqual([world.moderator.id])
  })

  test('of an opening loses its title and first words in every list, and the thread keeps its replies', async () => {
    await takeBack(world.member, threadId)
    expect(await read(world.facilitator, threadId)).toMatchObject({
      title: 'Een teruggenomen vraag',
      slug: 'een-teruggenomen-vraag',
      text: '',
      html: '',
      replies: { items: [{ text: 'Een walvis hoort in zee.' }] },
    })
    const line = (await list()).find(({ id }) => id === threadId)
    expect(line).toMatchObject({ title: 'Een teruggenomen vraag', excerpt: '' })
    expect((await world.done(world.moderator, contract.listThreads, { params: { groupId: world.group.id }, querystring: { open: true } })).items.map(({ id }) => id)).not.toContain(
      threadId,
    )
  })

  test('before anybody replied leaves nothing in the lists', async () => {
    const lonely = await open(world.member, 'Niemand zag de walvis')
    await takeBack(world.member, lonely.id)
    expect((await list()).map(({ id }) => id)).not.toContain(lonely.id)
    expect((await read(world.member, lonely.id)).takenBackAt).not.toBeNull()
    await putBack(world.member, lonely.id)
    expect((await list()).map(({ title }) => title)).toContain('Niemand zag de walvis')
  })

  test('that were the answer opens the question, and putting them back answers it again', async () => {
    await world.done(world.member, contract.acceptReply, { params: { threadId }, body: { replyId } })
    const before = await read(world.member, threadId)
    await takeBack(world.facilitator, threadId, replyId)
    expect(await read(world.member, threadId)).toMatchObject({ acceptedReplyId: null, acceptedReply: null })
    const { status, problem } = await world.ask(world.member, contract.acceptReply, { params: { threadId }, body: { replyId } })
    expect([status, problem.code]).toEqual([409, 'post.taken-back'])
    await putBack(world.facilitator, threadId, replyId)
    const after = await read(world.member, threadId)
    expect(after).toMatchObject({ acceptedReplyId: replyId, acceptedReply: { text: 'Een walvis hoort in zee.' }, lastPostAt: before.lastPostAt })
  })

  test('may do so twice, in a closed thread too, and cannot change the stub', async () => {
    await world.done(world.moderator, moderation.closeThread, { params: { threadId }, body: { reason: 'Klaar' } })
    const [first, second] = [await takeBack(world.facilitator, threadId, replyId), await takeBack(world.facilitator, threadId, replyId)]
    expect([first.status, second.body]).toEqual([200, first.body])
    expect((await edit(world.facilitator, threadId, replyId, { version: 2 })).problem.code).toBe('post.taken-back')
  })
})

test('nobody takes back the words of somebody else, a moderator neither', async () => {
  for (const who of [world.moderator, world.member]) expect((await takeBack(who, threadId, replyId)).problem.code).toBe('post.not-mine')
  expect((await takeBack(world.outsider, threadId, replyId)).status).toBe(404)
  await takeBack(world.facilitator, threadId, replyId)
  expect((await putBack(world.moderator, threadId, replyId)).problem.code).toBe('post.not-mine')
})

test('within the minute everything comes back as it was; after it nothing does, and nothing is left of it', async () => {
  await age(threadId)
  await edit(world.member, threadId, undefined, { title: 'De walvis', text: 'Een **walvis**!', note: 'walvis' })
  const before = await read(world.member, threadId)
  await takeBack(world.member, threadId)
  expect((await world.ask(world.member, posts.listRevisions, { ...keyOf(threadId), querystring: {} })).status).toBe(404)
  await putBack(world.member, threadId)
  const after = await read(world.member, threadId)
  expect(after).toEqual({ ...before, version: before.version + 2, seq: after.seq })
  expect((await history(world.member, threadId)).map(({ title }) => title)).toEqual(['De walvis', 'De walvis van de markt'])
  await takeBack(world.member, threadId)
  await takeBack(world.facilitator, threadId, replyId)
  await afterAMinute()
  expect((await putBack(world.member, threadId)).problem.code).toBe('post.too-late')
  const mine = [`"threadId":${threadId}`, `"id":${threadId}`, `"topic":"thread:${threadId}"`]
  expect((await traces()).filter((row) => mine.some((mark) => row.includes(mark)))).toEqual([])
})

test('a picture goes with the words, unless another post of the group shows it', async () => {
  const upload = () => world.done(world.member, files.uploadFile, { params: { groupId: world.group.id }, querystring: { name: 'walvis.txt' }, body: Buffer.from('walvis') })
  const [gone, shown] = [await upload(), await upload()]
  const own = await reply(threadId, `[een](${gone.url}) [twee](${shown.url})`, world.member)
  await reply(threadId, `[twee](${shown.url})`, world.member)
  await takeBack(world.member, threadId, own.id)
  await afterAMinute()
  const statusFor = async (fileId: number) => (await world.ask(world.facilitator, files.readFile, { params: { fileId, name: 'walvis.txt' } })).status
  expect([await statusFor(gone.id), await statusFor(shown.id)]).toEqual([404, 200])
})

test('who was away does not hear the words any more, in the thread or in the group', async () => {
  const { seq } = await read(world.member, threadId)
  await takeBack(world.member, threadId)
  await takeBack(world.facilitator, threadId, replyId)
  const ear = await listen(world.app, world.member)
  ear.say({ subscribe: `thread:${threadId}`, after: 0 })
  ear.say({ subscribe: `group:${world.group.id}`, after: 0 })
  ear.say({ subscribe: `thread:${threadId}`, after: seq })
  await ear.until(() => ear.heard.length >= 3)
  expect(ear.frames.join()).not.toMatch(secret)
  ear.close()
})

test('applying what was heard gives what a fresh read gives', async () => {
  await world.done(world.member, contract.acceptReply, { params: { threadId }, body: { replyId } })
  const before = await read(world.moderator, threadId)
  for (const act of [takeBack, putBack, takeBack]) {
    await act(world.facilitator, threadId, replyId)
    await act(world.member, threadId)
  }
  const heard = (await eventsOn(`thread:${threadId}`)).filter(({ seq }) => seq > before.seq)
  const after = heard.reduce((thread, { kind, payload }) => {
    if (kind === 'acceptance.withdrawn') return withAcceptedReply(thread, null)
    return kind === 'reply.accepted' ? withAcceptedReply(thread, (payload as { reply: contract.Reply }).reply) : withPost(thread, payload as posts.PostState)
  }, before)
  const fresh = await read(world.moderator, threadId)
  expect({ ...after, seq: fresh.seq }).toEqual(fresh)
})
