import { balanceOfSwap } from './balance.ts'
import { repeatsOfSwap, swap } from './moves.ts'
import type { Random } from './random.ts'
import { never, type Seating } from './seating.ts'

const trials = 20_000

/**
 * Shares repeated meetings fairly: of plans that are as balanced and repeat as often, one in which nobody meets many people again while others meet none. Where no two
 * people's lots differ by more than one there is nothing to share.
 * @param isOver asked every so many trials.
 */
export function shareRepeats(seating: Seating, random: Random, isOver: () => boolean): void {
  const { count } = seating.problem
  const lost = Int32Array.from({ length: count }, (_, person) => lostBy(seating, person))
  for (let trial = 0; trial < trials; trial += 1) {
    if (trial % 512 === 0 && (isOver() || Math.max(...lost) - Math.min(...lost) < 2)) return
    const tables = seating.tables[random.below(seating.tables.length)]!
    const { singles } = tables.round
    if (singles.length < 2) continue
    const one = singles[random.below(singles.length)]!
    const other = singles[random.below(singles.length)]!
    if (tables.groupOf[one] === tables.groupOf[other] || repeatsOfSwap(seating, tables, one, other) !== 0 || balanceOfSwap(seating, tables, one, other) !== 0) continue
    const touched = tables.round.present.filter((person) => tables.groupOf[person] === tables.groupOf[one] || tables.groupOf[person] === tables.groupOf[other])
    const before = touched.reduce((sum, person) => sum + lost[person]! ** 2, 0)
    swap(seating, tables, one, other)
    const after = touched.map((person) => lostBy(seating, person))
    if (after.reduce((sum, times) => sum + times ** 2, 0) > before) swap(seating, tables, one, other)
    else for (const [at, person] of touched.entries()) lost[person] = after[at]!
  }
}

/** How many meetings of somebody were not with somebody new. */
function lostBy({ met, problem: { count } }: Seating, person: number) {
  let sum = 0
  for (let other = person * count; other < (person + 1) * count; other += 1) sum += Math.max(0, (met[other]! % never) - 1)
  return sum
}
