import { balanceOfSwap } from './balance.ts'
import { metIn, move, repeatsOfSwap, swap, weighedImbalance } from './moves.ts'
import { never, type Seating, type Tables } from './seating.ts'

/** By person: the group they were told, or −1. */
export type Homes = Int32Array

/** What a change does: to how many of those kept apart meet, who are not where they were told, the weighted imbalance, and the repeats. The first that is not 0 decides. */
type Change = [broken: number, moves: number, weighted: number, repeats: number]

const margin = 1e-9
const isGain = (change: Change, than: Change = [0, 0, 0, 0]) => {
  const at = change.findIndex((value, place) => Math.abs(value - than[place]!) > margin)
  return at !== -1 && change[at]! < than[at]!
}

/** Makes a plan better step by step, always by the best step, until none is left. Never moves anybody from where they were told for balance or repeats alone. */
export function improve(seating: Seating, homes: Homes[]): void {
  for (const [at, tables] of seating.tables.entries()) while (step(seating, tables, homes[at]!));
}

function step(seating: Seating, tables: Tables, home: Homes): boolean {
  const { singles, groups } = tables.round
  let best: Change = [0, 0, 0, 0]
  let make: (() => void) | undefined
  const offer = (change: Change, how: () => void) => {
    if (isGain(change, best)) [best, make] = [change, how]
  }
  for (const one of singles) {
    if (tables.groupOf[one] === home[one] && !meetsKept(seating, tables, one)) continue
    for (const other of singles) if (tables.groupOf[one] !== tables.groupOf[other]) offer(ofSwap(seating, tables, home, one, other), () => swap(seating, tables, one, other))
    const size = tables.filled[tables.groupOf[one]!]!
    for (let group = 0; group < groups; group += 1) {
      if (tables.filled[group]! < size) offer(ofMove(seating, tables, home, one, group), () => move(seating, tables, one, group))
    }
  }
  make?.()
  return make !== undefined
}

function meetsKept({ met, problem: { count } }: Seating, { seats, filled, capacity, groupOf }: Tables, person: number) {
  const first = groupOf[person]! * capacity
  for (let at = first; at < first + filled[groupOf[person]!]!; at += 1) if (met[person * count + seats[at]!]! >= never) return true
  return false
}

const away = (home: Homes, person: number, group: number) => (home[person] !== -1 && home[person] !== group ? 1 : 0)

function ofSwap(seating: Seating, tables: Tables, home: Homes, one: number, other: number): Change {
  const [here, there] = [tables.groupOf[one]!, tables.groupOf[other]!]
  const moves = away(home, one, there) + away(home, other, here) - away(home, one, here) - away(home, other, there)
  // Nobody else is asked to move but to keep people apart.
  if (moves > 0 && !seating.problem.apart) return [0, moves, 0, 0]
  return changeOf(moves, balanceOfSwap(seating, tables, one, other), repeatsOfSwap(seating, tables, one, other))
}

function ofMove(seating: Seating, tables: Tables, home: Homes, person: number, group: number): Change {
  const here = tables.groupOf[person]!
  const imbalance = () => weighedImbalance(seating, tables, here) + weighedImbalance(seating, tables, group)
  const before = imbalance()
  const repeats = metIn(seating, tables, person, group) - metIn(seating, tables, person, here)
  move(seating, tables, person, group)
  const weighted = imbalance() - before
  move(seating, tables, person, here)
  return changeOf(away(home, person, group) - away(home, person, here), weighted, repeats)
}

function changeOf(moves: number, weighted: number, repeats: number): Change {
  const broken = Math.round(repeats / never)
  return [broken, moves, weighted, repeats - broken * never]
}
