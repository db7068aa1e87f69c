import type { Seating, Tables } from './seating.ts'

/** A walk from plan to plan, and how much better or worse it stands than where it began. */
export type Walk = {
  seating: Seating
  /** What one step of weighted imbalance counts for, in repeats. */
  lambda: number
  weighted: number
  repeats: number
}

/** Told how a walk goes; true ends it. */
export type Watch = {
  /** After every change. */
  changed(walk: Walk): boolean
  /** After so many looks at a possible change. */
  passed(looks: number): boolean
}

export const startWalk = (seating: Seating, lambda: number): Walk => ({ seating, lambda, weighted: 0, repeats: 0 })

/** Whether somebody's group is balanced and they meet nobody there again: moving them can gain nothing. */
export function isAtEase({ met, problem: { count, traits } }: Seating, { groupOf, seats, filled, capacity, lack, excess }: Tables, person: number): boolean {
  const group = groupOf[person]!
  for (let at = group * capacity, end = at + filled[group]!; at < end; at += 1) if (met[person * count + seats[at]!]! > 1) return false
  const width = traits.weights.length
  for (let at = group * width, end = at + width; at < end; at += 1) if (lack[at]! + excess[at]! > 0) return false
  return true
}
