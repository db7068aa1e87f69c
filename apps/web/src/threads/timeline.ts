import type { Reply, Ruling, Thread } from '@kring/contract/threads'

/** Replies and what moderators did, in the order in which they happened, within the stretch that is shown. */
export function timelineOf({ replies, rulings }: Pick<Thread, 'replies' | 'rulings'>): (Reply | Ruling)[] {
  const [from, to] = [replies.previous && replies.items[0]?.postedAt, replies.next && replies.items.at(-1)?.postedAt]
  const shown = rulings.filter(({ at }) => (!from || at >= from) && (!to || at <= to))
  return [...replies.items, ...shown].sort((a, b) => momentOf(a).localeCompare(momentOf(b)))
}

export const isRuling = (item: Reply | Ruling): item is Ruling => 'reason' in item

const momentOf = (item: Reply | Ruling) => (isRuling(item) ? item.at : item.postedAt)
