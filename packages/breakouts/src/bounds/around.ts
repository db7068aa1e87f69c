import type { Problem, Round } from '../problem/problem.ts'

/**
 * At least this many repeats are added around all people together, each repeat being around two: half the sum, rounded up.
 *
 * Whoever meets somebody for the (m + 1)-th time adds m repeats. So each person's meetings cost least when each next one goes to whom they met least, as far as rules
 * and rounds allow. How many meetings a person has depends on the sizes of their groups; where those may differ, the cheapest choice for all together is taken.
 * @param trait count only plans in which every group is exactly balanced on it.
 */
export function leastAround(problem: Problem, trait: number | undefined): number {
  let [sum, meetings] = [0, 0]
  const further: number[] = []
  for (let person = 0; person < problem.count; person += 1) {
    const { least, most } = meetingsOf(problem, person)
    const costs = spread(problem, person, trait, least, most)
    for (let at = 0; at < least; at += 1) sum += costs[at] ?? 0
    further.push(...costs.slice(least))
    meetings += least
  }
  const left = allMeetings(problem.rounds) - meetings
  further.sort((a, b) => a - b)
  for (let at = 0; at < left; at += 1) sum += further[at] ?? 0
  return Math.ceil(sum / 2)
}

/** Twice the pairs in groups. */
const allMeetings = (rounds: Round[]) => rounds.reduce((sum, { groups, small, larger }) => sum + (groups - larger) * small * (small - 1) + larger * small * (small + 1), 0)

function meetingsOf({ rounds }: Problem, person: number) {
  const there = rounds.filter(({ here }) => here[person] === 1)
  const least = there.reduce((sum, { small }) => sum + small - 1, 0)
  return { least, most: least + there.filter(({ larger }) => larger > 0).length }
}

/**
 * What each next meeting of somebody adds: first the `least` they have in any case, from then on the cheapest that is left, up to `most`. Who must be met comes first, then
 * as many of each value as exact balance asks, then whoever was met least.
 */
function spread(problem: Problem, person: number, trait: number | undefined, least: number, most: number): number[] {
  const offers = offersFor(problem, person, trait)
  const costs = offers.forced
  const { from, upTo } = trait === undefined ? { from: Float64Array.of(0), upTo: Float64Array.of(most) } : shareOf(problem, person, trait)
  const taken = [...offers.met]
  const take = (value: number, limit: number, cost: number) => {
    const at = value * offers.levels + cost
    const some = Math.max(0, Math.min(offers.count[at]!, limit))
    offers.count[at]! -= some
    taken[value]! += some
    for (let time = 0; time < some; time += 1) costs.push(cost)
  }
  for (const [value, needed] of from.entries()) for (let cost = 0; cost < offers.levels; cost += 1) take(value, needed - taken[value]!, cost)
  const rest = costs.length
  for (let cost = 0; cost < offers.levels; cost += 1) for (const [value, limit] of upTo.entries()) take(value, Math.min(most - costs.length, limit - taken[value]!), cost)
  return rest > least ? [...costs.slice(0, rest).sort((a, b) => a - b), ...costs.slice(rest)] : costs
}

/** Per value and cost, how many meetings with somebody of that value would cost that; and the meetings that the rules bring about. */
function offersFor(problem: Problem, person: number, trait: number | undefined) {
  const { count, past, rounds, traits, apart } = problem
  const levels = rounds.length + past.most
  const [first, end] = trait === undefined ? [0, 1] : [traits.unknown[trait]!, traits.unknown[trait + 1] ?? traits.values]
  const offers = { levels, count: new Int32Array((end - first) * levels), met: new Int32Array(end - first), forced: new Array<number>() }
  for (let other = 0; other < count; other += 1) {
    if (other === person || apart?.[person * count + other] === 1) continue
    const value = trait === undefined ? 0 : traits.valueOf[other * traits.names.length + trait]! - first
    const { must, may } = meetingsWith(problem, person, other)
    const before = past.met[person * count + other]!
    for (let time = 0; time < may; time += 1) {
      if (time >= must) offers.count[value * levels + before + time]! += 1
      else offers.forced.push(before + time)
    }
    offers.met[value]! += must
  }
  return offers
}

/** In how many of the rounds to plan two people must, and may, be in one group. */
function meetingsWith({ rounds, blockOf }: Problem, one: number, other: number) {
  let [must, may] = [0, 0]
  for (const { here, pin } of rounds) {
    if (here[one] === 0 || here[other] === 0) continue
    const pinned = pin[one] !== -1 && pin[other] !== -1
    const isOne = (blockOf[one] !== -1 && blockOf[one] === blockOf[other]) || (pinned && pin[one] === pin[other])
    if (isOne) must += 1
    if (isOne || !pinned) may += 1
  }
  return { must, may }
}

/** How many people of each value somebody meets when all groups are exactly balanced: from this many, up to that many. */
function shareOf({ rounds, traits }: Problem, person: number, trait: number) {
  const first = traits.unknown[trait]!
  const values = (traits.unknown[trait + 1] ?? traits.values) - first
  const [from, upTo] = [new Float64Array(values), new Float64Array(values)]
  const own = traits.valueOf[person * traits.names.length + trait]! - first
  for (const { here, low, high, larger, present } of rounds) {
    if (here[person] === 0) continue
    // Where somebody's value is not known, they may stand for anybody who is lacking.
    const known = present.every((other) => traits.valueOf[other * traits.names.length + trait] !== first)
    for (let value = 0; value < values; value += 1) {
      const self = value === own ? 1 : 0
      if (known) from[value]! += low[first + value]! - self
      upTo[value]! += high[(larger > 0 ? traits.values : 0) + first + value]! - self
    }
  }
  return { from, upTo }
}
