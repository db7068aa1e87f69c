import { type BreakoutRequest, ImpossibleBreakouts, joinGroups, placeLateComer, planBreakouts, replanBreakouts } from '@kring/breakouts'
import { checkPlan, figuresOf } from '@kring/breakouts/check'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fourTypes, names, plain, requests } from '../support/breakouts.ts'

const timeless = { clock: () => 0 }
/** What ImpossibleBreakouts refuses is left out; anything else is a mistake. */
const unlessRefused = <T>(make: () => T) => {
  try {
    return make()
  } catch (refusal) {
    if (refusal instanceof ImpossibleBreakouts) return undefined
    throw refusal
  }
}
const rest = (id: string, from: number, rounds: number) => Array.from({ length: rounds - from }, (_, at) => ({ id, round: from + at }))
const missed = (id: string, from: number) => Array.from({ length: from }, (_, round) => ({ id, round }))

/** How many must go elsewhere so that sizes differ by at most one, when who is left stays put. Of groups that are closed, all. */
function fewestMoves(told: string[][], count: number, present: Set<string>) {
  const left = told.map((group) => group.filter((id) => present.has(id)).length)
  const [small, larger] = [Math.floor(present.size / count), present.size % count]
  const open = left.slice(0, count).sort((a, b) => b - a)
  return [...left.slice(count), ...open.map((people, at) => Math.max(0, people - small - (at < larger ? 1 : 0)))].reduce((sum, people) => sum + people, 0)
}

describe('when somebody leaves or comes', () => {
  test('as few people move as can be, and the past stays as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 24 }), fc.integer({ min: 2, max: 4 }), fc.nat(3), fc.nat(3), fc.nat(2), (count, groupCount, leave, come, from) => {
        const people = names(count).map((id, at) => ({ id, traits: { sector: at % 3 ? 'bouw' : 'zorg' } }))
        const request: BreakoutRequest = { people, groupCount, rounds: 3, balance: [{ trait: 'sector', weight: 1 }], budgetMs: 5 }
        const announced = planBreakouts(request, timeless).rounds
        const newcomers = Array.from({ length: come }, (_, at) => ({ id: `n${at}`, traits: {} }))
        const gone = names(leave).flatMap((id) => rest(id, from, 3))
        const now = { ...request, people: [...people, ...newcomers], absent: [...gone, ...newcomers.flatMap(({ id }) => missed(id, from))] }
        const { moved, ...plan } = replanBreakouts(announced, now, { from })
        const past = announced.slice(0, from).map((groups, round) => ({ round, groups }))
        expect(checkPlan({ ...now, fixed: past }, plan, { announced: announced.map(({ length }) => length) })).toEqual([])
        for (let round = 0; round < 3; round += 1) {
          const present = new Set(plan.rounds[round]?.flat())
          const needed = round < from ? 0 : fewestMoves(announced[round] ?? [], plan.rounds[round]?.length ?? 0, present)
          expect(moved.filter((move) => move.round === round)).toHaveLength(needed)
        }
        for (const { id, round, from: told, to } of moved) expect([announced[round]?.[told]?.includes(id), plan.rounds[round]?.[to]?.includes(id)]).toEqual([true, true])
      }),
      { numRuns: 100 },
    )
  })

  test('all rules still hold', () => {
    let made = 0
    fc.assert(
      fc.property(requests({ people: [8, 14], rounds: [2, 3], rules: 2 }), fc.constantFrom(...names(8)), (request, id) => {
        const plan = unlessRefused(() => planBreakouts({ ...request, budgetMs: 5 }, timeless))
        if (!plan) return
        const now = { ...request, absent: [...(request.absent ?? []), ...rest(id, 1, request.rounds)] }
        const after = unlessRefused(() => replanBreakouts(plan.rounds, now, { from: 1 }))
        if (!after) return
        made += 1
        const { moved: _, ...next } = after
        const fixed = [...(now.fixed ?? []).filter(({ round }) => round > 0), { round: 0, groups: plan.rounds[0] ?? [] }]
        expect(checkPlan({ ...now, fixed }, next, { announced: plan.rounds.map(({ length }) => length) })).toEqual([])
      }),
      { numRuns: 100 },
    )
    expect(made).toBeGreaterThan(40)
  })

  test('one who leaves a full house moves nobody, and the plan stays as good as it can', () => {
    const request = fourTypes(7, 4)
    const announced = planBreakouts(request).rounds
    const { moved, repeats } = replanBreakouts(announced, { ...request, absent: rest('p3', 2, 4) }, { from: 2 })
    expect([moved, repeats]).toEqual([[], 0])
  })

  test('too few people for the groups close the last one', () => {
    const announced = planBreakouts(plain(4, 2, 2)).rounds
    const { rounds, moved } = replanBreakouts(announced, { ...plain(4, 2, 2), absent: [{ id: announced[1]?.[0]?.[0] ?? '', round: 1 }] }, { from: 1 })
    expect(rounds[1]?.map(({ length }) => length).sort()).toEqual([2, 2, 3])
    expect(moved).toHaveLength(2)
  })
})

describe('a late-comer', () => {
  const people = [...names(8), 'late'].map((id, at) => ({ id, traits: { sector: at < 4 ? 'bouw' : 'zorg' } }))
  const request: BreakoutRequest = { people, groupCount: 3, rounds: 2, balance: [{ trait: 'sector', weight: 1 }] }
  const rounds = [
    [
      ['p0', 'p1', 'p4'],
      ['p2', 'p3'],
      ['p5', 'p6', 'p7', 'late'],
    ],
    [
      ['p0', 'p4', 'p5'],
      ['p1', 'p2', 'p6'],
      ['p3', 'p7'],
    ],
  ]

  test('goes to the smallest group', () => {
    expect(placeLateComer(rounds, request, { id: 'late', round: 1 })).toEqual({ group: 2, imbalance: 0, metBefore: 1 })
  })

  test('goes where balance asks, among groups of one size, then where they know fewest', () => {
    const even = [
      [
        ['p0', 'p1'],
        ['p4', 'p5'],
        ['p2', 'p6'],
      ],
    ]
    expect(placeLateComer(even, request, { id: 'late', round: 0 }).group).toBe(0)
    const known = {
      ...request,
      balance: [],
      met: [
        ['late', 'p0', 1],
        ['p6', 'late', 2],
      ] satisfies BreakoutRequest['met'],
    }
    expect(placeLateComer(even, known, { id: 'late', round: 0 })).toEqual({ group: 1, imbalance: 0, metBefore: 0 })
  })

  test('is not put where they may not be', () => {
    expect(placeLateComer(rounds, { ...request, apart: [['late', 'p7']] }, { id: 'late', round: 1 }).group).not.toBe(2)
    expect(placeLateComer(rounds, { ...request, together: [['late', 'p6']] }, { id: 'late', round: 1 }).group).toBe(1)
    expect(() => placeLateComer(rounds, { ...request, together: [['late', 'p6']], apart: [['late', 'p1']] }, { id: 'late', round: 1 })).toThrow('rules.unreachable')
    expect(() => placeLateComer(rounds, request, { id: 'nobody', round: 1 })).toThrow('person.unknown')
  })
})

describe('pairs become fours', () => {
  test('whole pairs, balanced', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(1000), (pairs, seed) => {
        const people = names(pairs * 2).map((id, at) => ({ id, traits: { sector: at % 4 < 2 ? 'bouw' : 'zorg' } }))
        const request = { people, balance: [{ trait: 'sector', weight: 1 }], seed }
        const groups = Array.from({ length: pairs }, (_, at) => [`p${at * 2}`, `p${at * 2 + 1}`])
        const fours = joinGroups(groups, request)
        const split = groups.filter(([one = '', other = '']) => !fours.some((four) => four.includes(one) && four.includes(other)))
        expect(fours).toHaveLength(Math.max(1, Math.floor(pairs / 2)))
        expect(split.length).toBeLessThanOrEqual(pairs % 2)
        if (pairs % 4 === 0) expect(figuresOf({ ...request, rounds: 1 }, [fours]).imbalance).toBe(0)
      }),
      { numRuns: 30 },
    )
  })
})
