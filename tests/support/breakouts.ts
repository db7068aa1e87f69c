import type { BreakoutRequest } from '@kring/breakouts'
import { checkPlan, figuresOf } from '@kring/breakouts/check'
import fc from 'fast-check'

export const names = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`)
export const plain = (groups: number, size: number, rounds: number): BreakoutRequest => ({
  people: names(groups * size).map((id) => ({ id, traits: {} })),
  groupCount: groups,
  rounds,
  balance: [],
})

/** Two sectors by two approaches, so many people of each; in an order that gives nothing away. */
export const fourTypes = (groups: number, rounds: number): BreakoutRequest => ({
  ...plain(groups, 4, rounds),
  people: names(groups * 4).map((id, at) => ({ id, traits: { sector: at % 2 ? 'bouw' : 'zorg', approach: at % 4 < 2 ? 'idealist' : 'pragmatist' } })),
  balance: [
    { trait: 'sector', weight: 2 },
    { trait: 'approach', weight: 1 },
  ],
})

const value = fc.constantFrom<(string | undefined)[]>('a', 'a', 'a', 'b', 'b', 'c', undefined)
const traits = fc.oneof(fc.record({ sector: value, approach: fc.constantFrom('x', 'y') }), fc.record({ approach: value }))

/** How many people, in how many rounds, and how many rules of each kind. */
export type Scale = { people: [number, number]; rounds: [number, number]; rules: number }

/** Requests as a facilitator could make them; some cannot be met. */
export const requests = ({ people: [fewest, most], rounds: [least, up], rules }: Scale): fc.Arbitrary<BreakoutRequest> =>
  fc.tuple(fc.integer({ min: fewest, max: most }), fc.integer({ min: least, max: up })).chain(([count, rounds]) => {
    const id = fc.constantFrom(...names(count))
    const round = fc.nat(rounds - 1)
    const some = <T>(one: fc.Arbitrary<T>) => fc.oneof({ arbitrary: fc.constant<T[]>([]), weight: 2 }, { arbitrary: fc.array(one, { maxLength: rules }), weight: 1 })
    const set = fc.uniqueArray(id, { minLength: 2, maxLength: 3 })
    const past = fc.shuffledSubarray([...names(count), 'gone', 'left'], { minLength: 4 }).map((here) => [here.slice(0, here.length >> 1), here.slice(here.length >> 1)])
    return fc
      .record({
        people: fc.array(traits, { minLength: count, maxLength: count }).map((all) => all.map((of, at) => ({ id: `p${at}`, traits: of }))),
        size: fc.oneof(fc.record({ groupCount: fc.integer({ min: 1, max: count >> 1 }) }), fc.record({ groupSize: fc.integer({ min: 2, max: 5 }) })),
        rounds: fc.constant(rounds),
        balance: fc.subarray([
          { trait: 'sector', weight: 1 },
          { trait: 'approach', weight: 1 },
        ]),
        met: some(fc.tuple(id, fc.constantFrom(...names(count), 'gone'), fc.nat(3)).filter(([one, other]) => one !== other)),
        fixed: rounds > 1 ? some(past.map((groups) => ({ round: 0, groups }))).map((fixed) => fixed.slice(0, 1)) : fc.constant<{ round: number; groups: string[][] }[]>([]),
        pinned: some(fc.oneof(fc.record({ id, group: fc.nat(2) }), fc.record({ id, round, group: fc.nat(2) }))),
        together: some(set),
        apart: some(set),
        absent: some(fc.record({ id, round })),
        seed: fc.nat(1000),
      })
      .map(({ size, ...rest }): BreakoutRequest => ({ ...rest, ...size }))
  })

/** The least imbalance there is, and of the plans with it the least repeats; and the least repeats of all plans. By trying every plan. */
export function bestOfAll(request: BreakoutRequest) {
  const open = Array.from({ length: request.rounds }, (_, at) => at).filter((at) => !request.fixed?.some(({ round }) => round === at))
  const choices = open.map((at) => validRounds(request, at))
  const past = Array.from({ length: request.rounds }, (_, at) => request.fixed?.find(({ round }) => round === at)?.groups ?? [])
  const plans = choices.reduce<string[][][][]>((plans, rounds, at) => plans.flatMap((plan) => rounds.map((groups) => plan.with(open[at] ?? 0, groups))), [past])
  const figures = plans.map((rounds) => figuresOf(request, rounds))
  const imbalance = Math.min(...figures.map((figure) => figure.imbalance))
  const least = (some: typeof figures) => Math.min(...some.map(({ repeats }) => repeats))
  return { plans: plans.length, imbalance, repeats: least(figures.filter((figure) => figure.imbalance === imbalance)), anyRepeats: least(figures) }
}

/** Every grouping of one round that keeps to the rules; the number of a group matters only where somebody is pinned. */
function validRounds(request: BreakoutRequest, at: number): string[][][] {
  const alone = { ...request, rounds: 1, met: [], fixed: [], pinned: only(request.pinned, at), absent: only(request.absent, at) }
  const present = request.people.map(({ id }) => id).filter((id) => !alone.absent.some((absent) => absent.id === id))
  const most = Math.max(1, Math.floor(present.length / 2))
  const found = new Map<string, string[][]>()
  for (let count = 1; count <= most; count += 1) {
    for (let code = 0; code < count ** present.length; code += 1) {
      const groups = Array.from({ length: count }, (_, group) => present.filter((_, person) => Math.floor(code / count ** person) % count === group))
      const key = groups
        .map((group) => group.join())
        .sort()
        .join('|')
      if (found.has(key) || groups.some(({ length }) => length < 2)) continue
      const faults = checkPlan(alone, { rounds: [groups], ...figuresOf(alone, [groups]), bound: { imbalance: 0, repeats: 0 }, proven: false })
      if (faults.every(({ kind }) => kind === 'proven')) found.set(key, groups)
    }
  }
  return [...found.values()]
}

const only = <T extends { round?: number }>(rules: T[] | undefined, at: number) => (rules ?? []).filter(({ round = at }) => round === at).map((rule) => ({ ...rule, round: 0 }))
