import type { Turn } from '@kring/contract/facilitation'
import { clockWork, evenness, roundOfTurns, shareOf, softEnd, unheard } from '@kring/domain/facilitation'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const start = Date.parse('2026-12-17T19:00:00.000Z')
const at = (ms: number) => new Date(start + ms).toISOString()
const people = [1, 2, 3, 4].map((id) => ({ id }))
const turn = (id: number, personId: number, over: 'spoke' | 'passed' | null): Turn => ({
  id,
  stageId: 1,
  groupId: null,
  personId,
  beganAt: at(id),
  endedAt: over && at(id + 1),
  passed: over === 'passed',
})

describe('a round where each speaks', () => {
  test('goes round the table from whoever began, and knows who comes next', () => {
    expect(roundOfTurns(people, [])).toEqual({ speaking: null, coming: [1, 2, 3, 4] })
    const turns = [turn(1, 3, 'spoke'), turn(2, 1, null)]
    expect(roundOfTurns(people, turns)).toEqual({ speaking: turns[1], coming: [2, 4] })
  })

  test('comes back once to who passed, after everybody else, and then leaves them in peace', () => {
    const passed = [turn(1, 1, 'passed'), turn(2, 2, 'spoke')]
    expect(roundOfTurns(people, passed).coming).toEqual([3, 4, 1])
    expect(roundOfTurns(people, [...passed, turn(3, 3, 'spoke'), turn(4, 4, 'spoke'), turn(5, 1, 'passed')])).toEqual({ speaking: null, coming: [] })
  })

  test('ends, whatever people do, with everybody heard or asked twice, and nobody heard twice', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (passes) => {
        let turns: Turn[] = []
        let said = 0
        while (roundOfTurns(people, turns).coming[0] !== undefined) {
          const next = roundOfTurns(people, turns).coming[0] ?? 0
          turns = [...turns, turn(said, next, passes[said] ? 'passed' : 'spoke')]
          said += 1
        }
        return said <= 8 && people.every(({ id }) => turns.filter((one) => one.personId === id && !one.passed).length <= 1 && turns.some((one) => one.personId === id))
      }),
    )
  })

  test('gives each as long as the others', () => {
    expect(shareOf({ minutes: 6 }, 4)).toBe(90_000)
    expect(shareOf({ minutes: 6 }, 0)).toBe(0)
  })
})

describe('a clock that the server watches', () => {
  const clock = { endsAt: at(60_000), remainingMs: null, totalMs: 60_000 }

  test('is over once, closes the writing a little later, and is then left alone', () => {
    const fresh = { clock, expiredAt: null, softEndedAt: null }
    expect(clockWork(fresh, start)).toEqual({ due: null, next: start + 60_000 })
    expect(clockWork(fresh, start + 60_000)).toEqual({ due: 'expire', next: start + 60_000 + softEnd })
    const over = { ...fresh, expiredAt: at(60_000) }
    expect(clockWork(over, start + 60_001)).toEqual({ due: null, next: start + 60_000 + softEnd })
    expect(clockWork(over, start + 60_000 + softEnd)).toEqual({ due: 'close', next: null })
    expect(clockWork({ ...over, softEndedAt: at(90_000) }, start + 9_000_000)).toEqual({ due: null, next: null })
  })

  test('has nothing to do while it stands still', () => {
    expect(clockWork({ clock: { endsAt: null, remainingMs: 0, totalMs: 1 }, expiredAt: null, softEndedAt: null }, start)).toEqual({ due: null, next: null })
  })
})

describe('who is heard', () => {
  test('as long as one another is quite even, and one who has all of it is not', () => {
    expect(evenness([60, 60, 60])).toBeCloseTo(1)
    expect(evenness([180, 0, 0])).toBe(0)
    expect(evenness([0, 0])).toBeNull()
    expect(evenness([5])).toBeNull()
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 2, maxLength: 30 }), (times) => {
        const even = evenness(times)
        return even === null || (even >= 0 && even <= 1 + 1e-9)
      }),
    )
  })

  test('leaves who went home out, and counts a note as much as a turn', () => {
    const seated = (id: number, left = false) => ({ id, name: `P${id}`, organisation: null, sector: null, guest: false, runs: false, left })
    const voices = [
      { personId: 1, wrote: true, spoke: false, spokenMs: 0 },
      { personId: 2, wrote: false, spoke: true, spokenMs: 9 },
      { personId: 3, wrote: false, spoke: false, spokenMs: 0 },
    ]
    expect(unheard({ people: [seated(1), seated(2), seated(3), seated(4, true)] }, voices).map(({ id }) => id)).toEqual([3])
  })
})
