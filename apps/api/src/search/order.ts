import type { Found } from '@kring/contract/search'
import { cursorOf } from '../platform/paging.ts'
import type { Match } from './hit-queries.ts'

/** What fits best of a thread, and how many posts of it fit besides. */
export type Best = Match & { others: number }
/** When the first page was asked for, and the last that was shown. */
export type From = readonly [moment: number, score: number, threadId: number, replyId: number]
type Ranked = Pick<Match, 'score' | 'threadId' | 'replyId'>
const pageSize = 20

/** Of each thread the post that fits best. */
export function bestOfThreads(matches: Match[]): Best[] {
  const bests = new Map<number, Best>()
  for (const match of matches.toSorted(byScore)) {
    const best = bests.get(match.threadId)
    if (best) best.others += 1
    else bests.set(match.threadId, { ...match, others: 0 })
  }
  return [...bests.values()]
}

/** Within one thread every post counts. */
export const eachPost = (matches: Match[]): Best[] => matches.toSorted(byScore).map((match) => ({ ...match, others: 0 }))

const byScore = (a: Ranked, b: Ranked) => b.score - a.score || b.threadId - a.threadId || (b.replyId ?? 0) - (a.replyId ?? 0)

/** The next page goes on after the last of this one, among what was posted when the first was asked for. */
export function pageOf(bests: Best[], moment: number, from: From | undefined) {
  const rest = from ? bests.filter((best) => byScore(best, { score: from[1], threadId: from[2], replyId: from[3] }) > 0) : bests
  const page = rest.slice(0, pageSize)
  const last = page.at(-1)
  return { page, next: last && rest.length > pageSize ? cursorOf(moment, last.score, last.threadId, last.replyId ?? 0) : null }
}

export function facetsOf(bests: Best[]): Found['facets'] {
  const counted = <T extends object>(keyOf: (best: Best) => unknown, shown: (best: Best) => T) =>
    [...Map.groupBy(bests, keyOf).values()].flatMap((same) => same.slice(0, 1).map((best) => ({ ...shown(best), count: same.length }))).sort((a, b) => b.count - a.count)
  return {
    kinds: counted(
      ({ kind }) => kind,
      ({ kind }) => ({ kind }),
    ),
    groups: counted(
      ({ group }) => group.id,
      ({ group }) => ({ group }),
    ),
  }
}
