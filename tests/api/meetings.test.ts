import * as groups from '@kring/contract/groups'
import * as contract from '@kring/contract/meetings'
import type { Input } from '@kring/contract/wire'
import { withMeeting, withMeetingLine, withRsvp } from '@kring/domain/meetings'
import { describe, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { listen } from '../support/socket.ts'
import { type Actor, useWorld } from '../support/world.ts'

type Plan = Input<typeof contract.scheduleMeeting>['body']

const world = useWorld()
const inDays = (days: number) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T19:30`
const plan: Plan = {
  title: 'Weegavond',
  purpose: 'We wegen **alles**.',
  yields: 'Je weet wat er in je bak zit.',
  startsAtLocal: inDays(20),
  minutes: 90,
  zone: 'Europe/Amsterdam',
  place: 'De Kromme Steeg',
  link: null,
  capacity: null,
}
const schedule = (changes: Partial<Plan> = {}, groupId = world.group.id) =>
  world.done(world.facilitator, contract.scheduleMeeting, { params: { groupId }, body: { ...plan, ...changes } })
const answer = (who: Actor, meetingId: number, answer: contract.Answer) => world.ask(who, contract.answerMeeting, { params: { meetingId }, body: { answer } })
const read = (meetingId: number, who: Actor | null = world.member) => world.done(who, contract.readMeeting, { params: { meetingId } })
const list = async (querystring: Input<typeof contract.listMeetings>['querystring'], who: Actor | null = world.member) => world.done(who, contract.listMeetings, { querystring })
const refused = async (changes: Partial<Plan>) => {
  const { status, problem } = await world.ask(world.facilitator, contract.scheduleMeeting, { params: { groupId: world.group.id }, body: { ...plan, ...changes } })
  return [status, ...(problem.errors ?? []).map(({ field, code }) => `${field} ${code}`)]
}
/** As if the time had come and gone. */
const endNow = (meetingId: number) =>
  world.app.db.updateTable('meeting').where('id', '=', meetingId).set({ startsAt: '2026-01-01T10:00:00Z', endsAt: '2026-01-01T11:00:00Z' }).execute()
const eventsOn = (topic: string) => world.app.db.selectFrom('event').where('topic', '=', topic).selectAll().orderBy('seq').execute()

describe('a facilitator', () => {
  test('schedules a meeting that members read, with its purpose rendered', async () => {
    const { id } = await schedule()
    expect(await read(id)).toMatchObject({
      ...plan,
      purposeHtml: '<p>We wegen <strong>alles</strong>.</p>\n',
      host: { id: world.facilitator.id, name: 'Femke Fabriek' },
      group: { slug: 'stille-kring' },
      rsvps: [],
      coming: 0,
      cancelledAt: null,
      sessionId: null,
    })
  })

  test('moves it, corrects it and cancels it with a reason', async () => {
    const { id } = await schedule()
    const params = { meetingId: id }
    const moved = await world.done(world.facilitator, contract.changeMeeting, { params, body: { ...plan, startsAtLocal: inDays(30), title: ' Meetavond ' } })
    expect(moved).toMatchObject({ title: 'Meetavond', startsAtLocal: inDays(30) })
    const cancelled = await world.done(world.facilitator, contract.cancelMeeting, { params, body: { reason: 'De zaal is dicht.' } })
    expect(cancelled).toMatchObject({ cancelReason: 'De zaal is dicht.', cancelledAt: expect.stringMatching(/Z$/) })
    const again = await world.ask(world.facilitator, contract.cancelMeeting, { params, body: { reason: 'Nog eens.' } })
    expect([again.status, again.problem.code]).toEqual([409, 'meeting.cancelled'])
  })

  test('hears at the right field what cannot be', async () => {
    expect(await refused({ startsAtLocal: '2026-11-01T19:30' })).toEqual([422, 'startsAtLocal date.past'])
    expect(await refused({ startsAtLocal: '2126-11-01T19:30' })).toEqual([422, 'startsAtLocal date.far'])
    expect(await refused({ startsAtLocal: '2027-02-30T19:30' })).toEqual([422, 'startsAtLocal date.unreal'])
    expect(await refused({ startsAtLocal: 'morgen' })).toEqual([400, 'startsAtLocal field.format'])
    expect(await refused({ zone: 'Europe/Atlantis' })).toEqual([422, 'zone zone.unknown'])
    expect(await refused({ zone: '+01:00' })).toEqual([422, 'zone zone.unknown'])
    expect(await refused({ link: 'http://meet.example/x' })).toEqual([422, 'link link.unsafe'])
    expect(await refused({ link: 'javascript:alert(1)' })).toEqual([422, 'link link.unsafe'])
    expect(await refused({ place: '  ', link: '' })).toEqual([422, 'place meeting.nowhere'])
    expect(await refused({ minutes: 2 })).toEqual([400, 'minutes field.low'])
    expect(await refused({ title: ' ' })).toEqual([400, 'title field.empty'])
  })

  test('corrects the link of a meeting that has begun, but does not move it to the past', async () => {
    const { id } = await schedule()
    const began = Temporal.Now.zonedDateTimeISO(plan.zone).subtract({ hours: 1 }).round('minute')
    const startsAtLocal = began.toPlainDateTime().toString({ smallestUnit: 'minute' })
    await world.app.db.updateTable('meeting').where('id', '=', id).set({ startsAtLocal, startsAt: began.toInstant().toString() }).execute()
    const body = { ...plan, startsAtLocal, link: 'https://meet.example/steeg' }
    const params = { meetingId: id }
    expect((await world.ask(world.facilitator, contract.changeMeeting, { params, body })).status).toBe(200)
    const back = await world.ask(world.facilitator, contract.changeMeeting, { params, body: { ...body, startsAtLocal: inDays(-3) } })
    expect(back.problem.errors).toMatchObject([{ field: 'startsAtLocal', code: 'date.past' }])
  })
})

test('a member does not schedule, change or cancel', async () => {
  const { id } = await schedule()
  const params = { meetingId: id }
  const answers = [
    await world.ask(world.member, contract.scheduleMeeting, { params: { groupId: world.group.id }, body: plan }),
    await world.ask(world.member, contract.changeMeeting, { params, body: plan }),
    await world.ask(world.member, contract.cancelMeeting, { params, body: { reason: 'Ik kan niet.' } }),
  ]
  expect(answers.map(({ status, problem }) => [status, problem.code])).toEqual(answers.map(() => [403, 'group.facilitators-only']))
})

describe('an outsider', () => {
  test('finds nothing of a members-only meeting', async () => {
    const { id } = await schedule()
    const params = { meetingId: id }
    for (const who of [world.outsider, null]) {
      expect((await world.ask(who, contract.readMeeting, { params })).status).toBe(404)
      expect((await world.ask(who, contract.readCalendar, { params })).status).toBe(404)
      expect((await list({ groupId: world.group.id }, who)).items).toEqual([])
    }
    expect((await answer(world.outsider, id, 'yes')).status).toBe(404)
    expect((await world.ask(world.outsider, contract.changeMeeting, { params, body: plan })).status).toBe(404)
    expect((await world.ask(world.outsider, contract.scheduleMeeting, { params: { groupId: world.group.id }, body: plan })).status).toBe(404)
  })

  test('sees how many come to a public meeting, and not who', async () => {
    const { id } = await schedule({}, world.square.id)
    await answer(world.member, id, 'yes')
    expect(await read(id, null)).toMatchObject({ coming: 1, rsvps: [] })
    expect(await read(id, world.outsider)).toMatchObject({ coming: 1, rsvps: [] })
    expect((await answer(world.outsider, id, 'yes')).problem.code).toBe('group.members-only')
    const ear = await listen(world.app, world.outsider)
    ear.say({ subscribe: `meeting:${id}`, after: 0 })
    await ear.until(() => ear.heard.length > 0)
    expect(ear.heard).toEqual([{ refused: `meeting:${id}` }])
    ear.close()
  })
})

describe('a member', () => {
  test('says yes, thinks again, and keeps their place in the row', async () => {
    const { id } = await schedule()
    await answer(world.member, id, 'yes')
    await answer(world.moderator, id, 'yes')
    await answer(world.member, id, 'maybe')
    const { rsvps, coming } = await read(id)
    expect([coming, rsvps.map(({ person, answer }) => [person.id, answer])]).toEqual([
      1,
      [
        [world.member.id, 'maybe'],
        [world.moderator.id, 'yes'],
      ],
    ])
    expect((await list({ groupId: world.group.id })).items.find((line) => line.id === id)).toMatchObject({ coming: 1, answer: 'maybe' })
  })

  test('is told when all places are taken, and gets one when somebody steps back', async () => {
    const { id } = await schedule({ capacity: 2 })
    for (const who of [world.facilitator, world.moderator]) await answer(who, id, 'yes')
    const late = await answer(world.member, id, 'yes')
    expect([late.status, late.problem.code, late.problem.title]).toEqual([409, 'meeting.full', 'Alle plekken zijn bezet.'])
    expect((await answer(world.moderator, id, 'yes')).status).toBe(200)
    expect((await answer(world.member, id, 'maybe')).status).toBe(200)
    await answer(world.moderator, id, 'no')
    expect((await answer(world.member, id, 'yes')).status).toBe(200)
  })

  test('cannot answer what is cancelled or over', async () => {
    const [cancelled, over] = [await schedule(), await schedule()]
    await world.done(world.facilitator, contract.cancelMeeting, { params: { meetingId: cancelled.id }, body: { reason: 'Storm.' } })
    await endNow(over.id)
    expect((await answer(world.member, cancelled.id, 'yes')).problem).toMatchObject({ status: 409, code: 'meeting.cancelled' })
    expect((await answer(world.member, over.id, 'yes')).problem).toMatchObject({ status: 409, code: 'meeting.over' })
  })

  test('who left the group takes up no place', async () => {
    const { id } = await schedule({ capacity: 2 })
    const leaver = await bring(world.app, 'Vera Vertrekt', [world.group.id])
    await answer(leaver, id, 'yes')
    await answer(world.moderator, id, 'yes')
    await world.done(leaver, groups.leaveGroup, { params: { groupId: world.group.id } })
    expect((await answer(world.member, id, 'yes')).status).toBe(200)
    expect((await read(id)).rsvps.map(({ person }) => person.id)).toEqual([world.moderator.id, world.member.id])
  })
})

test('of twenty who say yes at once, as many get in as there are places', async () => {
  const { id } = await schedule({ capacity: 7 })
  const people = await Promise.all(Array.from({ length: 20 }, (_, number) => bring(world.app, `Persoon ${number}`, [world.group.id])))
  const answers = await Promise.all(people.map((who) => answer(who, id, 'yes')))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(7)
  expect(answers.filter(({ problem }) => problem.code === 'meeting.full')).toHaveLength(13)
  const { coming, rsvps } = await read(id)
  expect([coming, rsvps.length]).toEqual([7, 7])
  const told = (await eventsOn(`meeting:${id}`)).map(({ payload }) => (payload as contract.RsvpAnswered).rsvp)
  expect(told).toEqual(rsvps)
})

test('what comes is listed from the nearest on, what is past from the latest back, page by page', async () => {
  const [first, second] = await Promise.all([schedule({ startsAtLocal: inDays(2) }, world.square.id), schedule({ startsAtLocal: inDays(3) }, world.group.id)])
  for (let day = 25; day > 3; day -= 1) await schedule({ startsAtLocal: inDays(day) }, world.square.id)
  const page = await list({ groupId: world.square.id })
  const rest = await list({ groupId: world.square.id, after: page.next ?? '' })
  const starts = [...page.items, ...rest.items].map(({ startsAt }) => startsAt)
  expect([starts, rest.next]).toEqual([[...starts].sort(), null])
  expect(new Set([...page.items, ...rest.items].map(({ id }) => id)).size).toBe(starts.length)
  expect(page.items[0]?.id).toBe(first.id)
  const mine = (await list({ mine: true })).items.map(({ id }) => id)
  expect(mine.indexOf(first.id)).toBeLessThan(mine.indexOf(second.id))
  expect((await list({ mine: true }, world.outsider)).items).toEqual([])
  await endNow(first.id)
  expect((await list({ groupId: world.square.id, past: true })).items.map(({ id }) => id)).toEqual([first.id])
  expect((await list({ groupId: world.square.id })).items.map(({ id }) => id)).not.toContain(first.id)
})

test('applying what was heard gives what a fresh read gives', async () => {
  const before = await list({ groupId: world.group.id })
  const { id } = await schedule({ startsAtLocal: inDays(1) })
  const groupEvents = async () =>
    (await eventsOn(`group:${world.group.id}`)).filter(({ kind, payload }) => kind.startsWith('meeting') && (payload as contract.MeetingLine).id === id)
  const [scheduled] = await groupEvents()
  const listed = withMeetingLine(before, scheduled?.payload as contract.MeetingLine)
  expect(listed).toEqual(await list({ groupId: world.group.id }))
  let meeting = await read(id)
  for (const [who, said] of [
    [world.member, 'yes'],
    [world.moderator, 'maybe'],
    [world.member, 'no'],
  ] as const)
    await answer(who, id, said)
  const params = { meetingId: id }
  await world.done(world.facilitator, contract.changeMeeting, { params, body: { ...plan, startsAtLocal: inDays(21), title: 'Meetavond' } })
  await world.done(world.facilitator, contract.cancelMeeting, { params, body: { reason: 'De zaal is dicht.' } })
  for (const { kind, payload } of await eventsOn(`meeting:${id}`)) {
    const apply = () => (kind === 'rsvp.answered' ? withRsvp(meeting, payload as contract.RsvpAnswered) : withMeeting(meeting, payload as contract.MeetingState))
    meeting = apply()
    expect(apply()).toEqual(meeting)
  }
  expect({ ...meeting, seq: 5 }).toEqual(await read(id))
  const answered = { ...listed, items: listed.items.map((line) => (line.id === id ? { ...line, answer: 'no' as const } : line)) }
  const heard = (await groupEvents()).reduce((lines, { payload }) => withMeetingLine(lines, payload as contract.MeetingLine), answered)
  expect(heard).toEqual(await list({ groupId: world.group.id }))
  expect((await groupEvents()).map(({ kind }) => kind)).toEqual(['meeting.scheduled', 'meeting.changed', 'meeting.changed'])
  expect((await eventsOn(`meeting:${id}`)).map(({ kind }) => kind)).toEqual(['rsvp.answered', 'rsvp.answered', 'rsvp.answered', 'meeting.changed', 'meeting.cancelled'])
})
