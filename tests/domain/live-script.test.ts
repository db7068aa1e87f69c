import type { StepAsked } from '@kring/contract/live-scripts'
import type { Grouping } from '@kring/contract/scripts'
import { isFixed, keepsFixed, type KnownStep, roundsAmended, withFixed } from '@kring/domain/live-script'
import { roundsOf } from '@kring/domain/script'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { step } from '../support/evening.ts'

type Seating = Grouping['as'] | null
const seated = (as: Seating, number: number) => ({
  ...step('breakout', 'Groepjes', 'Wat?', 5, { grouping: as && { as, size: as === 'new' ? 3 : null, count: null } }),
  key: `s${number}`,
})
/** A script whose first so many steps were entered already. */
function running(kinds: Seating[], entered: number): KnownStep[] {
  const steps = kinds.map(seated)
  const rounds = roundsOf(steps)
  return steps.map((one, place) => ({ ...one, id: place + 1, round: rounds[place] ?? null, fixed: place < entered }))
}
const asked = (steps: KnownStep[]): StepAsked[] => steps.map(({ round: _, fixed: __, ...one }) => one)
const fresh = (as: Seating, number: number): StepAsked => ({ ...seated(as, number), id: null })

const kinds = fc.array(fc.constantFrom<Seating>(null, 'new', 'same', 'merged'), { maxLength: 8 }).map((rest): Seating[] => ['new', ...rest])
const scripts = fc.tuple(kinds, fc.nat(9)).map(([all, entered]) => running(all, Math.min(1 + entered, all.length)))

describe('the rounds of a script that changes while it runs', () => {
  test('are those of before when nothing changes, and everything that was drawn holds', () => {
    fc.assert(
      fc.property(scripts, (known) => {
        const { rounds, kept } = roundsAmended(known, asked(known), [])
        expect(rounds).toEqual(known.map(({ round }) => round))
        expect(kept).toEqual([...new Set(rounds.filter((round) => round !== null))])
      }),
    )
  })

  test('never change for what was, go up, and give no two divisions the same number', () => {
    fc.assert(
      fc.property(
        scripts,
        fc.array(fc.tuple(fc.nat(12), fc.constantFrom<Seating>(null, 'new', 'same', 'merged')), { maxLength: 4 }),
        fc.array(fc.nat(9)),
        (known, more, announced) => {
          const begun = known.filter(({ fixed }) => fixed).length
          const steps = more.reduce((list, [place, as], number) => list.toSpliced(Math.max(begun, place), 0, fresh(as, 90 + number)), asked(known))
          const { rounds } = roundsAmended(known, steps, announced)
          expect(rounds.slice(0, begun)).toEqual(known.slice(0, begun).map(({ round }) => round))
          const beginnings = steps.flatMap(({ settings: { grouping } }, place) => (grouping && grouping.as !== 'same' ? [rounds[place] ?? -1] : []))
          expect(beginnings).toEqual([...new Set(beginnings)].sort((a, b) => a - b))
        },
      ),
    )
  })

  test('of a step that goes on are those of the last groups before it, wherever it is put', () => {
    const known = running(['new', 'new', 'same'], 1)
    const [first, second, same] = asked(known) as [StepAsked, StepAsked, StepAsked]
    expect(roundsAmended(known, [first, same, second], []).rounds).toEqual([0, 0, 1])
  })

  test('that merge others are drawn anew when those others are', () => {
    const known = running(['new', 'new', 'merged'], 1)
    const [first, , merged] = asked(known) as [StepAsked, StepAsked, StepAsked]
    expect(roundsAmended(known, [first, merged], [])).toEqual({ rounds: [0, 1], kept: [0] })
    expect(roundsAmended(known, asked(known), []).kept).toEqual([0, 1, 2])
  })
})

test('a step stays as it is from the moment it is on, was left, or has a note in it', () => {
  const now = { stageId: 2 }
  const still = { id: 1, leftAt: null, notes: 0 }
  expect([isFixed(still, now), isFixed({ ...still, id: 2 }, now), isFixed({ ...still, leftAt: '2026-12-17T19:00:00.000Z' }, now), isFixed({ ...still, notes: 1 }, now)]).toEqual([
    false,
    true,
    true,
    true,
  ])
})

test('what stays may get others between it, and keeps its order and its words', () => {
  const known = running(['new', null, 'new'], 2)
  const [one, two, three] = asked(known) as [StepAsked, StepAsked, StepAsked]
  expect(keepsFixed(known, [one, fresh(null, 9), two])).toBe(true)
  expect(keepsFixed(known, [two, one, three])).toBe(false)
  expect(keepsFixed(known, [one, three])).toBe(false)
  expect(keepsFixed(known, [one, { ...two, title: 'Anders' }, three])).toBe(false)
})

describe('what somebody made while the session moved on', () => {
  const known = running(['new', null, 'new', null], 2)
  const keysOf = (steps: { key: string }[]) => steps.map(({ key }) => key)

  test('keeps what they made of the rest, and has what is fixed as it is', () => {
    const mine = known.map((step) => ({ ...step, title: 'Van mij' })).toSpliced(2, 0, { ...fresh(null, 9), id: 9, round: null, fixed: false })
    expect(withFixed(mine, known).map(({ key, title }) => [key, title])).toEqual([
      ['s0', 'Groepjes'],
      ['s1', 'Groepjes'],
      ['s9', 'Groepjes'],
      ['s2', 'Van mij'],
      ['s3', 'Van mij'],
    ])
  })

  test('has a step back that they took away or moved before it came', () => {
    const [zero, one, two, three] = known as [KnownStep, KnownStep, KnownStep, KnownStep]
    expect(keysOf(withFixed([zero, three, two], known))).toEqual(['s0', 's1', 's3', 's2'])
    expect(keysOf(withFixed([one, three, zero, two], known))).toEqual(['s0', 's1', 's3', 's2'])
  })

  test('can always be sent', () => {
    fc.assert(
      fc.property(scripts, fc.array(fc.nat(9), { maxLength: 6 }), (all, gone) => {
        const mine = all.filter((_, place) => !gone.includes(place))
        const sent = withFixed(mine, all).map((step): StepAsked => ({ ...step, id: all.find(({ key }) => key === step.key)?.id ?? null }))
        expect(keepsFixed(all, sent)).toBe(true)
      }),
    )
  })
})
