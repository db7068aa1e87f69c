import * as contract from '@kring/contract/meetings'
import type { Input } from '@kring/contract/wire'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { momentOf } from '../../apps/api/src/platform/zone.ts'
import { type Actor, useWorld } from '../support/world.ts'

type Plan = Input<typeof contract.scheduleMeeting>['body']

const world = useWorld()
const plan: Plan = {
  title: 'Koffiedik, brood; en schillen',
  purpose: 'Eerst wegen.\nDan rekenen — met zijn allen, en op één rekenmachine die nog uit de kringloop komt.',
  yields: 'Eén afspraak',
  startsAtLocal: '2027-06-17T19:30',
  minutes: 90,
  zone: 'Europe/Amsterdam',
  place: 'Café De Kromme Steeg, achterzaal',
  link: 'https://meet.example/steeg',
  capacity: null,
}
const schedule = (changes: Partial<Plan> = {}) => world.done(world.facilitator, contract.scheduleMeeting, { params: { groupId: world.group.id }, body: { ...plan, ...changes } })
const change = (meetingId: number, changes: Partial<Plan>) => world.done(world.facilitator, contract.changeMeeting, { params: { meetingId }, body: { ...plan, ...changes } })

/** The file as a calendar reads it. */
async function open(meetingId: number, who: Actor = world.member) {
  const { body, headers } = await world.ask(who, contract.readCalendar, { params: { meetingId } })
  const calendar = new ICAL.Component(ICAL.parse(body))
  const zones = calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone({ component, tzid: String(component.getFirstPropertyValue('tzid')) }))
  for (const zone of zones) ICAL.TimezoneService.register(zone)
  const component = calendar.getFirstSubcomponent('vevent')
  if (!component) throw new Error('no event')
  const event = new ICAL.Event(component)
  const utc = (time: ICAL.Time) => new Date(time.toUnixTime() * 1_000).toISOString()
  for (const zone of zones) ICAL.TimezoneService.remove(zone.tzid)
  return {
    text: body,
    headers,
    calendar,
    event,
    component,
    zones: zones.map(({ tzid }) => tzid),
    start: utc(event.startDate),
    end: utc(event.endDate),
    of: (name: string) => component.getFirstPropertyValue(name),
  }
}

describe('a calendar that opens the file', () => {
  test('finds the meeting, where and when it is, and the way back', async () => {
    const { id, startsAt, endsAt } = await schedule()
    const { headers, calendar, event, component, zones, start, end, of } = await open(id)
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': 'attachment; filename="koffiedik-brood-en-schillen.ics"',
    })
    expect([calendar.getFirstPropertyValue('method'), zones, of('status'), of('url')]).toEqual([
      'PUBLISH',
      ['Europe/Amsterdam'],
      'CONFIRMED',
      `http://localhost:3000/meetings/${id}`,
    ])
    expect([event.summary, event.location, start, end]).toEqual([plan.title, plan.place, startsAt, endsAt])
    expect(event.description).toContain(plan.purpose)
    expect(event.description).toContain(plan.link)
    expect(component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Amsterdam')
  })

  test('reads lines of 75 octets at most, without anybody who comes', async () => {
    const { id } = await schedule()
    await world.done(world.member, contract.answerMeeting, { params: { meetingId: id }, body: { answer: 'yes' } })
    const { text } = await open(id)
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|ATTENDEE|Lotte/)
  })

  test('takes over what moved, and knows it is the same meeting', async () => {
    const { id } = await schedule()
    const versions = [await open(id)]
    const changes: Partial<Plan>[] = [
      { title: 'Iets anders' },
      { startsAtLocal: '2027-06-18T19:30' },
      { startsAtLocal: '2027-06-18T19:30', minutes: 60 },
      { place: 'De Waag' },
      { link: null },
      { zone: 'Europe/London' },
    ]
    for (const changed of changes) {
      await change(id, changed)
      versions.push(await open(id))
    }
    await world.done(world.facilitator, contract.cancelMeeting, { params: { meetingId: id }, body: { reason: 'Storm.' } })
    versions.push(await open(id))
    expect(versions.map(({ of }) => of('sequence'))).toEqual([0, 0, 1, 2, 3, 4, 5, 6])
    expect(new Set(versions.map(({ of }) => of('uid'))).size).toBe(1)
    expect(versions.at(-1)?.of('status')).toBe('CANCELLED')
  })
})

describe.each(['UTC', 'America/New_York'])('when the clocks change, on a machine in %s', (zone) => {
  const before = process.env['TZ']
  beforeAll(() => void (process.env['TZ'] = zone))
  afterAll(() => void (process.env['TZ'] = before ?? 'UTC'))

  test('the machine is where it says it is', () => {
    expect(new Date('2027-06-17T12:00:00Z').getHours()).toBe(zone === 'UTC' ? 12 : 8)
  })

  test('half past two in spring is shown an hour on', async () => {
    const { id, startsAtLocal, startsAt, endsAt } = await schedule({ startsAtLocal: '2027-03-28T02:30', minutes: 60 })
    expect([startsAtLocal, startsAt, endsAt]).toEqual(['2027-03-28T02:30', '2027-03-28T01:30:00.000Z', '2027-03-28T02:30:00.000Z'])
    const { text, start, end } = await open(id)
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20270328T033000')
    expect([start, end]).toEqual([startsAt, endsAt])
  })

  test('half past two in autumn is the first of the two', async () => {
    expect(momentOf('2026-10-25T02:30', 'Europe/Amsterdam')?.toInstant().toString()).toBe('2026-10-25T00:30:00Z')
    const { id, startsAt, endsAt } = await schedule({ startsAtLocal: '2027-10-31T02:30', minutes: 120 })
    expect([startsAt, endsAt]).toEqual(['2027-10-31T00:30:00.000Z', '2027-10-31T02:30:00.000Z'])
    const { text, start, end } = await open(id)
    expect(text).toContain('DTSTART:20271031T003000Z')
    expect([start, end]).toEqual([startsAt, endsAt])
  })

  test('an end in the second of two equal hours is no hour short', async () => {
    const { id, startsAt, endsAt } = await schedule({ startsAtLocal: '2027-10-31T01:30', minutes: 120 })
    const { start, end, zones } = await open(id)
    expect([start, end, zones]).toEqual([startsAt, endsAt, []])
  })
})

test.each(['Europe/Kyiv', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC'])('a group in %s meets at the same moment in every calendar', async (zone) => {
  for (const startsAtLocal of ['2027-01-12T09:00', '2027-02-20T09:00', '2027-07-12T09:00', '2027-11-07T01:30']) {
    const { id, startsAt, endsAt } = await schedule({ startsAtLocal, zone })
    const { start, end } = await open(id)
    expect([start, end]).toEqual([startsAt, endsAt])
  }
})
