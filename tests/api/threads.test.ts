import * as contract from '@kring/contract/threads'
import { describe, expect, test } from 'vitest'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const question = { kind: 'question', title: 'Waar blijft het koffiedik?', text: 'Wij hebben **400 kilo**.', learning: null, language: 'nl' } as const

const ask = (who = world.member) => world.done(who, contract.postThread, { params: { groupId: world.group.id }, body: question })

describe('a question', () => {
  test('is read by members, with its markdown rendered', async () => {
    const { id } = await ask()
    const thread = await world.done(world.facilitator, contract.readThread, { params: { threadId: id } })
    expect(thread).toMatchObject({ title: question.title, html: '<p>Wij hebben <strong>400 kilo</strong>.</p>\n', replyCount: 0, group: { slug: 'stille-kring' } })
  })

  test('gets an accepted reply from the asker, and loses it again', async () => {
    const { id } = await ask()
    const params = { threadId: id }
    const reply = await world.done(world.facilitator, contract.postReply, { params, body: { text: 'Naar de kwekerij.', language: 'nl' } })
    await world.done(world.member, contract.acceptReply, { params, body: { replyId: reply.id } })
    expect((await world.done(world.member, contract.readThread, { params })).acceptedReply).toEqual({ ...reply, mine: false })
    await world.done(world.member, contract.withdrawAcceptance, { params })
    expect((await world.done(world.member, contract.readThread, { params })).acceptedReply).toBeNull()
  })

  test('does not take its answer from somebody who did not ask', async () => {
    const { id } = await ask()
    const reply = await world.done(world.facilitator, contract.postReply, { params: { threadId: id }, body: { text: 'Naar de kwekerij.', language: 'nl' } })
    const { status, problem } = await world.ask(world.facilitator, contract.acceptReply, { params: { threadId: id }, body: { replyId: reply.id } })
    expect([status, problem.code]).toEqual([403, 'thread.asker-only'])
  })
})

test('an empty question is refused at its field, in the language of the reader', async () => {
  const { status, problem } = await world.ask(world.member, contract.postThread, { params: { groupId: world.group.id }, body: { ...question, text: ' ' } })
  expect(status).toBe(422)
  expect(problem.errors).toEqual([{ field: 'text', code: 'field.empty', message: 'Vul dit in.' }])
})

test('an outsider finds nothing of a members-only group', async () => {
  const { id } = await ask()
  expect((await world.ask(world.outsider, contract.readThread, { params: { threadId: id } })).status).toBe(404)
  expect((await world.ask(null, contract.readThread, { params: { threadId: id } })).status).toBe(404)
  expect((await world.done(world.outsider, contract.listFresh, { querystring: {} })).items).toEqual([])
})

test('a list goes on where the page ended, without gaps or repeats', async () => {
  for (let number = 0; number < 25; number += 1)
    await world.done(world.member, contract.postThread, { params: { groupId: world.square.id }, body: { ...question, title: `Vraag ${number}` } })
  const first = await world.done(world.member, contract.listThreads, { params: { groupId: world.square.id }, querystring: {} })
  const second = await world.done(world.member, contract.listThreads, { params: { groupId: world.square.id }, querystring: { after: first.next ?? '' } })
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(25)
  expect(second.next).toBeNull()
})

test('who opens a list with nothing in it hears what comes after, not the whole past of the group', async () => {
  await ask()
  const params = { groupId: world.group.id }
  const full = await world.done(world.member, contract.listThreads, { params, querystring: {} })
  const empty = await world.done(world.member, contract.listThreads, { params, querystring: { kind: 'announcement' } })
  expect(empty).toEqual({ items: [], next: null, seq: full.seq })
  expect(empty.seq).toBeGreaterThan(0)
})

test('the same key posts once, however often a phone tries', async () => {
  const { id } = await ask()
  const input = { params: { threadId: id }, body: { text: 'Eén keer.', language: 'nl' as const } }
  const answers = await Promise.all(Array.from({ length: 20 }, () => world.ask(world.member, contract.postReply, input, { 'idempotency-key': 'one-and-the-same' })))
  expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1)
  expect((await world.done(world.member, contract.readThread, { params: { threadId: id } })).replyCount).toBe(1)
  const other = await world.ask(world.member, contract.postReply, { ...input, body: { text: 'Iets anders.', language: 'nl' } }, { 'idempotency-key': 'one-and-the-same' })
  expect([other.status, other.problem.code]).toEqual([422, 'key.reused'])
})
