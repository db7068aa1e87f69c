import type { BreakoutRequest } from '../request.ts'

type Wish = Pick<BreakoutRequest, 'groupCount' | 'groupSize'>

/**
 * How many groups a round with so many people has. Never so many that somebody would sit alone.
 * @param present at least 2.
 */
export function groupsFor(present: number, { groupCount, groupSize = 2 }: Wish): number {
  const most = Math.floor(present / 2)
  return Math.min(most, groupCount ?? nearestCount(present, groupSize))
}

/** The number of groups whose mean size is nearest to what was asked; where two are as near, the one with the smaller groups: in those everybody gets to speak. */
function nearestCount(present: number, size: number) {
  const fewer = Math.max(1, Math.floor(present / size))
  const off = (count: number) => Math.abs(present / count - size)
  return off(fewer) < off(fewer + 1) ? fewer : fewer + 1
}

/** Sizes that differ by at most one: `larger` of the groups have `small` + 1 people, the others `small`. */
export const sizesOf = (present: number, groups: number) => ({ small: Math.floor(present / groups), larger: present % groups })

/** The sizes themselves, the larger ones first. */
export function sizeList(present: number, groups: number): number[] {
  const { small, larger } = sizesOf(present, groups)
  return Array.from({ length: groups }, (_, group) => small + (group < larger ? 1 : 0))
}
