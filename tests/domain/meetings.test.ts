import type { Viewer } from '@kring/contract/auth'
import type { Meeting, MeetingLine, MeetingState, RsvpAnswered } from '@kring/contract/meetings'
import { freePlaces, mayAnswer, mayChange, maySchedule, withMeeting, withMeetingLine, withRsvp } from '@kring/domain/meetings'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const someone = (roles: Partial<Viewer>): Viewer => ({ id: 1, name: 'Lotte Lid', language: 'nl', admin: false, memberOf: [], facilitates: [], moderates: [], ...roles })
const at = (minute: number) => new Date(Date.UTC(2027, 0, 1) + minute * 60_000).toISOString()
const group = { id: 7, slug: 'halve-kliko', name: 'Halve kliko' }
const state: MeetingState = {
  id: 3,
  group,
  title: 'Weegavond',
  purpose: 'Wegen',
  purposeHtml: '<p>Wegen</p>',
  yields: 'Een getal',
  startsAtLocal: '2027-01-01T19:30',
  startsAt: at(0),
  endsAt: at(90),
  minutes: 90,
  zone: 'Europe/Amsterdam',
  place: 'De Steeg',
  online: false,
  link: null,
  capacity: null,
  cancelledAt: null,
  cancelReason: null,
  sessionId: null,
  sessionState: null,
  host: { id: 9, name: 'Femke Fabriek', organisation: null, sector: null },
}
const { link: _, purposeHtml: __, cancelReason: ___, host: ____, ...head } = state
type Lines = { items: MeetingLine[]; next: string | null }
const meeting: Meeting = { ...state, reports: [], rsvps: [], coming: 0, seq: 0 }

const answered = fc.record({
  rsvp: fc.record({
    person: fc.integer({ min: 1, max: 6 }).map((id) => ({ id, name: `P${id}`, organisation: null, sector: null })),
    answer: fc.constantFrom('yes' as const, 'maybe' as const, 'no' as const),
  }),
  coming: fc.nat(20),
}) satisfies fc.Arbitrary<RsvpAnswered>
const line = fc
  .record({ id: fc.integer({ min: 1, max: 8 }), minute: fc.nat(500) })
  .map(({ id, minute }): MeetingLine => ({ ...head, id, startsAt: at(minute), coming: 0, answer: null }))

describe('the rules', () => {
  const [guest, member, facilitator] = [null, someone({ memberOf: [7] }), someone({ memberOf: [7], facilitates: [7] })]

  test('a facilitator schedules and changes, a member answers, a guest looks', () => {
    expect([guest, member, facilitator].map((viewer) => [maySchedule(viewer, 7), mayChange(viewer, state, at(10)), mayAnswer(viewer, state, at(10))])).toEqual([
      [false, false, false],
      [false, false, true],
      [true, true, true],
    ])
    expect(maySchedule(facilitator, 8)).toBe(false)
  })

  test('nobody changes or answers what is cancelled or over', () => {
    for (const [cancelledAt, now] of [
      [at(0), at(10)],
      [null, at(90)],
    ] as const) {
      expect([mayChange(facilitator, { ...state, cancelledAt }, now), mayAnswer(facilitator, { ...state, cancelledAt }, now)]).toEqual([false, false])
    }
  })

  test('a smaller room has no fewer than no places left', () => {
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 2, max: 30 })), fc.nat(40), (capacity, coming) => {
        const free = freePlaces({ capacity, coming })
        expect(free === null).toBe(capacity === null)
        if (free !== null && capacity !== null) expect(free + Math.min(coming, capacity)).toBe(capacity)
      }),
    )
  })
})

describe('answers that come in', () => {
  test('leave one per person, their last, in order of first answer', () => {
    fc.assert(
      fc.property(fc.array(answered), (events) => {
        const { rsvps, coming } = events.reduce(withRsvp, meeting)
        const people = [...new Set(events.map(({ rsvp }) => rsvp.person.id))]
        expect(rsvps.map(({ person }) => person.id)).toEqual(people)
        expect(rsvps.map(({ answer }) => answer)).toEqual(people.map((id) => events.findLast(({ rsvp }) => rsvp.person.id === id)?.rsvp.answer))
        expect(coming).toBe(events.at(-1)?.coming ?? 0)
      }),
    )
  })

  test('change nothing when heard twice', () => {
    fc.assert(
      fc.property(fc.array(answered), answered, (events, last) => {
        const after = withRsvp(events.reduce(withRsvp, meeting), last)
        expect(withRsvp(after, last)).toEqual(after)
      }),
    )
  })

  test('stay when the meeting itself changes', () => {
    fc.assert(
      fc.property(fc.array(answered), (events) => {
        const before = events.reduce(withRsvp, meeting)
        const after = withMeeting(before, { ...state, title: 'Meetavond', cancelledAt: at(1), cancelReason: 'Storm' })
        expect(after).toEqual({ ...before, title: 'Meetavond', cancelledAt: at(1), cancelReason: 'Storm' })
      }),
    )
  })
})

describe('lines that come in', () => {
  test('stand in order of start, each meeting once, as it was last', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { items } = lines.reduce(withMeetingLine<Lines>, { items: [], next: null })
        expect(new Set(items.map(({ id }) => id))).toEqual(new Set(lines.map(({ id }) => id)))
        expect(items).toEqual([...items].sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : a.id - b.id)))
        for (const item of items) expect(item.startsAt).toBe(lines.findLast(({ id }) => id === item.id)?.startsAt)
      }),
    )
  })

  test('keep my answer, and leave to the next page what belongs there', () => {
    const mine: MeetingLine = { ...head, coming: 1, answer: 'yes' }
    const list = { items: [mine], next: 'cursor' }
    expect(withMeetingLine(list, { ...mine, answer: null, title: 'Meetavond' }).items).toEqual([])
    const later: MeetingLine = { ...mine, id: 4, startsAt: at(30), answer: 'maybe' }
    expect(withMeetingLine({ ...list, items: [mine, later] }, { ...mine, answer: null, title: 'Meetavond' }).items[0]).toMatchObject({ title: 'Meetavond', answer: 'yes' })
    expect(withMeetingLine(list, later).items).toEqual([mine])
    expect(withMeetingLine({ ...list, next: null }, later).items).toEqual([mine, later])
  })
})
