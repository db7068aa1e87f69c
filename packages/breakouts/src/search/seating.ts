import type { Problem, Round } from '../problem/problem.ts'

/** Where everybody sits in one round: group `g` has the seats from g × capacity on, of which `filled[g]` are taken. */
export type Tables = {
  round: Round
  capacity: number
  seats: Int32Array
  filled: Int32Array
  /** By person; −1 for who is not there. */
  groupOf: Int32Array
  seatOf: Int32Array
  /** By group × values + value: how many have it. */
  counts: Int32Array
  /** By group × traits + trait: how many are lacking, before people whose trait is not known fill in. */
  lack: Int32Array
  /** By group × traits + trait: how many are too many. */
  excess: Int32Array
}

/** A plan that is being worked on, with what it takes to tell fast what a change would do. */
export type Seating = {
  problem: Problem
  tables: Tables[]
  /** By person × people + other: how often they met, before and in this plan. Who are kept apart have met {@link never} times more. */
  met: Int16Array
}

/** Added to how often two people met who are kept apart: no search takes such a step. */
export const never = 4096

/** Nobody seated yet. */
export function emptySeating(problem: Problem): Seating {
  const met = problem.past.met.slice()
  if (problem.apart) for (let pair = 0; pair < met.length; pair += 1) met[pair]! += problem.apart[pair]! * never
  return { problem, met, tables: problem.rounds.map((round) => emptyTables(problem, round)) }
}

function emptyTables({ count, traits }: Problem, round: Round): Tables {
  const capacity = round.small + 1
  return {
    round,
    capacity,
    seats: new Int32Array(round.groups * capacity),
    filled: new Int32Array(round.groups),
    groupOf: new Int32Array(count).fill(-1),
    seatOf: new Int32Array(count).fill(-1),
    counts: new Int32Array(round.groups * traits.values),
    lack: new Int32Array(round.groups * traits.names.length),
    excess: new Int32Array(round.groups * traits.names.length),
  }
}

/** Gives somebody a seat. What the groups lack is counted anew by `recount`. */
export function seat({ met, problem: { count, traits } }: Seating, tables: Tables, person: number, group: number): void {
  const { seats, filled, capacity, counts } = tables
  const free = group * capacity + filled[group]!
  for (let at = group * capacity; at < free; at += 1) meet(met, count, person, seats[at]!, 1)
  seats[free] = person
  tables.groupOf[person] = group
  tables.seatOf[person] = free
  filled[group]! += 1
  const width = traits.names.length
  for (let trait = 0; trait < width; trait += 1) counts[group * traits.values + traits.valueOf[person * width + trait]!]! += 1
}

/** Takes somebody's seat away and closes the row. What the groups lack is counted anew by `recount`. */
export function unseat({ met, problem: { count, traits } }: Seating, tables: Tables, person: number): void {
  const { seats, filled, capacity, groupOf, seatOf, counts } = tables
  const group = groupOf[person]!
  const last = group * capacity + filled[group]! - 1
  const moved = seats[last]!
  seats[seatOf[person]!] = moved
  seatOf[moved] = seatOf[person]!
  filled[group]! -= 1
  groupOf[person] = -1
  seatOf[person] = -1
  for (let at = group * capacity; at < last; at += 1) meet(met, count, person, seats[at]!, -1)
  const width = traits.names.length
  for (let trait = 0; trait < width; trait += 1) counts[group * traits.values + traits.valueOf[person * width + trait]!]! -= 1
}

function meet(met: Int16Array, count: number, one: number, other: number, times: number) {
  met[one * count + other]! += times
  met[other * count + one]! += times
}
