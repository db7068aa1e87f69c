import { groupImbalance } from './balance.ts'
import { never, type Seating } from './seating.ts'

/** How good a seating is. Plans are compared by the weighted imbalance first, then by repeats. */
export type Standing = {
  /** Pairs that meet though they are kept apart. */
  broken: number
  weighted: number
  imbalance: number
  repeats: number
}

/** Counts everything anew. */
export function standingOf(seating: Seating): Standing {
  const { problem, met } = seating
  const standing = { broken: 0, weighted: 0, imbalance: problem.past.imbalance, repeats: problem.past.repeats }
  for (const tables of seating.tables) {
    for (let trait = 0; trait < problem.traits.names.length; trait += 1) {
      let sum = 0
      for (let group = 0; group < tables.round.groups; group += 1) sum += groupImbalance(seating, tables, group, trait)
      standing.imbalance += sum
      standing.weighted += sum * problem.traits.weights[trait]!
    }
  }
  for (let one = 0; one < problem.count; one += 1) {
    for (let other = one + 1; other < problem.count; other += 1) {
      const pair = one * problem.count + other
      const apart = problem.apart?.[pair] === 1
      const times = met[pair]! - (apart ? never : 0)
      const before = problem.past.met[pair]!
      if (apart && times > before) standing.broken += 1
      standing.repeats += (times * (times - 1) - before * (before - 1)) / 2
    }
  }
  return standing
}

const margin = 1e-9

/** Whether one is better than the other. */
export function isBetter(one: Standing, other: Standing): boolean {
  if (one.broken !== other.broken) return one.broken < other.broken
  if (Math.abs(one.weighted - other.weighted) > margin) return one.weighted < other.weighted
  return one.repeats < other.repeats
}
