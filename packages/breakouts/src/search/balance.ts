import type { Seating, Tables } from './seating.ts'

/** Counts anew what a group lacks and has too many of, after people came or went. */
export function recount({ problem: { traits } }: Seating, tables: Tables, group: number): void {
  const { round, counts, lack, excess, filled } = tables
  const bounds = (filled[group]! - round.small) * traits.values
  for (let trait = 0; trait < traits.names.length; trait += 1) {
    const end = traits.unknown[trait + 1] ?? traits.values
    let [lacking, over] = [0, 0]
    for (let value = traits.unknown[trait]!; value < end; value += 1) {
      const has = counts[group * traits.values + value]!
      lacking += Math.max(0, round.low[bounds + value]! - has)
      over += Math.max(0, has - round.high[bounds + value]!)
    }
    lack[group * traits.names.length + trait] = lacking
    excess[group * traits.names.length + trait] = over
  }
}

/** What a group adds to the imbalance of one trait. */
export function groupImbalance({ problem: { traits } }: Seating, { counts, lack, excess }: Tables, group: number, trait: number): number {
  const at = group * traits.names.length + trait
  return Math.max(0, lack[at]! - counts[group * traits.values + traits.unknown[trait]!]!) + excess[at]!
}

/** By how much the weighted imbalance would change if two people of different groups changed places. */
export function balanceOfSwap(seating: Seating, tables: Tables, one: number, other: number): number {
  const { valueOf, weights, kindOf } = seating.problem.traits
  if (kindOf[one] === kindOf[other]) return 0
  const width = weights.length
  const [here, there] = [tables.groupOf[one]!, tables.groupOf[other]!]
  let change = 0
  for (let trait = 0; trait < width; trait += 1) {
    const leaves = valueOf[one * width + trait]!
    const comes = valueOf[other * width + trait]!
    if (leaves === comes) continue
    change += weights[trait]! * (exchange(seating, tables, here, trait, leaves, comes) + exchange(seating, tables, there, trait, comes, leaves))
  }
  return change
}

/** By how much a group's imbalance would change if somebody with one value made place for somebody with another. */
function exchange({ problem: { traits } }: Seating, { round, counts, lack, filled }: Tables, group: number, trait: number, leaves: number, comes: number): number {
  const bounds = (filled[group]! - round.small) * traits.values
  const first = group * traits.values
  const unknown = traits.unknown[trait]!
  let lacking = 0
  let over = 0
  if (counts[first + leaves]! <= round.low[bounds + leaves]!) lacking += 1
  if (counts[first + leaves]! > round.high[bounds + leaves]!) over -= 1
  if (counts[first + comes]! < round.low[bounds + comes]!) lacking -= 1
  if (counts[first + comes]! >= round.high[bounds + comes]!) over += 1
  const unmet = lack[group * traits.names.length + trait]! - counts[first + unknown]!
  const fill = (comes === unknown ? 1 : 0) - (leaves === unknown ? 1 : 0)
  return over + Math.max(0, unmet + lacking - fill) - Math.max(0, unmet)
}
