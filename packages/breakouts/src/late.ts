import { imbalanceOf } from './problem/imbalance.ts'
import { ImpossibleBreakouts } from './impossible.ts'
import type { BreakoutRequest } from './request.ts'

/** Where a late-comer goes, and how things stand then: the imbalance of the round, and how often they met those of the group before. */
export type Place = { group: number; imbalance: number; metBefore: number }

/**
 * The best group for somebody who comes while a round is on; nobody else moves. Of the groups that the rules allow the smallest, of those the one in which the round is most
 * balanced, of those the one in which they met fewest.
 * @param rounds the plan so far.
 * @param request with the late-comer among the people.
 * @throws ImpossibleBreakouts where no group is allowed.
 */
export function placeLateComer(rounds: string[][][], request: BreakoutRequest, { id, round }: { id: string; round: number }): Place {
  const groups = rounds[round] ?? []
  if (!request.people.some((person) => person.id === id)) throw new ImpossibleBreakouts('person.unknown', { ids: [id] })
  const places = groups.flatMap((people, group) => {
    if (!isAllowed(request, groups, { id, round, group })) return []
    const after = groups.with(group, [...people, id])
    return [{ group, size: people.length, imbalance: imbalanceOf(after, request), metBefore: metBefore(rounds.slice(0, round), request, id, people) }]
  })
  places.sort((a, b) => a.size - b.size || a.imbalance - b.imbalance || a.metBefore - b.metBefore)
  const [best] = places
  if (!best) throw new ImpossibleBreakouts('rules.unreachable', { ids: [id], round })
  return { group: best.group, imbalance: best.imbalance, metBefore: best.metBefore }
}

function isAllowed({ pinned = [], together = [], apart = [] }: BreakoutRequest, groups: string[][], { id, round, group }: { id: string; round: number; group: number }) {
  const isHere = (other: string) => groups[group]?.includes(other) ?? false
  const isElsewhere = (other: string) => other !== id && !isHere(other) && groups.flat().includes(other)
  const pins = pinned.filter((pin) => pin.id === id && (pin.round ?? round) === round)
  return (
    pins.every((pin) => pin.group === group) &&
    !together.some((set) => set.includes(id) && set.some(isElsewhere)) &&
    !apart.some((set) => set.includes(id) && set.some((other) => other !== id && isHere(other)))
  )
}

function metBefore(rounds: string[][][], { met = [] }: BreakoutRequest, id: string, people: string[]) {
  const earlier = met.filter(([one, other]) => (one === id && people.includes(other)) || (other === id && people.includes(one))).reduce((sum, [, , times]) => sum + times, 0)
  return rounds
    .flat()
    .filter((group) => group.includes(id))
    .reduce((sum, group) => sum + group.filter((other) => other !== id && people.includes(other)).length, earlier)
}
