import type { Reply, Ruling, Thread } from '@kring/contract/threads'

/** Replies and what moderators did, in the order in which they happened, within the stretch that is shown. */
export function timelineOf({ replies, rulings }: Pick<Thread, 'replies' | 'rulings'>, continued: boolean): (Reply | Ruling)[] {
  const [first] = replies.items
  const last = replies.items.at(-1)
  const shown = rulings.filter(({ at }) => (!continued || (first !== undefined && at >= first.postedAt)) && (replies.next === null || (last !== undefined && at <= last.postedAt)))
  return [...replies.items, ...shown].sort((a, b) => momentOf(a).localeCompare(momentOf(b)))
}

export const isRuling = (item: Reply | Ruling): item is Ruling => 'reason' in item

const momentOf = (item: Reply | Ruling) => (isRuling(item) ? item.at : item.postedAt)
