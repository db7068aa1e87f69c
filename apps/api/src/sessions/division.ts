import type { BreakoutPlan, BreakoutRequest } from '@kring/breakouts'
import { roundsToMeetAll } from '@kring/breakouts'
import type { PlanFigures } from '@kring/contract/breakouts'
import type { Grouping } from '@kring/contract/scripts'

/** Somebody to be divided, with what may be mixed. */
export type Placed = { id: number; sector: string | null; approach: string | null }
export type Mixing = { sectors: boolean; approaches: boolean; earlier: boolean }
type Met = [string, string, number][]
/** Rounds that are drawn together: as many groups in each, who is kept in which, and who met whom before. */
type Asked = { people: Placed[]; count: number; rounds: number; pinned: { personId: number; place: number; group: number }[]; met: Met; mixing: Mixing; seed: number }

/** How many groups so many people make; never one that leaves somebody alone. */
export function countOf({ size, count }: Grouping, people: number) {
  const wanted = count ?? Math.round(people / (size ?? people))
  return Math.max(1, Math.min(wanted, Math.floor(people / 2)))
}

/** Two by two, as 1-2-4-all has it; with an odd number the last takes three together. */
export function merged(groups: number[][]): number[][] {
  const pairs = Math.max(1, Math.floor(groups.length / 2))
  return Array.from({ length: pairs }, (_, place) => groups.slice(place * 2, place === pairs - 1 ? undefined : place * 2 + 2).flat())
}

/** Everybody of a group met everybody else in it. */
export const meetingsIn = (groups: number[][]): Met =>
  groups.flatMap((group) => group.flatMap((one, at) => group.slice(at + 1).map((other): Met[number] => [String(one), String(other), 1])))

export const requestOf = ({ people, count, rounds, pinned, met, mixing, seed }: Asked): BreakoutRequest => ({
  people: people.map(({ id, sector, approach }) => ({ id: String(id), traits: { sector: sector ?? undefined, approach: approach ?? undefined } })),
  groupCount: count,
  rounds,
  balance: [...(mixing.sectors ? [{ trait: 'sector', weight: 2 }] : []), ...(mixing.approaches ? [{ trait: 'approach', weight: 1 }] : [])],
  met,
  pinned: pinned.filter(({ group }) => group < count).map(({ personId, place, group }) => ({ id: String(personId), round: place, group })),
  seed,
})

/** What the plan is like, without the meetings again that were so before it. */
export function figuresOf({ people, count, met, mixing }: Asked, plan: BreakoutPlan): PlanFigures {
  const rounds = plan.rounds.map((groups) => groups.map((group) => group.map(Number)))
  const before = repeatsIn(met)
  return {
    imbalance: plan.imbalance,
    repeats: plan.repeats - before,
    bound: { imbalance: plan.bound.imbalance, repeats: Math.max(0, plan.bound.repeats - before) },
    proven: plan.proven,
    spread: [...(mixing.sectors ? [spreadOf('sector', people, rounds)] : []), ...(mixing.approaches ? [spreadOf('approach', people, rounds)] : [])],
    roundsForAll: count > 1 ? roundsToMeetAll(people.length, count).atLeast : null,
  }
}

/** How many kinds of a trait sit at a table, at the least and at the most; people of whom it is not known count for nothing. */
function spreadOf(trait: 'sector' | 'approach', people: Placed[], rounds: number[][][]): PlanFigures['spread'][number] {
  const kindOf = new Map(people.map((person) => [person.id, person[trait]]))
  const kinds = rounds.flat().map((group) => new Set(group.flatMap((id) => kindOf.get(id) ?? [])).size)
  return { trait, least: Math.min(...kinds), most: Math.max(...kinds) }
}

function repeatsIn(met: Met) {
  const times = new Map<string, number>()
  for (const [one, other, count] of met) {
    const pair = [one, other].sort().join()
    times.set(pair, (times.get(pair) ?? 0) + count)
  }
  return [...times.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
}
