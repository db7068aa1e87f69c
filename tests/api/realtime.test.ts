import * as groups from '@kring/contract/groups'
import * as threads from '@kring/contract/threads'
import { withAcceptedReply, withReply } from '@kring/domain/threads'
import { expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { listen } from '../support/socket.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()

const startThread = async (groupId = world.group.id) =>
  world.done(world.member, threads.postThread, {
    params: { groupId },
    body: { kind: 'question', title: 'Wie heeft kratten?', text: 'Twintig stuks.', learning: null, language: 'nl' },
  })
const reply = (threadId: number, text = 'Ik.') => world.done(world.facilitator, threads.postReply, { params: { threadId }, body: { text, language: 'nl' } })

test('a reply reaches an open page, once and in order', async () => {
  const { id, seq } = await startThread()
  const ear = await listen(world.app, world.member)
  ear.say({ subscribe: `thread:${id}`, after: seq })
  await ear.until(() => ear.heard.some((message) => 'subscribed' in message))
  for (const text of ['een', 'twee', 'drie']) await reply(id, text)
  await ear.until(() => ear.eventsOn(`thread:${id}`).length === 3)
  expect(ear.eventsOn(`thread:${id}`).map(({ seq, kind }) => [seq, kind])).toEqual([1, 2, 3].map((number) => [number, 'reply.posted']))
  ear.close()
})

test('a phone that was away hears what it missed, and nothing twice', async () => {
  const { id } = await startThread()
  await reply(id, 'een')
  await reply(id, 'twee')
  const ear = await listen(world.app, world.member)
  ear.say({ subscribe: `thread:${id}`, after: 1 })
  await reply(id, 'drie')
  await ear.until(() => ear.eventsOn(`thread:${id}`).length === 2)
  expect(ear.eventsOn(`thread:${id}`).map(({ seq }) => seq)).toEqual([2, 3])
  ear.close()
})

test('a cursor from another history, or from before what is kept, is told to start anew', async () => {
  const { id } = await startThread()
  await reply(id)
  const ear = await listen(world.app, world.member)
  ear.say({ subscribe: `thread:${id}`, after: 7 })
  await ear.until(() => ear.heard.length > 0)
  expect(ear.heard[0]).toMatchObject({ reset: `thread:${id}`, seq: 1 })
  ear.say({ subscribe: `thread:${id}`, after: 0, epoch: 'another' })
  await ear.until(() => ear.heard.length > 1)
  expect(ear.heard[1]).toMatchObject({ reset: `thread:${id}` })
  await world.app.db.updateTable('topic').where('name', '=', `thread:${id}`).set({ floor: 1 }).execute()
  ear.say({ subscribe: `thread:${id}`, after: 0 })
  await ear.until(() => ear.heard.length > 2)
  expect(ear.heard[2]).toMatchObject({ reset: `thread:${id}` })
  await reply(id, 'daarna')
  await ear.until(() => ear.eventsOn(`thread:${id}`).length === 1)
  ear.close()
})

test('an outsider and a guest are refused a members-only thread, and hear a public one', async () => {
  const hidden = await startThread()
  const shown = await startThread(world.square.id)
  for (const who of [world.outsider, null]) {
    const ear = await listen(world.app, who)
    ear.say({ subscribe: `thread:${hidden.id}`, after: 0 })
    ear.say({ subscribe: `group:${world.group.id}`, after: 0 })
    ear.say({ subscribe: `person:${world.member.id}`, after: 0 })
    ear.say({ subscribe: 'access:1', after: 0 })
    ear.say({ subscribe: `thread:${shown.id}`, after: 0 })
    await ear.until(() => ear.heard.length === 5)
    expect(ear.heard.filter((message) => 'refused' in message)).toHaveLength(4)
    expect(ear.heard.filter((message) => 'subscribed' in message)).toHaveLength(1)
    ear.close()
  }
})

test('a member who left hears nothing more', async () => {
  const leaver = await bring(world.app, 'Vera Vertrekt', [world.group.id])
  const { id } = await startThread()
  const ear = await listen(world.app, leaver)
  ear.say({ subscribe: `thread:${id}`, after: 0 })
  await ear.until(() => ear.heard.length === 1)
  await world.done(leaver, groups.leaveGroup, { params: { groupId: world.group.id } })
  await reply(id, 'onder ons')
  await ear.until(() => ear.heard.some((message) => 'refused' in message))
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(ear.frames.join()).not.toContain('onder ons')
  ear.close()
})

test('signing out elsewhere closes the socket', async () => {
  const leaver = await bring(world.app, 'Sem Sluit', [world.group.id])
  const ear = await listen(world.app, leaver)
  await world.app.inject({ method: 'DELETE', url: '/api/v1/login-sessions/current', headers: { origin: 'http://localhost:3000', cookie: leaver.cookie } })
  await ear.until(() => ear.closedWith() === 4401)
})

test('another website cannot open a socket with our cookie', async () => {
  for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, {}]) {
    await expect(listen(world.app, world.member, headers as Record<string, string>)).rejects.toThrow()
  }
})

test('what is no message closes the socket', async () => {
  const ear = await listen(world.app, world.member)
  ear.say({ shout: 'hoi' } as never)
  await ear.until(() => ear.closedWith() === 1003)
})

test('applying what was heard gives what a fresh read gives', async () => {
  const { id } = await startThread()
  const read = async () => world.done(world.member, threads.readThread, { params: { threadId: id } })
  const before = await read()
  const posted = await reply(id)
  await world.done(world.member, threads.acceptReply, { params: { threadId: id }, body: { replyId: posted.id } })
  const events = await world.app.db.selectFrom('event').where('topic', '=', `thread:${id}`).selectAll().orderBy('seq').execute()
  const withPosted = withReply(before, events[0]?.payload as never)
  expect({ ...withAcceptedReply(withPosted, (events[1]?.payload as { reply: threads.Reply } | undefined)?.reply ?? null), seq: 2 }).toEqual(await read())
  expect(withReply(withPosted, events[0]?.payload as never)).toEqual(withPosted)
  await world.done(world.member, threads.withdrawAcceptance, { params: { threadId: id } })
  expect({ ...withPosted, seq: 3 }).toEqual(await read())
})
