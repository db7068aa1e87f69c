import type { Clock, Note, Session } from '@kring/contract/sessions'
import { extended, isPaused, isRunning, paused, remaining, resumed, started } from '@kring/domain/clock'
import { grace, whyNoNote } from '@kring/domain/notes'
import { withScript } from '@kring/domain/live-script'
import { lengthOf, minutesBehind, scriptFor, settingsOf, whenToStart } from '@kring/domain/script'
import {
  mayRun,
  mayTakePart,
  withClock,
  withClosedWriting,
  withEnd,
  withGroups,
  withGuests,
  withHarvest,
  withNote,
  withNoteCount,
  withoutNote,
  withReadiness,
  withRevealedNotes,
  withSeat,
  withSession,
  withShownNote,
  withStage,
  withTableNote,
} from '@kring/domain/sessions'
import { withSorted, withTally } from '@kring/domain/boards'
import { withCall, withExpiry, withHand, withHandover, withMessage, withoutHand, withRunner, withSeatLeft, withTurn } from '@kring/domain/facilitation'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const start = Date.parse('2026-12-17T19:00:00.000Z')
const at = (ms: number) => new Date(start + ms).toISOString()

type Turn = { turn: 'pause' | 'resume' | 'extend'; minutes: number; after: number }
const turns = fc.array(
  fc.record<Turn>({ turn: fc.constantFrom('pause', 'resume', 'extend'), minutes: fc.integer({ min: -60, max: 60 }), after: fc.integer({ min: 0, max: 3_600_000 }) }),
  { maxLength: 20 },
)
const turned = (clock: Clock, { turn, minutes }: Turn, now: number) =>
  turn === 'pause' ? paused(clock, now) : turn === 'resume' ? resumed(clock, now) : extended(clock, minutes, now)

/** Any clock that a facilitator could have made, and the moment at which it is so. */
const clocks = fc
  .tuple(fc.integer({ min: 1, max: 240 }), turns)
  .map(([minutes, all]) =>
    all.reduce(({ clock, now }, turn) => ({ clock: turned(clock, turn, now + turn.after), now: now + turn.after }), { clock: started(minutes, start), now: start }),
  )

describe('a clock, whatever the facilitators do', () => {
  test('never shows less than nothing, nor more than the whole', () => {
    fc.assert(
      fc.property(clocks, fc.nat(7_200_000), ({ clock, now }, later) => {
        const left = remaining(clock, now + later)
        return left >= 0 && left <= clock.totalMs && (clock.endsAt === null) !== (clock.remainingMs === null)
      }),
    )
  })

  test('goes on after a pause with what was left, however long the pause', () => {
    fc.assert(
      fc.property(clocks, fc.nat(7_200_000), ({ clock, now }, pause) => {
        const left = remaining(clock, now)
        const stopped = paused(clock, now)
        return remaining(stopped, now + pause) === left && remaining(resumed(stopped, now + pause), now + pause) === left
      }),
    )
  })

  test('gets its minutes whether it runs or stands still, and stays as it was', () => {
    fc.assert(
      fc.property(clocks, fc.integer({ min: -60, max: 60 }), ({ clock, now }, minutes) => {
        const longer = extended(clock, minutes, now)
        return remaining(longer, now) === Math.max(0, remaining(clock, now) + minutes * 60_000) && isPaused(longer) === isPaused(clock)
      }),
    )
  })

  test('is stopped once, and set going once, by two who press at the same time', () => {
    fc.assert(
      fc.property(clocks, ({ clock, now }) => {
        const stopped = paused(clock, now)
        const going = resumed(clock, now)
        return paused(stopped, now + 500) === stopped && resumed(going, now + 500) === going
      }),
    )
  })

  test('is out when its time is over, until it gets another minute', () => {
    const clock = started(8, start)
    const over = start + 9 * 60_000
    expect([isRunning(clock, start), isRunning(clock, over), remaining(clock, over)]).toEqual([true, false, 0])
    expect(remaining(extended(clock, 1, over), over)).toBe(60_000)
  })
})

describe('a note', () => {
  const stage = { id: 2, settings: settingsOf('writing'), revealedAt: null, closedAt: null, leftAt: null }
  const session = { stageId: 2, endedAt: null, clock: started(8, start) }

  test('is kept while its stage is the current one, also when time is up or the clock stands still', () => {
    expect(whyNoNote(stage, session, start)).toBeNull()
    expect(whyNoNote(stage, session, start + 3_600_000)).toBeNull()
    expect(whyNoNote(stage, { ...session, clock: paused(session.clock, start) }, start)).toBeNull()
  })

  test('that was under way when the stage moved on still counts, a later one does not', () => {
    const left = { ...stage, leftAt: at(0) }
    const next = { ...session, stageId: 3 }
    expect(whyNoNote(left, next, start + grace)).toBeNull()
    expect(whyNoNote(left, next, start + grace + 1)).toBe('stage.moved')
    expect(whyNoNote(stage, next, start)).toBe('stage.moved')
  })

  test('is no longer kept after the reveal, unless the clock runs', () => {
    const open = { ...stage, revealedAt: at(0) }
    expect(whyNoNote(open, session, start + 60_000)).toBeNull()
    expect(whyNoNote(open, { ...session, clock: paused(session.clock, start) }, start + 60_000)).toBe('stage.revealed')
    expect(whyNoNote(open, session, start + 9 * 60_000)).toBe('stage.revealed')
  })

  test('is not for a discussion, nor for a session that is over', () => {
    expect(whyNoNote({ ...stage, settings: settingsOf('discussion') }, session, start)).toBe('stage.silent')
    expect(whyNoNote(stage, { ...session, endedAt: at(0) }, start + grace)).toBeNull()
    expect(whyNoNote(stage, { ...session, endedAt: at(0) }, start + grace + 1)).toBe('session.ended')
  })
})

describe('the script to begin with', () => {
  test('fits in the meeting, however short or long, and every step lasts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 1_440 }), (minutes) => {
        const steps = scriptFor(minutes)
        return lengthOf(steps) <= minutes && steps.every((step) => step.minutes >= 1 && step.minutes <= 240)
      }),
    )
    expect(scriptFor(90).map(({ kind }) => kind)).toEqual(['checkin', 'writing', 'discussion', 'harvest'])
  })

  test('can start from an hour before until the day is over where one meets', () => {
    const meeting = { startsAt: '2026-12-17T18:30:00.000Z', endsAt: '2026-12-17T20:30:00.000Z', zone: 'Europe/Amsterdam' }
    const when = (moment: string) => whenToStart(meeting, Date.parse(moment))
    expect(when('2026-12-17T17:29:59.000Z')).toBe('early')
    expect(when('2026-12-17T17:30:00.000Z')).toBe('now')
    expect(when('2026-12-17T22:59:59.000Z')).toBe('now')
    expect(when('2026-12-17T23:00:00.000Z')).toBe('over')
    expect(whenToStart({ ...meeting, zone: 'America/New_York' }, Date.parse('2026-12-17T23:00:00.000Z'))).toBe('now')
    expect(whenToStart({ ...meeting, endsAt: '2026-12-17T23:30:00.000Z' }, Date.parse('2026-12-17T23:10:00.000Z'))).toBe('now')
  })
})

const person = (id: number) => ({ id, name: `Persoon ${id}`, organisation: null, sector: null })
const seated = (id: number) => ({ ...person(id), guest: false, runs: false, left: false })
const noteId = (number: number) => `01J${String(number).padStart(23, '0')}`
const note = (number: number, author: number | null): Note => ({
  id: noteId(number),
  stageId: 1,
  groupId: null,
  text: `tekst ${number}`,
  card: null,
  author: author === null ? null : person(author),
  writtenAt: at(number),
  late: false,
  shown: false,
  paper: false,
  clusterId: null,
  harvestItemId: null,
})
const stage = (id: number) => ({
  id,
  key: `s${id}`,
  kind: 'writing' as const,
  title: 'Stil schrijven',
  prompt: 'Wat?',
  aim: '',
  minutes: 8,
  settings: settingsOf('writing'),
  boardId: null,
  round: null,
  revealedAt: null,
  closedAt: null,
  notes: 0,
  tally: null,
  ready: [],
})
const session: Session = {
  id: 9,
  meetingId: 4,
  title: 'Koffiedik',
  group: { id: 7, slug: 'horeca', name: 'Horeca' },
  facilitator: person(1),
  handovers: [],
  startedAt: at(0),
  endedAt: null,
  stages: [stage(1), stage(2)],
  plannedMinutes: 16,
  stageId: 1,
  clock: started(8, start),
  expiredAt: null,
  calledAt: null,
  message: null,
  hands: [],
  turns: [],
  code: 'KRNG24',
  guests: true,
  people: [seated(2)],
  groups: [],
  personId: 2,
  runs: false,
  notes: [note(1, 2)],
  clusters: [],
  harvest: [],
  reportId: null,
  now: at(0),
  seq: 0,
  ownSeq: 0,
}

const turn = (id: number, personId: number, endedAt: string | null) => ({ id, stageId: 1, groupId: null, personId, beganAt: at(id), endedAt, passed: false })
const ids = fc.integer({ min: 1, max: 4 })
const planned = (id: number) => {
  const { revealedAt: _, closedAt: __, notes: ___, ready: ____, tally: _____, ...step } = stage(id)
  return step
}
const stageIds = fc.integer({ min: 1, max: 2 })
type Change = (session: Session) => Session
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(stageIds, clocks).map(
    ([stageId, { clock }]): Change =>
      (before) =>
        withStage(before, { stageId, clock }),
  ),
  fc.tuple(stageIds, clocks).map(
    ([stageId, { clock }]): Change =>
      (before) =>
        withClock(before, { stageId, clock }),
  ),
  fc.tuple(stageIds, fc.nat(9)).map(
    ([stageId, notes]): Change =>
      (before) =>
        withNoteCount(before, { stageId, notes }),
  ),
  fc.tuple(stageIds, fc.uniqueArray(ids)).map(
    ([stageId, numbers]): Change =>
      (before) =>
        withRevealedNotes(before, { stageId, revealedAt: at(5), notes: numbers.map((number) => note(number, null)) }),
  ),
  fc.uniqueArray(ids, { minLength: 1 }).map(
    (steps): Change =>
      (before) =>
        withScript(before, { stages: steps.map(planned) }),
  ),
  ids.map(
    (id): Change =>
      (before) =>
        withSeat(before, { person: seated(id) }),
  ),
  fc.tuple(stageIds, ids, fc.boolean()).map(
    ([stageId, personId, ready]): Change =>
      (before) =>
        withReadiness(before, { stageId, personId, ready }),
  ),
  fc.tuple(stageIds, fc.option(fc.constant(at(6)))).map(
    ([stageId, closedAt]): Change =>
      (before) =>
        withClosedWriting(before, { stageId, closedAt }),
  ),
  fc.boolean().map(
    (guests): Change =>
      (before) =>
        withGuests(before, { guests }),
  ),
  fc.tuple(fc.integer({ min: 0, max: 2 }), fc.uniqueArray(ids)).map(
    ([round, people]): Change =>
      (before) =>
        withGroups(before, { round, groups: [{ id: round + 1, round, number: 1, topic: '', people }] }),
  ),
  ids.map(
    (number): Change =>
      (before) =>
        withShownNote(before, { note: note(number, null) }),
  ),
  ids.map(
    (number): Change =>
      (before) =>
        withTableNote(before, { note: { ...note(number, null), groupId: number } }),
  ),
  ids.map(
    (personId): Change =>
      (before) =>
        withHand(before, { hand: { personId, raisedAt: at(personId) } }),
  ),
  ids.map(
    (personId): Change =>
      (before) =>
        withoutHand(before, { personId }),
  ),
  fc.tuple(ids, ids, fc.boolean()).map(
    ([id, personId, over]): Change =>
      (before) =>
        withTurn(before, { over: over ? turn(id, personId, at(9)) : null, turn: turn(id + 1, personId, null) }),
  ),
  fc.tuple(stageIds, fc.uniqueArray(ids), fc.array(fc.tuple(ids, fc.option(ids)))).map(
    ([stageId, clusters, moved]): Change =>
      (before) =>
        withSorted(before, {
          stageId,
          clusters: clusters.sort((a, b) => a - b).map((id) => ({ id: noteId(90 + id + 10 * stageId), stageId, name: 'Soep' })),
          moved: moved.map(([id, cluster]) => ({ noteId: noteId(id), clusterId: cluster === null ? null : noteId(90 + cluster) })),
        }),
  ),
  fc.tuple(stageIds, ids).map(
    ([stageId, count]): Change =>
      (before) =>
        withTally(before, { stageId, tally: [{ target: noteId(1), count }] }),
  ),
  fc.tuple(ids, fc.boolean()).map(
    ([personId, runs]): Change =>
      (before) =>
        withRunner(before, { personId, runs }),
  ),
  ids.map(
    (personId): Change =>
      (before) =>
        withSeatLeft(before, { personId }),
  ),
  ids.map(
    (id): Change =>
      (before) =>
        withHandover(before, { handover: { to: person(id), by: person(1), at: at(id) } }),
  ),
  fc.tuple(stageIds, fc.option(fc.constant({ text: 'Koffie', at: at(7) }))).map(
    ([stageId, message]): Change =>
      (before) =>
        withExpiry(withCall(withMessage(before, { message }), { calledAt: at(8) }), { stageId, expiredAt: at(8) }),
  ),
  fc.nat(600_000).map(
    (ms): Change =>
      (before) =>
        withEnd(before, { endedAt: at(ms) }),
  ),
  fc.tuple(ids, fc.uniqueArray(ids)).map(
    ([id, numbers]): Change =>
      (before) =>
        withHarvest(before, { item: { id, kind: 'learning', threadId: id, title: 'Les', owner: null, dueOn: null, doneAt: null, noteIds: numbers.map(noteId) } }),
  ),
  ids.map(
    (number): Change =>
      (before) =>
        withNote(before, { sessionId: 9, note: note(number, 2) }),
  ),
  ids.map(
    (number): Change =>
      (before) =>
        withoutNote(before, { sessionId: 9, noteId: noteId(number) }),
  ),
)

describe('what a phone hears', () => {
  test('may come twice without any difference', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 10 }), changes, (before, change) => {
        const now = before.reduce((state, apply) => apply(state), session)
        expect(change(change(now))).toEqual(change(now))
      }),
    )
  })

  test('leaves the state it had untouched', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const copy = structuredClone(session)
        change(session)
        expect(session).toEqual(copy)
      }),
    )
  })

  test('about their own note keeps their name on it when it is shown without names', () => {
    const shown = withRevealedNotes(session, { stageId: 1, revealedAt: at(5), notes: [note(1, null), note(2, null)] })
    expect(shown.notes.map(({ author }) => author?.id ?? null)).toEqual([2, null])
    expect(
      withNote(withRevealedNotes({ ...session, notes: [] }, { stageId: 1, revealedAt: at(5), notes: [note(1, null)] }), { sessionId: 9, note: note(1, 2) }).notes[0]?.author?.id,
    ).toBe(2)
  })

  test('about a session of another evening changes nothing here', () => {
    expect(withNote(session, { sessionId: 8, note: note(3, 2) })).toBe(session)
    expect(withoutNote(session, { sessionId: 8, noteId: noteId(1) })).toBe(session)
    expect(withSession({ id: 4, sessionId: null, sessionState: null }, { meetingId: 5, sessionId: 9, sessionState: 'live' })).toEqual({
      id: 4,
      sessionId: null,
      sessionState: null,
    })
  })
})

test('a session that took extra minutes is that much behind, and one that skipped ahead is before its time', () => {
  expect(minutesBehind(session, start + 60_000)).toBe(0)
  expect(minutesBehind({ ...session, clock: extended(session.clock, 3, start) }, start + 60_000)).toBe(3)
  expect(minutesBehind(session, start + 10 * 60_000)).toBe(2)
  expect(minutesBehind(withStage(session, { stageId: 2, clock: started(8, start + 60_000) }), start + 60_000)).toBe(-7)
})

test('a facilitator of the group runs its sessions, a member takes part, others do neither', () => {
  const viewer = { id: 1, name: 'F', language: 'nl', admin: false, memberOf: [7], facilitates: [7], moderates: [] } as const
  const reader = { ...viewer, memberOf: [7], facilitates: [], moderates: [] }
  const rights = (who: Parameters<typeof mayRun>[0]) => [mayRun(who, session), mayTakePart(who, session)]
  expect(rights({ ...viewer, memberOf: [7], facilitates: [7], moderates: [] })).toEqual([true, true])
  expect(rights(reader)).toEqual([false, true])
  expect(rights({ ...reader, memberOf: [8], admin: true })).toEqual([false, false])
  expect(rights(null)).toEqual([false, false])
})
