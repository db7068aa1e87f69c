import { balanceOfSwap } from './balance.ts'
import { metIn, move, repeatsOfSwap, swap, weighedImbalance } from './moves.ts'
import type { Random } from './random.ts'
import type { Seating, Tables } from './seating.ts'
import { isAtEase, startWalk, type Walk, type Watch } from './walk.ts'

/** How a walk goes: so many trials, from a high temperature down to a low one. */
export type Cooling = {
  trials: number
  /** A change for the worse by this much is taken about once in three times. */
  hot: number
  cold: number
  /** What one step of imbalance weighs against one repeat. */
  lambda: number
}

const stretch = 1024

/** Simulated annealing over swaps and moves within a round; every plan on the way keeps to the rules. */
export function anneal(seating: Seating, { trials, hot, cold, lambda }: Cooling, random: Random, watch: Watch): void {
  const loose = seating.tables.filter(({ round }) => round.groups > 1 && round.singles.length + round.units.length > 1)
  if (loose.length === 0) return
  const walk = { ...startWalk(seating, lambda), random, temperature: hot }
  const stretches = Math.ceil(trials / stretch)
  for (let at = 0; at < stretches; at += 1) {
    walk.temperature = hot * (cold / hot) ** (at / stretches)
    for (let trial = 0; trial < stretch; trial += 1) if (tryStep(walk, loose[random.below(loose.length)]!) && watch.changed(walk)) return
    if (watch.passed(stretch)) return
  }
}

type Heated = Walk & { random: Random; temperature: number }

/** Tries one change; whether it was made. */
function tryStep(walk: Heated, tables: Tables): boolean {
  const { round } = tables
  const die = walk.random.next() & 15
  if (die === 0 && round.units.length > 0) return tryUnit(walk, tables)
  if (die < 3 && round.larger > 0) return tryMove(walk, tables)
  return trySwap(walk, tables, (die & 3) === 3)
}

/** @param anybody also people of groups that are as they should be; mostly at least one of the two has something to gain. */
function trySwap(walk: Heated, tables: Tables, anybody: boolean): boolean {
  const { singles } = tables.round
  if (singles.length < 2) return false
  const one = singles[walk.random.below(singles.length)]!
  const other = singles[walk.random.below(singles.length)]!
  if (tables.groupOf[one] === tables.groupOf[other]) return false
  if (!anybody && isAtEase(walk.seating, tables, one) && isAtEase(walk.seating, tables, other)) return false
  const repeats = repeatsOfSwap(walk.seating, tables, one, other)
  const weighted = balanceOfSwap(walk.seating, tables, one, other)
  if (!accepts(walk, repeats + walk.lambda * weighted)) return false
  swap(walk.seating, tables, one, other)
  walk.repeats += repeats
  walk.weighted += weighted
  return true
}

/** Somebody goes from a larger group to a smaller one. */
function tryMove(walk: Heated, tables: Tables): boolean {
  const { seating, random } = walk
  const { singles, groups, small } = tables.round
  if (singles.length === 0) return false
  const person = singles[random.below(singles.length)]!
  const group = random.below(groups)
  const here = tables.groupOf[person]!
  if (tables.filled[here] === small || tables.filled[group] !== small) return false
  const before = weighedImbalance(seating, tables, here) + weighedImbalance(seating, tables, group)
  const repeats = metIn(seating, tables, person, group) - metIn(seating, tables, person, here)
  move(seating, tables, person, group)
  const weighted = weighedImbalance(seating, tables, here) + weighedImbalance(seating, tables, group) - before
  if (!accepts(walk, repeats + walk.lambda * weighted)) {
    move(seating, tables, person, here)
    return false
  }
  walk.repeats += repeats
  walk.weighted += weighted
  return true
}

/** A set of people changes places with as many others of one group. */
function tryUnit(walk: Heated, tables: Tables): boolean {
  const { random } = walk
  const { units, groups } = tables.round
  const unit = units[random.below(units.length)]!
  const group = random.below(groups)
  if (tables.groupOf[unit[0]!] === group) return false
  const others = partners(walk, tables, group, unit.length)
  if (!others) return false
  let [repeats, weighted] = [0, 0]
  for (const [at, person] of unit.entries()) {
    repeats += repeatsOfSwap(walk.seating, tables, person, others[at]!)
    weighted += balanceOfSwap(walk.seating, tables, person, others[at]!)
    swap(walk.seating, tables, person, others[at]!)
  }
  if (!accepts(walk, repeats + walk.lambda * weighted)) {
    for (const [at, person] of unit.entries()) swap(walk.seating, tables, person, others[at]!)
    return false
  }
  walk.repeats += repeats
  walk.weighted += weighted
  return true
}

/** So many people of a group who may go: on their own, or a whole set. */
function partners({ random }: Heated, { round, groupOf }: Tables, group: number, size: number): number[] | undefined {
  const whole = round.units.filter((unit) => groupOf[unit[0]!] === group && unit.length === size)
  const singles = round.singles.filter((person) => groupOf[person] === group)
  if (whole.length > 0 && (singles.length < size || random.below(2) === 0)) return whole[random.below(whole.length)]
  if (singles.length < size) return undefined
  for (let at = 0; at < size; at += 1) {
    const from = at + random.below(singles.length - at)
    const held = singles[at]!
    singles[at] = singles[from]!
    singles[from] = held
  }
  return singles.slice(0, size)
}

function accepts({ random, temperature }: Heated, change: number) {
  return change <= 0 || random.next() < 4_294_967_296 * Math.exp(-change / temperature)
}
