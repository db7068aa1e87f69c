import { render } from '@kring/markdown'
import { sql } from 'kysely'
import type { Tx } from '../platform/database.ts'
import { rowOf } from '../threads/actions.ts'
import '../threads/tables.ts'
import type { DemoCommunity, DemoReport, DemoThread } from './content/shape.ts'
import type { Ids } from './keys.ts'
import { ago, dayIn, yearAfter } from './moments.ts'

export type SeededThread = DemoThread & { id: number }
type Known = { people: Ids; groups: Ids; sessions: Ids; meetings: Ids }

/** Oldest first, so that ids run with time as they do where people write. */
export async function seedThreads(tx: Tx, { threads }: DemoCommunity, known: Known): Promise<SeededThread[]> {
  const ordered = threads.map((thread) => ({ ...thread, replies: thread.replies.toSorted(byTime) })).sort(byTime)
  const rows = await tx
    .insertInto('thread')
    .values(ordered.map((thread) => threadRow(thread, known)))
    .returning('id')
    .execute()
  const seeded = ordered.flatMap((thread, place) => rows.slice(place, place + 1).map(({ id }) => ({ ...thread, id })))
  await seedReplies(tx, seeded, known.people)
  return seeded
}

function threadRow(thread: DemoThread, { people, groups, sessions, meetings }: Known) {
  const { kind, title, text, learning = null, report, language = 'nl', anonymous = false, replies, settled, about } = thread
  return {
    ...rowOf({ kind, title, text, learning, report: report && reportOf(report, meetings), subjects: about, language }),
    groupId: groups.idOf(thread.group),
    authorId: people.idOf(thread.by),
    anonymous,
    sessionId: thread.session ? sessions.idOf(thread.session) : null,
    postedAt: ago(thread.daysAgo),
    reviewAt: kind === 'learning' ? yearAfter(thread.daysAgo) : null,
    lastPostAt: ago((replies.at(-1) ?? thread).daysAgo),
    replyCount: replies.length,
    ...(settled && { resolvedAt: ago(settled.daysAgo), resolvedById: people.idOf(thread.by), resolution: settled.text }),
    recentAuthorIds: [...new Set(replies.flatMap((reply) => (reply.anonymous ? [] : people.idOf(reply.by))).toReversed())].slice(0, 4),
  }
}

const reportOf = ({ meeting, actions, ...told }: DemoReport, meetings: Ids) => ({
  ...told,
  meetingId: meetings.idOf(meeting),
  actions: actions.map(({ inDays, ...action }) => ({ ...action, by: inDays === null ? null : dayIn(inDays) })),
})

async function seedReplies(tx: Tx, threads: SeededThread[], people: Ids) {
  const replies = threads.flatMap(({ id, by, replies }) => replies.map((reply) => ({ ...reply, threadId: id, asker: by }))).sort(byTime)
  const rows = await tx
    .insertInto('reply')
    .values(
      replies.map(({ threadId, by, text, language = 'nl' as const, anonymous = false, daysAgo }) => ({
        threadId,
        authorId: people.idOf(by),
        text,
        html: render(text),
        language,
        anonymous,
        postedAt: ago(daysAgo),
      })),
    )
    .returning('id')
    .execute()
  await sql`update thread set last_reply_id = (select max(id) from reply where thread_id = thread.id)`.execute(tx)
  const accepted = replies.flatMap(({ accepted, threadId, asker, daysAgo }, place) =>
    accepted ? [{ threadId, replyId: rows[place]?.id ?? 0, at: ago(daysAgo - 0.2), byId: people.idOf(asker) }] : [],
  )
  await sql`
    update thread set accepted_reply_id = reply_id, accepted_at = at, accepted_by_id = by_id
    from json_to_recordset(${JSON.stringify(accepted.map(({ threadId, replyId, at, byId }) => ({ thread_id: threadId, reply_id: replyId, at, by_id: byId })))}::json)
      as accepted (thread_id bigint, reply_id bigint, at timestamptz, by_id bigint)
    where thread.id = thread_id`.execute(tx)
}

const byTime = (a: { daysAgo: number }, b: { daysAgo: number }) => b.daysAgo - a.daysAgo
