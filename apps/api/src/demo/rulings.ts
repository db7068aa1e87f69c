import { sql } from 'kysely'
import type { Tx } from '../platform/database.ts'
import type { Ids } from './keys.ts'
import { ago } from './moments.ts'
import type { SeededThread } from './threads.ts'

type Known = { people: Ids; groups: Ids }

/** A move soon after the post, a pin the same day, a closure after the last word. */
export async function seedRulings(tx: Tx, threads: SeededThread[], known: Known) {
  const rulings = threads.flatMap((thread) => rulingsOn(thread, known)).sort((a, b) => a.at.localeCompare(b.at))
  await tx.insertInto('ruling').values(rulings).execute()
  await sql`
    update thread set pinned_at = coalesce((select at from ruling where thread_id = thread.id and kind = 'pin'), pinned_at),
      closed_at = coalesce((select at from ruling where thread_id = thread.id and kind = 'closure'), closed_at)
    where id in (select thread_id from ruling)`.execute(tx)
}

function rulingsOn({ id, group, daysAgo, replies, movedFrom, pinned, closed }: SeededThread, { people, groups }: Known) {
  const first = replies[0]?.daysAgo ?? 0
  const last = replies.at(-1)?.daysAgo ?? daysAgo
  const act = (kind: 'pin' | 'closure' | 'move', { by, reason }: { by: string; reason: string }, days: number) => ({
    threadId: id,
    kind,
    byId: people.idOf(by),
    reason,
    at: ago(days),
    fromGroupId: groups.idOf(kind === 'move' && movedFrom ? movedFrom.group : group),
    toGroupId: kind === 'move' ? groups.idOf(group) : null,
  })
  return [
    ...(movedFrom ? [act('move', movedFrom, (daysAgo + first) / 2)] : []),
    ...(pinned ? [act('pin', pinned, daysAgo - 0.1)] : []),
    ...(closed ? [act('closure', closed, last - 0.3)] : []),
  ]
}
