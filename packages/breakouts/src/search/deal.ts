import { recount } from './balance.ts'
import { ImpossibleBreakouts } from '../impossible.ts'
import { metIn } from './moves.ts'
import type { Problem } from '../problem/problem.ts'
import { type Random, shuffle } from './random.ts'
import { emptySeating, seat, type Seating, type Tables, unseat } from './seating.ts'

/**
 * A first plan that keeps to the rules (people kept apart may still meet, if it must be): who is pinned sits, sets of people are packed, the rest are dealt one by one
 * to where they are lacking and know the fewest, the kinds with most people first.
 * @throws ImpossibleBreakouts where the sets do not fit.
 */
export function deal(problem: Problem, random: Random): Seating {
  const seating = emptySeating(problem)
  for (const tables of seating.tables) dealRound(seating, tables, random)
  return seating
}

function dealRound(seating: Seating, tables: Tables, random: Random) {
  const { round } = tables
  for (const person of round.present) if (round.pin[person] !== -1) seat(seating, tables, person, round.pin[person]!)
  packUnits(
    seating,
    tables,
    shuffle([...round.units], random).sort((a, b) => b.length - a.length),
  )
  for (const person of inOrder(seating, round.singles, random)) seat(seating, tables, person, bestGroup(seating, tables, person, random))
  for (let group = 0; group < round.groups; group += 1) recount(seating, tables, group)
}

const packingSteps = 20_000

/**
 * Seats sets of people, trying every way until it works out.
 * @param units the largest first.
 * @param told by person, the group to try first.
 * @throws ImpossibleBreakouts where none does, or none was found in so many steps.
 */
export function packUnits(seating: Seating, tables: Tables, units: number[][], told?: Int32Array): void {
  if (!pack(seating, tables, units, { left: packingSteps, told })) throw new ImpossibleBreakouts('rules.unreachable', { round: tables.round.at })
}

type Packing = { left: number; told: Int32Array | undefined }

function pack(seating: Seating, tables: Tables, [unit, ...rest]: number[][], steps: Packing): boolean {
  if (!unit) return true
  const order = Array.from({ length: tables.round.groups }, (_, group) => group)
  const toldHere = (group: number) => unit.filter((person) => steps.told?.[person] === group).length
  if (steps.told) order.sort((a, b) => toldHere(b) - toldHere(a))
  for (const group of order) {
    if (steps.left <= 0) return false
    steps.left -= 1
    if (!hasRoom(tables, group, unit.length) || unit.some((person) => isKeptFrom(seating, tables, person, group))) continue
    for (const person of unit) seat(seating, tables, person, group)
    if (pack(seating, tables, rest, steps)) return true
    for (const person of unit) unseat(seating, tables, person)
  }
  return false
}

/** Whether one more group may become larger than the others. */
function canGrow({ round, filled }: Tables): boolean {
  let larger = 0
  for (let group = 0; group < round.groups; group += 1) if (filled[group]! > round.small) larger += 1
  return larger < round.larger
}

/** Whether so many people can join without a group being more than one larger than another. */
export function hasRoom(tables: Tables, group: number, people: number, grow: boolean = canGrow(tables)): boolean {
  const after = tables.filled[group]! + people
  return after <= tables.round.small + (grow ? 1 : 0)
}

function isKeptFrom({ problem: { apart, count } }: Seating, { seats, filled, capacity }: Tables, person: number, group: number) {
  if (!apart) return false
  for (let at = group * capacity; at < group * capacity + filled[group]!; at += 1) if (apart[person * count + seats[at]!] === 1) return true
  return false
}

/** Who is kept apart from most first, then by how many are of one kind. */
function inOrder({ problem: { apart, count, traits } }: Seating, singles: number[], random: Random) {
  const size = new Map<number, number>()
  for (const person of singles) size.set(traits.kindOf[person]!, (size.get(traits.kindOf[person]!) ?? 0) + 1)
  const kept = (person: number) => (apart ? apart.subarray(person * count, (person + 1) * count).reduce((sum, is) => sum + is, 0) : 0)
  const order = shuffle([...singles], random).map((person) => ({ person, kept: kept(person), kind: traits.kindOf[person]!, size: size.get(traits.kindOf[person]!) ?? 0 }))
  return order.sort((a, b) => b.kept - a.kept || b.size - a.size || a.kind - b.kind).map(({ person }) => person)
}

/** How much a lack weighs against having met somebody before, while dealing. */
const lackWeight = 4

/** Where somebody is lacking most, knows the fewest, and there is room. */
export function bestGroup(seating: Seating, tables: Tables, person: number, random: Random) {
  let [best, least] = [-1, Number.POSITIVE_INFINITY]
  const first = random.below(tables.round.groups)
  const grow = canGrow(tables)
  for (let step = 0; step < tables.round.groups; step += 1) {
    const group = (first + step) % tables.round.groups
    if (!hasRoom(tables, group, 1, grow)) continue
    const cost = metIn(seating, tables, person, group) + lackWeight * surplus(seating, tables, person, group) + tables.filled[group]! / tables.capacity
    if (cost < least) [best, least] = [group, cost]
  }
  return best
}

/** −1 for every trait that a group lacks somebody of, +1 for every trait it has enough of. */
function surplus({ problem: { traits } }: Seating, { round, counts, filled }: Tables, person: number, group: number) {
  const width = traits.names.length
  const bounds = filled[group]! >= round.small ? traits.values : 0
  let sum = 0
  for (let trait = 0; trait < width; trait += 1) {
    const value = traits.valueOf[person * width + trait]!
    const has = counts[group * traits.values + value]!
    if (has < round.low[bounds + value]!) sum -= traits.weights[trait]!
    if (has >= round.high[bounds + value]!) sum += traits.weights[trait]!
  }
  return sum
}
