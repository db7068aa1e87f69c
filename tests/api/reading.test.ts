import * as reading from '@kring/contract/reading'
import * as threads from '@kring/contract/threads'
import { describe, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()

const begin = (who = world.member) =>
  world.done(who, threads.postThread, {
    params: { groupId: world.group.id },
    body: { kind: 'discussion', title: 'Hoe ver ben je?', text: 'Hier begint het.', learning: null, language: 'nl' },
  })
const reply = (threadId: number, who = world.facilitator, text = 'Iets nieuws.') => world.done(who, threads.postReply, { params: { threadId }, body: { text, language: 'nl' } })
const placeOf = (threadId: number, who = world.moderator) => world.done(who, reading.readPlace, { params: { threadId } })
const readTo = (threadId: number, readTo: number, who = world.moderator) => world.done(who, reading.movePlace, { params: { threadId }, body: { readTo } })
const unreadIn = async (who: Actor, groupId = world.group.id) => (await world.done(who, reading.listUnread, {})).groups.find((group) => group.groupId === groupId)?.threadIds ?? []
const listed = async (threadId: number, who: Actor | null) =>
  (await world.done(who, threads.listThreads, { params: { groupId: world.group.id }, querystring: {} })).items.find(({ id }) => id === threadId)?.unread

async function conversation(length: number) {
  const { id } = await begin()
  const replies: { id: number }[] = []
  for (let number = 1; number <= length; number += 1) replies.push(await reply(id, world.facilitator, `Reactie ${number}`))
  return { id, replyIds: replies.map((each) => each.id) }
}

describe('a place in a thread', () => {
  test('moves with what one read, and says what comes after it', async () => {
    const { id, replyIds } = await conversation(3)
    expect(await placeOf(id)).toEqual({ readTo: 0, firstUnread: replyIds[0], unread: 3 })
    expect(await readTo(id, replyIds[1] ?? 0)).toEqual({ readTo: replyIds[1], firstUnread: replyIds[2], unread: 1 })
  })

  test('never goes back, whichever of two devices speaks last', async () => {
    const { id, replyIds } = await conversation(3)
    await Promise.all(replyIds.toReversed().map((replyId) => readTo(id, replyId)))
    expect((await placeOf(id)).readTo).toBe(replyIds[2])
  })

  test('does not run ahead of what has been said', async () => {
    const { id, replyIds } = await conversation(1)
    expect((await readTo(id, Number.MAX_SAFE_INTEGER)).readTo).toBe(replyIds[0])
    await reply(id)
    expect((await placeOf(id)).unread).toBe(1)
  })

  test('is mine alone, and my own words are never new to me', async () => {
    const { id, replyIds } = await conversation(2)
    await readTo(id, replyIds[1] ?? 0)
    expect((await placeOf(id, world.member)).unread).toBe(2)
    expect((await placeOf(id, world.facilitator)).unread).toBe(0)
  })
})

describe('unread', () => {
  test('stands at the thread and in the group until it is read', async () => {
    const { id, replyIds } = await conversation(2)
    expect(await listed(id, world.moderator)).toBe(3)
    expect(await unreadIn(world.moderator)).toContain(id)
    await readTo(id, replyIds[1] ?? 0)
    expect(await listed(id, world.moderator)).toBe(0)
    expect(await unreadIn(world.moderator)).not.toContain(id)
  })

  test('is a new thread by somebody else, opened or not', async () => {
    const { id } = await begin()
    expect(await listed(id, world.member)).toBe(0)
    expect(await listed(id, world.moderator)).toBe(1)
    await readTo(id, 0)
    expect(await listed(id, world.moderator)).toBe(0)
  })

  test('is nothing from before one joined, and nothing in a group one is not in', async () => {
    const { id } = await conversation(2)
    const newcomer = await bring(world.app, 'Nina Nieuw', [world.group.id])
    expect(await listed(id, newcomer)).toBe(0)
    await reply(id)
    expect(await listed(id, newcomer)).toBe(1)
    expect(await world.done(world.outsider, reading.listUnread, {})).toMatchObject({ groups: [] })
  })

  test('is over for who says to have seen it all', async () => {
    const { id } = await conversation(2)
    await world.done(world.moderator, reading.readGroupThreads, { params: { groupId: world.group.id } })
    expect(await unreadIn(world.moderator)).toEqual([])
    await reply(id)
    expect(await unreadIn(world.moderator)).toEqual([id])
  })
})

describe('a long thread', () => {
  const read = (threadId: number, querystring: threads.Place, who: Actor = world.moderator) => world.done(who, threads.readThread, { params: { threadId }, querystring })
  const numbers = ({ replies }: threads.Thread) => replies.items.map(({ text }) => Number(text.split(' ')[1]))
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

  test('is read both ways from any post, without a gap or a repetition', async () => {
    const { id, replyIds } = await conversation(130)
    const middle = await read(id, { post: replyIds[69] ?? 0 })
    expect(numbers(middle)).toEqual(range(60, 109))
    expect(middle.replies.earlier).toBe(59)
    const before = await world.done(world.member, threads.listReplies, { params: { threadId: id }, querystring: { before: middle.replies.previous ?? '' } })
    const after = await world.done(world.member, threads.listReplies, { params: { threadId: id }, querystring: { after: middle.replies.next ?? '' } })
    expect(numbers({ ...middle, replies: before })).toEqual(range(10, 59))
    expect([before.earlier, before.next !== null]).toEqual([9, true])
    expect(numbers({ ...middle, replies: after })).toEqual(range(110, 130))
    expect([after.earlier, after.next]).toEqual([109, null])
    const first = await world.done(world.member, threads.listReplies, { params: { threadId: id }, querystring: { before: before.previous ?? '' } })
    expect([numbers({ ...middle, replies: first }), first.earlier, first.previous]).toEqual([range(1, 9), 0, null])
  })

  test('opens where one left off: at the beginning, at what is new, or at the end', async () => {
    const { id, replyIds } = await conversation(120)
    expect(numbers(await read(id, { at: 'unread' }))).toEqual(range(1, 50))
    await readTo(id, replyIds[79] ?? 0)
    expect(numbers(await read(id, { at: 'unread' }))).toEqual(range(71, 120))
    await readTo(id, replyIds[119] ?? 0)
    expect(numbers(await read(id, { at: 'unread' }))).toEqual(range(71, 120))
    expect(numbers(await read(id, { at: 'end' }))).toEqual(range(71, 120))
  })

  test('a link to a post finds the thread it is in, for who may see it', async () => {
    const { id, replyIds } = await conversation(1)
    const params = { replyId: replyIds[0] ?? 0 }
    expect(await world.done(world.member, threads.findPost, { params })).toEqual({ threadId: id, slug: 'hoe-ver-ben-je' })
    expect((await world.ask(world.outsider, threads.findPost, { params })).status).toBe(404)
  })
})
