import { type BreakoutRequest, type Concern, ImpossibleBreakouts, type ImpossibleCode, planBreakouts } from '@kring/breakouts'
import { expect, test } from 'vitest'
import { names } from '../support/breakouts.ts'

const eight: BreakoutRequest = { people: names(8).map((id) => ({ id, traits: {} })), groupCount: 2, rounds: 2, balance: [], budgetMs: 10 }
const { groupCount: _, ...unsized } = eight
const pair = eight.people.slice(0, 2)

const impossible: [string, BreakoutRequest, ImpossibleCode, Concern][] = [
  ['one person', { ...eight, people: eight.people.slice(0, 1) }, 'people.tooFew', {}],
  ['a round in which one is left', { ...eight, people: pair, groupCount: 1, absent: [{ id: 'p1', round: 1 }] }, 'people.tooFew', { round: 1 }],
  ['somebody twice', { ...eight, people: [...eight.people, { id: 'p3', traits: {} }] }, 'people.twice', { ids: ['p3'] }],
  ['a pin for nobody', { ...eight, pinned: [{ id: 'who', group: 0 }] }, 'person.unknown', { ids: ['who'] }],
  ['somebody absent whom nobody knows', { ...eight, absent: [{ id: 'who', round: 0 }] }, 'person.unknown', { ids: ['who'] }],
  ['neither a number of groups nor a size', unsized, 'groups.choose', {}],
  ['a number of groups and a size', { ...eight, groupSize: 4 }, 'groups.choose', {}],
  ['no groups', { ...eight, groupCount: 0 }, 'groups.count', {}],
  ['groups of one', { ...unsized, groupSize: 1 }, 'groups.size', {}],
  ['no rounds', { ...eight, rounds: 0 }, 'rounds.count', {}],
  ['a pin in a round that is not there', { ...eight, pinned: [{ id: 'p0', group: 0, round: 2 }] }, 'round.unknown', { round: 2 }],
  ['a weight below nothing', { ...eight, balance: [{ trait: 'sector', weight: -1 }] }, 'balance.weight', { trait: 'sector' }],
  ['a trait balanced twice', { ...eight, balance: ['sector', 'sector'].map((trait) => ({ trait, weight: 1 })) }, 'balance.twice', { trait: 'sector' }],
  ['meetings that are no number', { ...eight, met: [['p0', 'p1', 0.5]] }, 'met.count', { ids: ['p0', 'p1'] }],
  ['who met themselves', { ...eight, met: [['p0', 'p0', 1]] }, 'met.count', { ids: ['p0', 'p0'] }],
  ['a round fixed twice', { ...eight, fixed: [1, 1].map((round) => ({ round, groups: [['p0', 'p1']] })) }, 'fixed.twice', { round: 1 }],
  [
    'somebody in two groups of a fixed round',
    {
      ...eight,
      fixed: [
        {
          round: 0,
          groups: [
            ['p0', 'p1'],
            ['p1', 'p2'],
          ],
        },
      ],
    },
    'fixed.twice',
    { round: 0, ids: ['p1'] },
  ],
  ['a pin to a group that is not there', { ...eight, pinned: [{ id: 'p0', group: 2 }] }, 'pinned.group', { ids: ['p0'], round: 0, group: 2 }],
  ['one person in two groups', { ...eight, pinned: [0, 1].map((group) => ({ id: 'p0', group })) }, 'pinned.twice', { ids: ['p0'], round: 0 }],
  ['more pins than seats', { ...eight, pinned: names(5).map((id) => ({ id, group: 1 })) }, 'pinned.tooMany', { ids: names(5), round: 0, group: 1 }],
  ['more together than a group holds', { ...eight, together: [names(3), ['p2', 'p3', 'p4']] }, 'together.tooMany', { ids: names(5), round: 0 }],
  [
    'together and pinned to different groups',
    { ...eight, together: [['p0', 'p1']], pinned: [0, 1].map((at) => ({ id: `p${at}`, group: at })) },
    'together.pinned',
    { ids: ['p0', 'p1'], round: 0 },
  ],
  ['together and apart', { ...eight, together: [['p0', 'p1']], apart: [['p1', 'p0']] }, 'together.apart', { ids: ['p0', 'p1'] }],
  ['more apart than there are groups', { ...eight, apart: [names(3)] }, 'apart.tooMany', { ids: names(3), round: 0 }],
  [
    'apart and pinned to one group',
    { ...eight, apart: [['p0', 'p1']], pinned: [0, 1].map((at) => ({ id: `p${at}`, group: 0 })) },
    'apart.pinned',
    { ids: ['p0', 'p1'], round: 0, group: 0 },
  ],
  [
    'sets that cannot be packed',
    {
      ...eight,
      people: names(9).map((id) => ({ id, traits: {} })),
      groupCount: 3,
      together: [
        ['p0', 'p1'],
        ['p2', 'p3'],
        ['p4', 'p5'],
        ['p6', 'p7'],
      ],
    },
    'rules.unreachable',
    { round: 0 },
  ],
  [
    'three of whom each two are apart, in two groups',
    {
      ...eight,
      apart: [
        ['p0', 'p1'],
        ['p1', 'p2'],
        ['p2', 'p0'],
      ],
    },
    'rules.unreachable',
    {},
  ],
]

test.each(impossible)('%s: there is no plan, and it says why', (_name, request, code, concern) => {
  const refused = () => planBreakouts(request, { clock: () => 0 })
  expect(refused).toThrow(ImpossibleBreakouts)
  expect(refused).toThrow(expect.objectContaining({ code, concern }))
})

test('what looks odd but can be done is done', () => {
  const fewer = planBreakouts({ ...eight, groupCount: 7 })
  expect(fewer.rounds[0]?.map(({ length }) => length)).toEqual([2, 2, 2, 2])
  const past = [['p0', 'gone'], ['left']]
  const plan = planBreakouts({
    ...eight,
    fixed: [{ round: 0, groups: past }],
    pinned: [{ id: 'p0', round: 0, group: 5 }],
    absent: [{ id: 'p0', round: 0 }],
    met: [['gone', 'p7', 2]],
  })
  expect([plan.rounds[0], plan.repeats]).toEqual([past, 1])
})
