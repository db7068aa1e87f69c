import type { Place, Reply, Stretch } from '@kring/contract/threads'
import { type RawBuilder, sql } from 'kysely'
import { cursorOf, readCursor } from '../platform/paging.ts'

/** Which replies to read: `lead` of them before the pivot's id, `follow` from it on. */
export type Span = { pivot: number; lead: number; follow: number }

/** Replies that come along with a thread, and per step of reading on. */
export const stretch = 50
/** What one sees of the talk before the post one came for. */
const run = 10

export const beginning: Span = { pivot: 0, lead: 0, follow: stretch }
const end: Span = { pivot: Number.MAX_SAFE_INTEGER, lead: stretch, follow: 0 }

export function spanOf({ post, after, before, at }: Place): Span {
  if (post !== undefined) return around(post)
  if (after !== undefined) return { pivot: idOf(after) + 1, lead: 0, follow: stretch }
  if (before !== undefined) return { pivot: idOf(before), lead: stretch, follow: 0 }
  return at === 'end' ? end : beginning
}

/** Where somebody left off; who read it all gets the end, and who never came here the beginning. */
export function spanFor({ firstUnread, readTo }: { firstUnread: number | null; readTo: number }): Span {
  if (readTo === 0) return beginning
  return firstUnread === null ? end : around(firstUnread)
}

const around = (replyId: number): Span => ({ pivot: replyId, lead: run, follow: stretch - run })
const idOf = (cursor: string) => readCursor(cursor, ['number'])?.[0] ?? 0

/** One reply more on either side than a span holds tells whether there is more. */
export const within = ({ pivot, lead, follow }: Span, threadId: RawBuilder<unknown>) => sql<boolean>`reply.id in (
  (select id from reply as before where before.thread_id = ${threadId} and before.id < ${pivot}::bigint order by id desc limit ${lead}::int + 1)
  union all
  (select id from reply as after where after.thread_id = ${threadId} and after.id >= ${pivot}::bigint order by id limit ${follow}::int + 1))`

/** How many replies come before the span. */
export const earlierIn = ({ pivot, lead }: Span, threadId: RawBuilder<unknown>) => sql<number>`
  greatest(0, (select count(*)::int from reply as before where before.thread_id = ${threadId} and before.id < ${pivot}::bigint) - ${lead}::int)`

export function stretchOf({ pivot, lead, follow }: Span, rows: Reply[], earlier: number): Stretch {
  const before = rows.filter(({ id }) => id < pivot)
  const after = rows.filter(({ id }) => id >= pivot)
  const items = [...before.slice(before.length > lead ? 1 : 0), ...after.slice(0, follow)]
  const [first, last] = [items[0], items.at(-1)]
  return {
    items,
    earlier,
    previous: before.length > lead && first ? cursorOf(first.id) : null,
    next: after.length > follow && last ? cursorOf(last.id) : null,
  }
}
