import { type BreakoutRequest, planBreakouts, roundsToMeetAll } from '@kring/breakouts'
import { checkPlan } from '@kring/breakouts/check'
import { describe, expect, test } from 'vitest'
import { designsFor } from '../../packages/breakouts/src/designs/designs.ts'
import { ringOf } from '../../packages/breakouts/src/designs/field.ts'
import { meetAll } from '../../packages/breakouts/src/meet-all.ts'
import { fourTypes, names, plain } from '../support/breakouts.ts'

/** Proven perfect, and so says somebody else. */
function expectPerfect(request: BreakoutRequest) {
  const plan = planBreakouts(request, { clock: () => 0 })
  expect(checkPlan(request, plan)).toEqual([])
  expect({ imbalance: plan.imbalance, repeats: plan.repeats, proven: plan.proven }).toEqual({ imbalance: 0, repeats: 0, proven: true })
}

describe('nobody meets twice', () => {
  test.each([
    ['fifteen schoolgirls, seven days (Kirkman)', 5, 3, 7],
    ['24 golfers', 6, 4, 6],
    ['24 golfers for as long as there is', 6, 4, 7],
    ['28 golfers for as long as there is', 7, 4, 9],
    ['32 golfers', 8, 4, 8],
    ['32 golfers, nine weeks', 8, 4, 9],
    ['32 golfers for as long as there is', 8, 4, 10],
    ['pairs, each with each', 8, 2, 15],
    ['sixteen people on the lines of a plane', 4, 4, 5],
    ['27 people on the lines of a space', 9, 3, 13],
    ['49 people on the lines of a plane', 7, 7, 8],
  ])('%s', (_, groups, size, rounds) => expectPerfect(plain(groups, size, rounds)))

  test('32 golfers never play an eleventh week without meeting somebody again', () => {
    const { bound, repeats } = planBreakouts({ ...plain(8, 4, 11), budgetMs: 50 })
    expect(bound.repeats).toBe(32)
    expect(repeats).toBeGreaterThanOrEqual(32)
  })

  test.each([
    ['one seat empty', 14, 5, 7],
    ['as many seats empty as leave groups of three and four', 25, 7, 7],
    ['hosts who stay at their tables', 28, 7, 6],
  ])('with %s', (what, people, groupCount, rounds) => {
    const pinned = what.startsWith('hosts') ? names(groupCount).map((id, group) => ({ id, group: groupCount - 1 - group })) : []
    expectPerfect({ ...plain(1, people, rounds), groupCount, pinned })
  })
})

describe('two sectors by two approaches, one of each at every table, and nobody meets twice', () => {
  test.each([
    [5, 5],
    [7, 7],
    [8, 6],
    [11, 11],
  ])('%i tables, %i rounds', (groups, rounds) => expectPerfect(fourTypes(groups, rounds)))

  test('200 people of five unequal sectors and two approaches at 40 tables', () => {
    const sectors = ['bouw', 'zorg', 'horeca', 'winkel', 'gemeente'].flatMap((sector, at) => Array.from({ length: [80, 50, 35, 22, 13][at] ?? 0 }, () => sector))
    const people = sectors.map((sector, at) => ({ id: `p${at}`, traits: { sector, approach: at % 2 ? 'idealist' : 'pragmatist' } }))
    const balance = ['sector', 'approach'].map((trait) => ({ trait, weight: 1 }))
    expectPerfect({ people, groupCount: 40, rounds: 4, balance })
  })
})

describe('every known design', () => {
  const sizes = Array.from({ length: 12 }, (_, at) => at + 1).flatMap((groups) => [2, 3, 4, 5, 7].map((size) => ({ groups, size })))

  test.each(sizes)('of $groups groups of $size keeps its promise', ({ groups, size }) => {
    for (const design of designsFor(groups, size)) {
      const met = design.flatMap((round) =>
        [...round.keys()].flatMap((one) => [...round.keys()].filter((other) => other > one && round[other] === round[one]).map((other) => `${one} ${other}`)),
      )
      expect(new Set(met).size).toBe(met.length)
      for (const round of design)
        expect(Array.from({ length: groups }, (_, group) => round.filter((other) => other === group).length)).toEqual(Array.from({ length: groups }, () => size))
    }
  })

  test.each([2, 3, 4, 5, 7, 8, 9, 12, 16, 25, 27, 30])('numbers modulo %i add and multiply as they should', (order) => {
    const ring = ringOf(order)
    const all = Array.from({ length: order }, (_, element) => element)
    for (const a of all) {
      expect(new Set(all.map((b) => ring.add(a, b))).size).toBe(order)
      for (const b of all) for (const c of all.slice(0, 5)) expect(ring.multiply(c, ring.add(a, b))).toBe(ring.add(ring.multiply(c, a), ring.multiply(c, b)))
    }
    for (const a of ring.apart)
      for (const b of ring.apart) if (a !== b) expect(new Set(all.map((c) => all.find((d) => ring.add(ring.multiply(b, c), d) === ring.multiply(a, c)))).size).toBe(order)
  })
})

describe('rounds until everybody met everybody', () => {
  test.each([
    [15, 5, 7, 7],
    [16, 4, 5, 5],
    [32, 8, 11, 11],
    [12, 2, 3, 3],
    [24, 4, 5, 7],
    [9, 1, 1, 1],
  ])('%i people in %i groups: at least %i, at most %i', (people, groups, atLeast, atMost) => expect(roundsToMeetAll(people, groups)).toEqual({ atLeast, atMost }))

  test('no plan that is known here leaves anybody out', () => {
    for (let groups = 1; groups <= 9; groups += 1) {
      for (let people = groups * 2; people <= 40; people += 1) {
        const rounds = meetAll(people, groups)
        if (!rounds) continue
        const all = Array.from({ length: people }, (_, person) => person)
        expect(all.every((one) => all.every((other) => rounds.some((round) => round[one] === round[other])))).toBe(true)
        const sizes = rounds.flatMap((round) => Array.from({ length: groups }, (_, group) => round.filter((other) => other === group).length))
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2)
        expect(rounds.length).toBeGreaterThanOrEqual(roundsToMeetAll(people, groups).atLeast)
      }
    }
  })
})
