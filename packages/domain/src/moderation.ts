import type { Viewer } from '@kring/contract/auth'
import type { MyDisclosures, NameAsked } from '@kring/contract/moderation'
import type { Reply, Ruling, Thread } from '@kring/contract/threads'
import { mayModerate } from './groups.ts'

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

/** The moderators of a group can ask who wrote what has no name on it, with a reason that everybody can read. Of one's own post there is nothing to ask. */
export const mayAskName = (viewer: Viewer | null, { author, mine }: Pick<Reply, 'author' | 'mine'>, { group }: { group: { id: number } }) =>
  author === null && !mine && mayModerate(viewer, group.id)

/** `name.asked`, where it is about a post of `mine` (keys of posts): safe to apply twice. */
export const withAsked = (list: MyDisclosures, { asked }: NameAsked, mine: readonly string[]): MyDisclosures =>
  mine.includes(asked.post) ? { ...list, items: [...list.items.filter(({ id }) => id !== asked.id), asked] } : list
