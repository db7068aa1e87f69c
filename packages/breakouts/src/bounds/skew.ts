import type { Problem, Round } from '../problem/problem.ts'
import type { Traits } from '../problem/traits.ts'

/**
 * What the imbalance of no plan can be below: per round and trait, what pinned people and sets of people bring about whatever the others do. Without such rules a single
 * trait can always be balanced exactly (rounding a table of shares keeps its row and column sums), so nothing more follows trait by trait.
 */
export function leastImbalance(problem: Problem): number {
  let sum = problem.past.imbalance
  for (const round of problem.rounds) for (let trait = 0; trait < problem.traits.names.length; trait += 1) sum += leastOf(problem.traits, round, trait)
  return sum
}

function leastOf(traits: Traits, round: Round, trait: number) {
  const at = { traits, round, trait }
  const pinned = Array.from({ length: round.groups }, (_, group) => round.present.filter((person) => round.pin[person] === group))
  const excess = tooMany(at, [...pinned.filter((people) => people.length > 0), ...round.units])
  const total = excess.reduce((sum, more) => sum + more, 0)
  const lacking = pinned.reduce((sum, people) => sum + cannotFill(at, people), 0)
  return total + Math.max(lacking, leftShort(at, excess))
}

type Spot = { traits: Traits; round: Round; trait: number }

const valuesOf = ({ unknown, values }: Traits, trait: number) => {
  const first = unknown[trait]!
  return Array.from({ length: (unknown[trait + 1] ?? values) - first }, (_, value) => first + value)
}

const tally = ({ traits, trait }: Spot, people: number[], value: number) => people.filter((person) => traits.valueOf[person * traits.names.length + trait] === value).length

/** By value: how many are one too many in the group their set sits in, even if that is a larger one. Sets in one group are only worse. */
function tooMany(spot: Spot, sets: number[][]) {
  const { traits, round, trait } = spot
  const larger = round.larger > 0 ? traits.values : 0
  return valuesOf(traits, trait).map((value) => sets.reduce((sum, set) => sum + Math.max(0, tally(spot, set, value) - round.high[larger + value]!), 0))
}

/** What a group still lacks when its free seats are all filled with who is lacking. */
function cannotFill(spot: Spot, pinned: number[]) {
  const { traits, round, trait } = spot
  if (pinned.length === 0) return 0
  const seats = round.small + (round.larger > 0 ? 1 : 0)
  const lack = valuesOf(traits, trait).reduce((sum, value) => sum + Math.max(0, round.low[value]! - tally(spot, pinned, value)), 0)
  return Math.max(0, lack - tally(spot, pinned, traits.unknown[trait]!) - (seats - pinned.length))
}

/** Who is too many in one group is missing elsewhere, unless there were enough, or people whose trait is not known fill in. */
function leftShort(spot: Spot, excess: number[]) {
  const { traits, round, trait } = spot
  const short = valuesOf(traits, trait).map((value, at) => {
    const wanted = (round.groups - round.larger) * round.low[value]! + round.larger * round.low[traits.values + value]!
    return Math.max(0, wanted - tally(spot, round.present, value) + (excess[at] ?? 0))
  })
  return Math.max(0, short.reduce((sum, more) => sum + more, 0) - tally(spot, round.present, traits.unknown[trait]!))
}
