import { balanceOfSwap } from './balance.ts'
import { repeatsOfSwap, swap } from './moves.ts'
import type { Random } from './random.ts'
import type { Seating, Tables } from './seating.ts'
import { isAtEase, startWalk, type Walk, type Watch } from './walk.ts'

/** How long a walk goes on without getting better, in steps. */
export type Patience = { patience: number; lambda: number }

/** For so many steps two people who changed places do not change back: 2 to 5, which solved 6-4-6 and 8-4-8 soonest of the ranges tried. */
const tenure = { least: 2, spread: 4 }

/** Where so many swaps might help there are more than few conflicts, and looking at all of them does not pay. */
const mostLooks = 20_000

type Choice = { tables: Tables; round: number; one: number; other: number; repeats: number; weighted: number; ties: number }

/**
 * Conflict-directed search (Dotú & Van Hentenryck 2005): of all swaps of somebody who meets people again, or whose group is out of balance, the best that was not just made
 * the other way, for better or worse. Strong where only few conflicts are left.
 */
export function tabu(seating: Seating, { patience, lambda }: Patience, random: Random, watch: Watch): void {
  const walk = startWalk(seating, lambda)
  const until = seating.tables.map(() => new Int32Array(seating.problem.count ** 2))
  let least = 0
  for (let step = 1, since = 0; since < patience; step += 1, since += 1) {
    if (lookout(seating) > mostLooks) return
    const { choice, looks } = bestSwap(walk, { until, step, least }, random)
    if (watch.passed(looks) || looks === 0) return
    if (!choice) continue
    swap(seating, choice.tables, choice.one, choice.other)
    walk.repeats += choice.repeats
    walk.weighted += choice.weighted
    const again = step + tenure.least + random.below(tenure.spread)
    until[choice.round]![choice.one * seating.problem.count + choice.other] = again
    until[choice.round]![choice.other * seating.problem.count + choice.one] = again
    if (watch.changed(walk)) return
    if (energyOf(walk) < least) [least, since] = [energyOf(walk), 0]
  }
}

/** About how many swaps might help. */
function lookout(seating: Seating) {
  let looks = 0
  for (const tables of seating.tables) for (const person of tables.round.singles) if (!isAtEase(seating, tables, person)) looks += tables.round.singles.length
  return looks
}

const energyOf = ({ repeats, weighted, lambda }: Walk) => repeats + lambda * weighted

type Memory = { until: Int32Array[]; step: number; least: number }

function bestSwap(walk: Walk, { until, step, least }: Memory, random: Random) {
  const { seating, lambda } = walk
  const { count } = seating.problem
  const energy = energyOf(walk)
  let choice: Choice | undefined
  let [lowest, looks] = [Number.POSITIVE_INFINITY, 0]
  for (const [round, tables] of seating.tables.entries()) {
    const { singles } = tables.round
    for (const one of singles) {
      if (isAtEase(seating, tables, one)) continue
      for (const other of singles) {
        if (tables.groupOf[one] === tables.groupOf[other]) continue
        looks += 1
        const repeats = repeatsOfSwap(seating, tables, one, other)
        const weighted = balanceOfSwap(seating, tables, one, other)
        const change = repeats + lambda * weighted
        if (change > lowest || (until[round]![one * count + other]! > step && energy + change >= least)) continue
        const ties = change === lowest && choice ? choice.ties + 1 : 1
        if (ties === 1 || random.below(ties) === 0) choice = { tables, round, one, other, repeats, weighted, ties }
        else if (choice) choice.ties = ties
        lowest = change
      }
    }
  }
  return { choice, looks }
}
