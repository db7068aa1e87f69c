import { planBreakouts, type Surroundings } from './plan-breakouts.ts'
import type { BreakoutRequest } from './request.ts'

const budgetMs = 200

/**
 * Joins groups two by two into the groups of a next round, as in 1-2-4-all: pairs become fours. As balanced as can be, and with as few as can be who met before. Where the
 * number of groups is odd the smallest is shared out over the others, for no group may be more than one person larger than another.
 * @param groups at least two, with sizes that differ by at most one.
 * @returns half as many groups, rounded down.
 * @throws ImpossibleBreakouts
 */
export function joinGroups(groups: string[][], request: Pick<BreakoutRequest, 'people' | 'balance' | 'met' | 'apart' | 'seed'>, surroundings?: Surroundings): string[][] {
  const seated = new Set(groups.flat())
  const bySize = groups.toSorted((a, b) => b.length - a.length)
  const { met = [], apart = [], seed = 1 } = request
  const { rounds } = planBreakouts(
    {
      people: request.people.filter(({ id }) => seated.has(id)),
      groupCount: Math.max(1, Math.floor(groups.length / 2)),
      rounds: 1,
      balance: request.balance,
      met,
      together: groups.length % 2 === 0 ? bySize : bySize.slice(0, -1),
      apart: apart.map((set) => set.filter((id) => seated.has(id))),
      seed,
      budgetMs,
    },
    surroundings,
  )
  return rounds[0] ?? []
}
