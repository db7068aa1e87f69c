import { groupImbalance, recount } from './balance.ts'
import { type Seating, seat, type Tables, unseat } from './seating.ts'

/** By how much the repeats would change if two people of different groups changed places. */
export function repeatsOfSwap({ met, problem: { count } }: Seating, { seats, filled, groupOf, capacity }: Tables, one: number, other: number): number {
  const mine = one * count
  const theirs = other * count
  // Both loops meet the two themselves, who stay as they were to one another.
  let change = -2 * (met[mine + other]! + 1)
  let end = groupOf[one]! * capacity + filled[groupOf[one]!]!
  for (let at = groupOf[one]! * capacity; at < end; at += 1) change += met[theirs + seats[at]!]! - met[mine + seats[at]!]! + 1
  end = groupOf[other]! * capacity + filled[groupOf[other]!]!
  for (let at = groupOf[other]! * capacity; at < end; at += 1) change += met[mine + seats[at]!]! - met[theirs + seats[at]!]! + 1
  return change
}

/** Two people of different groups change places. */
export function swap(seating: Seating, tables: Tables, one: number, other: number): void {
  const here = tables.groupOf[one]!
  const there = tables.groupOf[other]!
  unseat(seating, tables, one)
  unseat(seating, tables, other)
  seat(seating, tables, one, there)
  seat(seating, tables, other, here)
  recount(seating, tables, here)
  recount(seating, tables, there)
}

/** Somebody goes to another group. */
export function move(seating: Seating, tables: Tables, person: number, group: number): void {
  const here = tables.groupOf[person]!
  unseat(seating, tables, person)
  seat(seating, tables, person, group)
  recount(seating, tables, here)
  recount(seating, tables, group)
}

/** How often somebody met those in a group before this round: what joining it would add to the repeats. */
export function metIn({ met, problem: { count } }: Seating, { seats, filled, capacity, groupOf }: Tables, person: number, group: number): number {
  const first = group * capacity
  const again = groupOf[person] === group ? 1 : 0
  let sum = again
  for (let at = first, end = first + filled[group]!; at < end; at += 1) sum += met[person * count + seats[at]!]! - again
  return sum
}

/** The weighted imbalance of a group. */
export function weighedImbalance(seating: Seating, tables: Tables, group: number): number {
  const { weights } = seating.problem.traits
  let sum = 0
  for (let trait = 0; trait < weights.length; trait += 1) sum += weights[trait]! * groupImbalance(seating, tables, group, trait)
  return sum
}
