import type { PlanFigures } from '@kring/contract/breakouts'
import type { Grouping } from '@kring/contract/scripts'

/** Somebody to be divided, with what may be mixed. */
export type Placed = { id: number; sector: string | null; approach: string | null }
/** A round to be drawn, or one that stays as it is (`groups`). */
export type RoundAsked = { round: number; grouping: Grouping; groups: number[][] | null; topics: string[]; pinned: Map<number, number> }

/** How many groups so many people make; never one that leaves somebody alone. */
export function countOf({ size, count }: Grouping, people: number) {
  const wanted = count ?? Math.round(people / (size ?? people))
  return Math.max(1, Math.min(wanted, Math.floor(people / 2)))
}

/** Two by two, as 1-2-4-all has it; with an odd number the last takes three together. */
export const merged = (groups: number[][]): number[][] =>
  Array.from({ length: Math.max(1, Math.floor(groups.length / 2)) }, (_, place) =>
    groups.slice(place * 2, place === Math.floor(groups.length / 2) - 1 || groups.length === 1 ? undefined : place * 2 + 2).flat(),
  )

/** Rounds that can be drawn together: those with as many groups as one another, in the order of their first. */
export function batches(rounds: RoundAsked[], people: number): { count: number; rounds: RoundAsked[] }[] {
  const byCount = Map.groupBy(
    rounds.filter(({ grouping }) => grouping.as === 'new'),
    ({ grouping }) => countOf(grouping, people),
  )
  return [...byCount].map(([count, rounds]) => ({ count, rounds }))
}

/** How many kinds of a trait sit at a table, at the least and at the most; people of whom it is not known count for nothing. */
export function spreadOf(trait: 'sector' | 'approach', people: Placed[], rounds: number[][][]): PlanFigures['spread'][number] {
  const kindOf = new Map(people.map((person) => [person.id, person[trait]]))
  const kinds = rounds.flat().map((group) => new Set(group.flatMap((id) => kindOf.get(id) ?? [])).size)
  return { trait, least: Math.min(...kinds), most: Math.max(...kinds) }
}
