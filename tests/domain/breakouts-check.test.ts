import { type BreakoutRequest, checkPlan, explain, planBreakouts } from '@kring/breakouts'
import { describe, expect, test } from 'vitest'
import { fourTypes, names } from '../support/breakouts.ts'

const request: BreakoutRequest = {
  ...fourTypes(3, 3),
  absent: [{ id: 'p11', round: 2 }],
  pinned: [{ id: 'p0', group: 1 }],
  together: [['p1', 'p2']],
  apart: [['p3', 'p4']],
  fixed: [{ round: 0, groups: [names(4), ['p4', 'p5', 'p6', 'p7'], ['p8', 'p9', 'p10', 'gone']] }],
}
const plan = planBreakouts({ ...request, budgetMs: 50 })
const exchanged = (round: number, one: string, other: string) => ({
  ...plan,
  rounds: plan.rounds.map((groups, at) => (at === round ? groups.map((group) => group.map((id) => (id === one ? other : id === other ? one : id))) : groups)),
})
const elsewhere = (id: string, round: number) =>
  plan.rounds[round]?.find((group) => !group.includes(id) && !group.includes('p0'))?.find((other) => !['p1', 'p2', 'p3', 'p4'].includes(other)) ?? ''
const withRound = (round: number, change: (groups: string[][]) => string[][]) => ({ ...plan, rounds: plan.rounds.map((groups, at) => (at === round ? change(groups) : groups)) })
const kinds = (of: typeof plan, asked = request) => new Set(checkPlan(asked, of).map(({ kind }) => kind))

describe('a broken plan is caught', () => {
  test('a good one is not', () => expect(checkPlan(request, plan)).toEqual([]))

  test.each([
    ['a round short', { ...plan, rounds: plan.rounds.slice(1) }, 'rounds'],
    ['another past', exchanged(0, 'p0', 'p4'), 'fixed'],
    ['somebody twice', withRound(1, ([first = [], ...rest]) => [[...first, rest[0]?.[0] ?? ''], ...rest]), 'twice'],
    ['somebody left out', withRound(1, (groups) => groups.map((group) => group.filter((id) => id !== 'p9'))), 'missing'],
    ['somebody who is absent', withRound(2, ([first = [], ...rest]) => [[...first, 'p11'], ...rest]), 'absent'],
    ['a stranger', withRound(1, ([first = [], ...rest]) => [[...first, 'gone'], ...rest]), 'stranger'],
    ['a group of one', withRound(1, ([first = [], ...rest]) => [first.slice(1), ...rest, first.slice(0, 1)]), 'alone'],
    ['sizes two apart', withRound(2, ([first = [], second = [], ...rest]) => [[...first, ...second.slice(0, 1)], second.slice(1), ...rest]), 'sizes'],
    ['other groups than asked', withRound(2, (groups) => [groups.flat()]), 'groups'],
    ['who is pinned elsewhere', exchanged(1, 'p0', plan.rounds[1]?.[0]?.[0] ?? ''), 'pinned'],
    ['a set split up', exchanged(1, 'p1', elsewhere('p1', 1)), 'together'],
    ['who are apart in one group', exchanged(1, 'p3', plan.rounds[1]?.find((group) => group.includes('p4'))?.find((id) => id !== 'p4') ?? ''), 'apart'],
    ['an imbalance made fairer', { ...plan, imbalance: plan.imbalance - 1 }, 'imbalance'],
    ['repeats kept quiet', { ...plan, repeats: plan.repeats - 1 }, 'repeats'],
    ['others counted wrong', { ...plan, perPerson: { ...plan.perPerson, p5: { met: 99 } } }, 'perPerson'],
    ['a bound above the truth', { ...plan, bound: { ...plan.bound, repeats: plan.repeats + 1 } }, 'bound'],
    ['a proof of nothing', { ...plan, bound: { imbalance: -1, repeats: 0 }, proven: true }, 'proven'],
  ] as const)('%s', (_, broken, kind) => expect(kinds(broken)).toContain(kind))
})

describe('what can be said of a plan', () => {
  test('one of each at every table, nobody twice', () => {
    const asked = fourTypes(5, 4)
    const told = explain(planBreakouts(asked), asked)
    expect(told).toMatchObject({
      size: { least: 4, most: 4 },
      spread: [
        { trait: 'sector', least: 2, most: 2, values: 2, unknown: 0 },
        { trait: 'approach', least: 2, most: 2, values: 2, unknown: 0 },
      ],
      uneven: [],
      again: { pairs: 0, most: 1, who: [] },
      known: 0,
      others: { least: 12, most: 12, who: names(20) },
      toMeetAll: { atLeast: 7, atMost: 9 },
      best: { proven: true, imbalance: 0, repeats: 0 },
    })
  })

  test('who meets again, and what is out of balance', () => {
    const people = names(4).map((id, at) => ({ id, traits: { sector: at < 2 ? 'bouw' : 'zorg', ...(at === 3 && { sector: undefined }) } }))
    const asked: BreakoutRequest = { people, groupCount: 2, rounds: 2, balance: [{ trait: 'sector', weight: 1 }], met: [['p2', 'p3', 1]], together: [['p0', 'p1']] }
    const told = explain(planBreakouts(asked), asked)
    expect(told.again).toEqual({ pairs: 2, most: 3, who: [['p2', 'p3']] })
    expect(told.known).toBe(1)
    expect(told.others).toEqual({ least: 1, who: names(4), most: 1 })
    expect(told.spread).toEqual([{ trait: 'sector', least: 1, most: 1, values: 2, unknown: 1 }])
    expect(told.uneven.map(({ round, value, has, from, to }) => [round, value, has, from, to])).toEqual([])
  })
})
