import { recount } from './balance.ts'
import { leastRepeats } from '../bounds/bounds.ts'
import type { Problem } from '../problem/problem.ts'
import { emptySeating, seat, type Seating } from './seating.ts'
import { leastImbalance } from '../bounds/skew.ts'
import { isBetter, type Standing, standingOf } from './standing.ts'

/** The best plan so far, and how good a plan could be. */
export type Best = {
  problem: Problem
  standing: Standing
  /** By round: the group of everybody. */
  groups: Int32Array[]
  bound: { imbalance: number; repeats: number }
}

/** What nobody found yet. */
export function nothingYet(problem: Problem): Best {
  const endless = Number.POSITIVE_INFINITY
  return {
    problem,
    standing: { broken: endless, weighted: endless, imbalance: endless, repeats: endless },
    groups: [],
    bound: { imbalance: leastImbalance(problem), repeats: leastRepeats(problem, false) },
  }
}

/** Keeps a plan if it is better than the best; whether it was. */
export function keepBetter(best: Best, seating: Seating, standing: Standing = standingOf(seating)): boolean {
  if (!isBetter(standing, best.standing)) return false
  const isFirstBalanced = standing.imbalance === best.problem.past.imbalance && standing.broken === 0 && best.standing.imbalance !== standing.imbalance
  best.standing = standing
  best.groups = seating.tables.map(({ groupOf }) => groupOf.slice())
  // Every better plan is exactly balanced too, and that bounds its repeats more tightly.
  if (isFirstBalanced) best.bound = { ...best.bound, repeats: leastRepeats(best.problem, true) }
  return true
}

/** Nothing is left to gain. */
export const isProven = ({ standing, bound }: Best) => standing.broken === 0 && standing.imbalance === bound.imbalance && standing.repeats === bound.repeats

/** Seats everybody as in given groups. */
export function seatAs(problem: Problem, groups: Int32Array[]): Seating {
  const seating = emptySeating(problem)
  for (const [at, tables] of seating.tables.entries()) {
    for (const person of tables.round.present) seat(seating, tables, person, groups[at]![person]!)
    for (let group = 0; group < tables.round.groups; group += 1) recount(seating, tables, group)
  }
  return seating
}
