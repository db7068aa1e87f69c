import * as contract from '@kring/contract/moderation'
import * as threads from '@kring/contract/threads'
import { withRuling } from '@kring/domain/threads'
import { describe, expect, test } from 'vitest'
import { endPins } from '../../apps/api/src/moderation/actions.ts'
import { bring } from '../support/cast.ts'
import { listen } from '../support/socket.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()

const start = async (groupId = world.square.id, title = 'Wie heeft kratten?') =>
  world.done(world.member, threads.postThread, { params: { groupId }, body: { kind: 'question', title, text: 'Twintig stuks.', learning: null, language: 'nl' } })
const read = (threadId: number, who: Actor | null = world.moderator) => world.done(who, threads.readThread, { params: { threadId } })
const list = async (groupId: number, who: Actor | null = world.moderator) => (await world.done(who, threads.listThreads, { params: { groupId }, querystring: {} })).items
/** A thread as everybody hears of it: what is unread in it, each knows for themselves. */
const lineOf = (items: threads.ListedThread[], threadId: number) => items.filter(({ id }) => id === threadId).map(({ unread: _, mine: __, ...line }) => line)[0]
const log = async (groupId: number, who: Actor | null = world.moderator) => (await world.done(who, contract.readLog, { params: { groupId }, querystring: {} })).items

const pin = (threadId: number, who = world.moderator, until: string | null = null) =>
  world.ask(who, contract.pinThread, { params: { threadId }, body: { reason: 'Lees dit eerst', until } })
const close = (threadId: number, who = world.moderator) => world.ask(who, contract.closeThread, { params: { threadId }, body: { reason: 'Dit is uitgepraat' } })
const move = (threadId: number, who = world.moderator, groupId = world.group.id) =>
  world.ask(who, contract.moveThread, { params: { threadId }, body: { groupId, reason: 'Hier zitten de bakkers' } })
const reverse = (rulingId: number, who = world.moderator) => world.ask(who, contract.reverseRuling, { params: { rulingId } })

const acts = [
  { name: 'pinning', act: pin, kind: 'pin', reason: 'Lees dit eerst' },
  { name: 'closing', act: close, kind: 'closure', reason: 'Dit is uitgepraat' },
  { name: 'moving', act: move, kind: 'move', reason: 'Hier zitten de bakkers' },
] as const

describe.each(acts)('$name a thread', ({ act, kind, reason }) => {
  test('leaves a note with who and why, and a line in the open log', async () => {
    const { id } = await start()
    const { status, body: ruling } = await act(id)
    expect([status, ruling]).toMatchObject([200, { kind, reason, by: { name: 'Mo Moderator' }, reversedAt: null, reversedBy: null }])
    expect((await read(id)).rulings).toEqual([ruling])
    const [line] = await log(world.square.id)
    expect(line).toEqual({
      ruling,
      asked: null,
      thread: { id, title: 'Wie heeft kratten?', slug: 'wie-heeft-kratten' },
      from: kind === 'move' ? 'Open plein' : null,
      to: kind === 'move' ? 'Stille kring' : null,
    })
  })

  test('and undoing it puts everything back, except that it happened', async () => {
    const { id } = await start()
    const { rulings: _, seq: __, ...before } = await read(id)
    const { body: ruling } = await act(id)
    const { status, body: reversed } = await reverse(ruling.id)
    expect([status, reversed.reversedBy?.name]).toEqual([200, 'Mo Moderator'])
    const { rulings, seq: _seq, ...after } = await read(id)
    expect(after).toEqual(before)
    expect(rulings).toEqual([reversed])
    expect((await log(world.square.id))[0]?.ruling).toEqual(reversed)
    const again = await reverse(ruling.id)
    expect([again.status, again.problem.code]).toEqual([409, 'ruling.reversed'])
  })

  test('changes an open page into what a fresh read gives, there and back', async () => {
    const { id } = await start()
    const before = await read(id)
    const { body: ruling } = await act(id)
    const ruled = withRuling(before, await lastEvent(`thread:${id}`, 'thread.ruled'))
    expect({ ...ruled, seq: 1 }).toEqual(await read(id))
    await reverse(ruling.id)
    const reversed = withRuling(ruled, await lastEvent(`thread:${id}`, 'thread.ruled'))
    expect({ ...reversed, seq: 2 }).toEqual(await read(id))
    expect(withRuling(reversed, await lastEvent(`thread:${id}`, 'thread.ruled'))).toEqual(reversed)
  })

  test('is told to the list of the group as that list reads', async () => {
    const { id } = await start()
    const { body: ruling } = await act(id)
    const [told, group] = kind === 'move' ? (['thread.posted', world.group] as const) : (['thread.changed', world.square] as const)
    expect(await lastEvent(`group:${group.id}`, told)).toEqual(lineOf(await list(group.id), id))
    if (kind === 'move') expect(await lastEvent(`group:${world.square.id}`, 'thread.left')).toEqual({ threadId: id })
    await reverse(ruling.id)
    const back = await lastEvent(`group:${world.square.id}`, told)
    expect(back).toEqual(lineOf(await list(world.square.id), id))
  })

  test('a second time is a conflict that leaves one ruling', async () => {
    const { id } = await start()
    const answers = await Promise.all([act(id), act(id)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.problem.code).toBe('ruling.already')
    expect((await read(id)).rulings).toHaveLength(1)
  })

  test('is not for a member or a facilitator, and a hidden thread is not there for an outsider', async () => {
    const { id } = await start()
    for (const who of [world.member, world.facilitator, world.outsider, world.admin]) {
      const { status, problem } = await act(id, who)
      expect([status, problem.code]).toEqual([403, 'moderators-only'])
    }
    const hidden = await start(world.group.id)
    expect((await act(hidden.id, world.outsider)).status).toBe(404)
    const { body: ruling } = await close(hidden.id)
    expect((await reverse(ruling.id, world.member)).status).toBe(403)
    expect((await reverse(ruling.id, world.outsider)).status).toBe(404)
  })
})

const lastEvent = async (topic: string, kind: string) =>
  (await world.app.db.selectFrom('event').where('topic', '=', topic).where('kind', '=', kind).select('payload').orderBy('seq', 'desc').limit(1).executeTakeFirstOrThrow())
    .payload as never

describe('a pin', () => {
  test('that should end yesterday is refused at its field', async () => {
    const { id } = await start()
    const { status, problem } = await pin(id, world.moderator, new Date(Date.now() - 1000).toISOString())
    expect([status, problem.errors]).toEqual([422, [{ field: 'until', code: 'date.past', message: 'Dit moment is al voorbij. Kies een moment dat nog komt.' }]])
    expect((await read(id)).rulings).toEqual([])
  })

  test('ends by itself on its day, once, however many processes look', async () => {
    const { id } = await start()
    const { body: ruling } = await pin(id, world.moderator, tomorrow())
    const before = await read(id)
    await endPins(world.app.db)
    expect(await read(id)).toEqual(before)
    await world.app.db
      .updateTable('thread')
      .where('id', '=', id)
      .set({ pinnedUntil: new Date(Date.now() - 1).toISOString() })
      .execute()
    await Promise.all([endPins(world.app.db), endPins(world.app.db), endPins(world.app.db)])
    const after = await read(id)
    expect(after).toMatchObject({ pinnedAt: null, pinnedUntil: null, rulings: [ruling], seq: 2 })
    expect({ ...withRuling(before, await lastEvent(`thread:${id}`, 'thread.ruled')), seq: 2 }).toEqual(after)
    expect(await lastEvent(`group:${world.square.id}`, 'thread.changed')).toMatchObject({ id, pinnedAt: null })
    const { status, problem } = await reverse(ruling.id)
    expect([status, problem.code]).toEqual([409, 'ruling.expired'])
    await pin(id)
    expect((await reverse(ruling.id)).problem.code).toBe('ruling.overtaken')
  })

  test('puts a thread on top of its group', async () => {
    const { id } = await start()
    await start()
    await pin(id)
    expect((await list(world.square.id))[0]?.pinnedAt).not.toBeNull()
  })
})

test('a closed thread takes no more replies, until it is opened again', async () => {
  const { id } = await start()
  const say = () => world.ask(world.member, threads.postReply, { params: { threadId: id }, body: { text: 'Nog iets.', language: 'nl' } })
  const { body: ruling } = await close(id)
  expect((await say()).problem.code).toBe('thread.closed')
  await reverse(ruling.id)
  expect((await say()).status).toBe(201)
})

describe('a move', () => {
  test('to a group that is not there, not visible, not theirs or the same is refused', async () => {
    const { id } = await start()
    for (const groupId of [999_999, world.square.id]) {
      const { status, problem } = await move(id, world.moderator, groupId)
      expect([status, problem.errors?.[0]?.field]).toEqual([422, 'groupId'])
    }
    const local = await bring(world.app, 'Lou Lokaal', [world.square.id], { moderatorAt: new Date().toISOString() })
    expect((await move(id, local)).problem.errors).toMatchObject([{ field: 'groupId', code: 'field.choice' }])
    await world.app.db.insertInto('membership').values({ groupId: world.group.id, personId: local.id, facilitatorAt: null, moderatorAt: null }).execute()
    expect((await move(id, local)).problem.code).toBe('moderators-only')
    expect((await read(id)).rulings).toEqual([])
  })

  test('is undone only by who moderates both groups, and not after the thread moved on', async () => {
    const { id } = await start()
    const { body: there } = await move(id)
    const local = await bring(world.app, 'Lou Lokaal', [world.group.id], { moderatorAt: new Date().toISOString() })
    expect((await reverse(there.id, local)).problem.code).toBe('moderators-only')
    const { body: back } = await move(id, world.moderator, world.square.id)
    expect((await reverse(there.id)).problem.code).toBe('ruling.overtaken')
    await reverse(back.id)
    expect((await reverse(there.id)).status).toBe(200)
    expect((await read(id)).group.slug).toBe('open-plein')
  })

  test('to a members-only group takes it away from everybody else: page, list, socket and log', async () => {
    const { id } = await start(world.square.id, 'Geheime kratten')
    const ear = await listen(world.app, world.outsider)
    ear.say({ subscribe: `thread:${id}`, after: 0 })
    ear.say({ subscribe: `group:${world.square.id}`, after: (await world.done(null, threads.listThreads, { params: { groupId: world.square.id }, querystring: {} })).seq })
    await ear.until(() => ear.heard.length === 2)
    await move(id)
    await ear.until(() => ear.heard.some((message) => 'refused' in message) && ear.eventsOn(`group:${world.square.id}`).length === 1)
    expect(ear.eventsOn(`group:${world.square.id}`)[0]).toMatchObject({ kind: 'thread.left', payload: { threadId: id } })
    expect(ear.frames.join()).not.toMatch(/kratten|Stille kring/)
    ear.close()
    for (const who of [world.outsider, null]) {
      expect((await world.ask(who, threads.readThread, { params: { threadId: id } })).status).toBe(404)
      expect((await list(world.square.id, who)).map((line) => line.id)).not.toContain(id)
      const [line] = await log(world.square.id, who)
      expect(line).toMatchObject({ thread: null, from: 'Open plein', to: null, ruling: { kind: 'move', reason: 'Hier zitten de bakkers' } })
      expect((await world.ask(who, contract.readLog, { params: { groupId: world.group.id }, querystring: {} })).status).toBe(404)
    }
    const [mine] = await log(world.group.id, world.member)
    expect(mine).toMatchObject({ thread: { title: 'Geheime kratten' }, from: 'Open plein', to: 'Stille kring' })
  })

  test('leaves nothing behind in the streams for who was not there', async () => {
    const { id } = await start(world.square.id, 'Verdwenen kratten')
    const { body: ruling } = await move(id)
    const ear = await listen(world.app, world.outsider)
    ear.say({ subscribe: `group:${world.square.id}`, after: 0 })
    await ear.until(() => ear.heard.length === 1)
    expect(ear.heard[0]).toMatchObject({ reset: `group:${world.square.id}` })
    await reverse(ruling.id)
    ear.say({ subscribe: `thread:${id}`, after: 0 })
    await ear.until(() => ear.heard.some((message) => 'reset' in message && message.reset === `thread:${id}`))
    expect(ear.frames.join()).not.toContain('Stille kring')
    ear.close()
  })
})

test('the log goes on where the page ended, without gaps or repeats', async () => {
  for (let number = 0; number < 17; number += 1) {
    const { id } = await start(world.group.id)
    await pin(id)
    await close(id)
  }
  const first = await world.done(world.member, contract.readLog, { params: { groupId: world.group.id }, querystring: {} })
  const second = await world.done(world.member, contract.readLog, { params: { groupId: world.group.id }, querystring: { after: first.next ?? '' } })
  const ids = [...first.items, ...second.items].map(({ ruling }) => ruling?.id ?? 0)
  expect(first.items).toHaveLength(30)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(ids.toSorted((a, b) => b - a))
})
