import * as groups from '@kring/contract/groups'
import * as meetings from '@kring/contract/meetings'
import * as moderation from '@kring/contract/moderation'
import * as sessions from '@kring/contract/sessions'
import * as threads from '@kring/contract/threads'
import { beforeAll, describe, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { soon } from '../support/examples.ts'
import { step } from '../support/evening.ts'
import { routes } from '../support/routes.ts'
import { listen } from '../support/socket.ts'
import { ulid } from '../support/ulid.ts'
import { type Actor, useWorld } from '../support/world.ts'

/** All of it is asked from one address. */
const world = useWorld({ RATE_LIMIT: '100000' })
const canary = /kanarie/i
const ids = Array.from({ length: 12 }, (_, index) => index + 1)

let publicMeeting = 0

/** A members-only group in which every text says kanarie, down to its name in the address; and a public meeting of which only the link does. */
beforeAll(async () => {
  const { member, facilitator, moderator, done, group } = world
  await world.app.db.updateTable('group').where('id', '=', group.id).set({ name: 'Kanarie', slug: 'kanarie', goal: 'Kanarie zingt' }).execute()
  const params = { groupId: group.id }
  const question = { kind: 'question', title: 'Kanarie kwijt', text: 'Wie zag de kanarie?', learning: null, language: 'nl' } as const
  const { id: threadId } = await done(member, threads.postThread, { params, body: question })
  const { id: replyId } = await done(facilitator, threads.postReply, { params: { threadId }, body: { text: 'De kanarie zit hier.', language: 'nl' } })
  await done(member, threads.acceptReply, { params: { threadId }, body: { replyId } })
  await done(moderator, moderation.closeThread, { params: { threadId }, body: { reason: 'Kanarie terecht' } })
  const away = await done(member, threads.postThread, { params: { groupId: world.square.id }, body: { ...question, title: 'Kanarie verhuist' } })
  await done(moderator, moderation.moveThread, { params: { threadId: away.id }, body: { groupId: group.id, reason: 'Hoort daar' } })
  const meeting = await done(facilitator, meetings.scheduleMeeting, {
    params,
    body: { ...soon(), title: 'Kanarie-avond', purpose: 'Kanarie', yields: 'Kanarie', place: 'Kanariehok' },
  })
  await done(member, meetings.answerMeeting, { params: { meetingId: meeting.id }, body: { answer: 'yes' } })
  const stages = [step('writing', 'Kanarie', 'Kanarie?', 5)]
  const session = await done(facilitator, sessions.startSession, { params: { meetingId: meeting.id }, body: { stages, guests: false } })
  await done(member, sessions.takeSeat, { params: { sessionId: session.id } })
  await done(member, sessions.writeNote, { params: { sessionId: session.id, noteId: ulid() }, body: { stageId: session.stageId, text: 'Kanarie geel' } })
  const online = { ...soon(), place: null, link: 'https://kanarie.example/zaal' }
  const open = await done(facilitator, meetings.scheduleMeeting, { params: { groupId: world.square.id }, body: online })
  await done(facilitator, meetings.changeMeeting, { params: { meetingId: open.id }, body: { ...online, link: 'https://kanarie.example/zolder' } })
  publicMeeting = open.id
})

const guest = null
const strangers: [string, () => Actor | null][] = [
  ['a guest', () => guest],
  ['an outsider', () => world.outsider],
]

describe.each(strangers)('%s', (_, who) => {
  const readable = routes.filter(([name, { method }]) => method === 'GET' && name !== 'signInAs')
  test.each(readable)('finds no trace by %s', async (_name, { url }) => {
    // Not the word itself, which a sentence about the search might repeat.
    const asked = url.endsWith('search') ? ['?q=kanari', '?q=kannarrie', '?q=in%3Akanari%2A', '?q=by%3Alotte'] : ['']
    const slots = (url.match(/:\w+/g) ?? []).length
    const addresses =
      slots === 0
        ? [url, `${url}?past=true`, `${url}?groupId=${world.group.id}`]
        : ids.flatMap((id) => ['opening', String(id)].map((post) => url.replace(/:slug/g, 'kanarie').replace(/:post/g, post).replace(/:\w+/g, String(id))))
    for (const address of addresses.flatMap((address) => asked.map((question) => `${address}${question}`))) {
      const response = await world.app.inject({ url: `/api/v1${address}`, headers: who() ? { cookie: who()?.cookie } : {} })
      expect([address, canary.test(response.body)]).toEqual([address, false])
    }
  })

  test('sees that a public meeting is online, and where to ask for the link', async () => {
    const params = { meetingId: publicMeeting }
    expect(await world.done(who(), meetings.readMeeting, { params })).toMatchObject({ place: null, online: true, link: null })
    expect(unfolded(await world.done(who(), meetings.readCalendar, { params }))).toContain(`LOCATION:http://localhost:3000/meetings/${publicMeeting}\r\n`)
  })

  test('hears no trace on any topic', async () => {
    const ear = await listen(world.app, who())
    const topics = world.app.topics.nouns().flatMap((noun) => ids.map((id) => `${noun}:${id}`))
    for (const [index, topic] of topics.slice(0, 48).entries()) {
      ear.say({ subscribe: topic, after: await floorOf(topic) })
      await ear.until(() => ear.heard.filter((message) => !('kind' in message)).length > index)
    }
    expect(topics.length).toBeGreaterThan(48)
    expect(ear.frames.filter((frame) => canary.test(frame))).toEqual([])
    ear.close()
  })
})

test('who left finds no trace any more', async () => {
  const leaver = await bring(world.app, 'Vera Vertrekt', [world.group.id])
  expect((await world.ask(leaver, groups.readGroup, { params: { slug: 'kanarie' } })).status).toBe(200)
  await world.done(leaver, groups.leaveGroup, { params: { groupId: world.group.id } })
  expect((await world.ask(leaver, groups.readGroup, { params: { slug: 'kanarie' } })).status).toBe(404)
  expect(JSON.stringify(await world.done(leaver, groups.listGroups, {}))).not.toMatch(canary)
})

test('the canary does sing for members, so that silence means something', async () => {
  const list = await world.app.inject({ url: '/api/v1/threads', headers: { cookie: world.member.cookie } })
  expect(list.body).toMatch(canary)
  const found = await world.app.inject({ url: '/api/v1/search?q=kanari', headers: { cookie: world.member.cookie } })
  expect(found.body).toMatch(canary)
})

test('members of a public group do get the link, in their calendar and on the open page too', async () => {
  const params = { meetingId: publicMeeting }
  const link = 'https://kanarie.example/zolder'
  expect(await world.done(world.member, meetings.readMeeting, { params })).toMatchObject({ online: true, link })
  expect(unfolded(await world.done(world.member, meetings.readCalendar, { params }))).toContain(`LOCATION:${link}\r\n`)
  const ear = await listen(world.app, world.member)
  ear.say({ subscribe: `meeting:${publicMeeting}`, after: 0 })
  await ear.until(() => ear.eventsOn(`meeting:${publicMeeting}`).length > 0)
  expect(ear.eventsOn(`meeting:${publicMeeting}`)).toMatchObject([{ kind: 'meeting.changed', payload: { link } }])
  ear.close()
})

/** From where on events are kept: a move takes away what was told of the thread before. */
const floorOf = async (topic: string) => (await world.app.db.selectFrom('topic').where('name', '=', topic).select('floor').executeTakeFirst())?.floor ?? 0

/** The lines of a calendar as they were before they were folded. */
const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '')
