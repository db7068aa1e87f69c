import type { Ruling, Thread } from '@kring/contract/threads'

/** Why a ruling cannot be undone (any more), or `possible` when it can. The server refuses with these words as 409 `ruling.…`. */
export type Undoing = 'possible' | 'reversed' | 'overtaken' | 'expired'

/**
 * Whether a ruling can be undone: it was not undone before, it is the last of its kind that still counts,
 * and a pin has not run out. Who may do it is another question: `mayModerate`.
 * @param thread the rulings of its thread (of any kind, in any order) and whether the thread is pinned now.
 */
export function undoing(
  ruling: Pick<Ruling, 'id' | 'kind' | 'reversedAt'>,
  { rulings, pinnedAt }: { rulings: Pick<Ruling, 'id' | 'kind' | 'reversedAt'>[] } & Pick<Thread, 'pinnedAt'>,
): Undoing {
  if (ruling.reversedAt) return 'reversed'
  if (rulings.some(({ id, kind, reversedAt }) => kind === ruling.kind && id > ruling.id && !reversedAt)) return 'overtaken'
  return ruling.kind === 'pin' && !pinnedAt ? 'expired' : 'possible'
}
