import { leastAround } from './around.ts'
import type { Problem } from '../problem/problem.ts'
import { sizeList } from '../problem/sizes.ts'

/**
 * What the repeats of no plan can be below.
 *
 * Two arguments, of which the stronger counts. Around each person: they meet so many people in all, and even spread as evenly as can be, over who they may meet and
 * beside whom they met before, that takes so many repeats; half the sum over all people (see {@link leastAround}; it implies the same argument over all pairs at once).
 * And between rounds: when groups are larger than there are groups, each group must leave some of its people together in the next round.
 * @param balanced whether to count only plans in which every group is exactly balanced. Then people of one sector meet less often, and others more.
 */
export function leastRepeats(problem: Problem, balanced: boolean): number {
  const traits = balanced ? problem.traits.names.map((_, trait) => trait) : []
  const around = [undefined, ...traits].map((trait) => leastAround(problem, trait))
  return problem.past.repeats + Math.max(leastBetween(problem), ...around)
}

/** Pairs that must meet in both of two rounds, over all pairs of rounds with at least one that is still to be planned. */
function leastBetween({ rounds, fixed, ids }: Problem) {
  let sum = 0
  for (const [at, round] of rounds.entries()) {
    const here = new Set(round.present)
    for (const other of rounds.slice(at + 1)) {
      const both = other.present.filter((person) => here.has(person)).length
      const all = both === round.present.length && both === other.present.length
      sum += Math.max(pairsLeft(both, round.groups * other.groups), all ? kept(round.present.length, round.groups, other.groups) : 0)
    }
    for (const groups of fixed.values()) for (const group of groups) sum += pairsLeft(group.filter((id) => here.has(ids.indexOf(id))).length, round.groups)
  }
  return sum
}

/** Pairs that stay together when all groups of one round spread as evenly as they can over those of another. */
const kept = (present: number, groups: number, others: number) =>
  Math.max(
    sizeList(present, groups).reduce((sum, size) => sum + pairsLeft(size, others), 0),
    sizeList(present, others).reduce((sum, size) => sum + pairsLeft(size, groups), 0),
  )

/** Pairs within cells when people are spread over the cells as evenly as can be. */
function pairsLeft(people: number, cells: number) {
  const each = Math.floor(people / cells)
  return people * each - (cells * each * (each + 1)) / 2
}
