import type { Viewer } from '@kring/contract/auth'
import type { Kind, ListedThread, Reply, ReplyPosted, Stretch, Subjects, Thread, ThreadLine, ThreadState } from '@kring/contract/threads'
import { isMember, mayFacilitate, mayModerate } from './groups.ts'

type Reader = Viewer | null

/** Members post; an announcement is for those who speak for the group. */
export const mayPost = (viewer: Reader, groupId: number, kind: Kind) =>
  isMember(viewer, groupId) && (kind !== 'announcement' || mayFacilitate(viewer, groupId) || mayModerate(viewer, groupId))

/** Members reply; in a closed thread only its moderators still speak. */
export const mayReply = (viewer: Reader, thread: { group: { id: number }; closedAt: string | null }) =>
  isMember(viewer, thread.group.id) && (thread.closedAt === null || mayModerate(viewer, thread.group.id))

/** What somebody stands for: it always has a name under it. */
export const isSigned = (kind: Kind) => kind === 'announcement' || kind === 'report'

/** Where the group agreed to it members begin a thread without their name, unless somebody has to stand for it. */
export const mayPostAnonymously = (viewer: Reader, group: Pick<Thread['group'], 'id' | 'anonymousAllowed'>, kind: Kind) =>
  group.anonymousAllowed && !isSigned(kind) && mayPost(viewer, group.id, kind)

/** And so they reply; not in a closed thread, where it would tell that a moderator wrote it. */
export const mayReplyAnonymously = (viewer: Reader, { group, closedAt }: { group: Pick<Thread['group'], 'id' | 'anonymousAllowed'>; closedAt: string | null }) =>
  group.anonymousAllowed && closedAt === null && isMember(viewer, group.id)

/** The asker knows best what helped; a moderator may do it for who forgets. */
export const mayAccept = (viewer: Reader, thread: Pick<Thread, 'kind' | 'mine'> & { group: { id: number } }) =>
  thread.kind === 'question' && isMember(viewer, thread.group.id) && (thread.mine || mayModerate(viewer, thread.group.id))

/**
 * Whether nobody wrote in a thread for half a year: whoever replies now may be the only one who is still there.
 * @param now in ms since 1970.
 */
export const isDormant = ({ lastPostAt }: Pick<Thread, 'lastPostAt'>, now: number) => now - Date.parse(lastPostAt) > 182 * 86_400_000

/** `reply.posted`. The poster hears of it from the answer, which alone knows whose it is, and from the socket: safe to apply twice, in any order. */
export function withReply(thread: Thread, { reply, replyCount }: ReplyPosted): Thread {
  const known = thread.replies.next !== null || thread.replies.items.some(({ id }) => id === reply.id)
  const items = known ? thread.replies.items.map((one) => (one.id === reply.id && reply.mine ? { ...one, mine: true } : one)) : [...thread.replies.items, reply]
  return { ...thread, replyCount: Math.max(thread.replyCount, replyCount), lastPostAt: later(thread.lastPostAt, reply.postedAt), replies: { ...thread.replies, items } }
}

/** Reading on: the stretch that follows what is shown. */
export function withLater(thread: Thread, { items, next }: Stretch): Thread {
  const { replies } = thread
  return { ...thread, replies: { ...replies, items: [...replies.items, ...unknown(items, replies)], next } }
}

/** Reading back: the stretch that comes before what is shown. */
export function withEarlier(thread: Thread, { items, earlier, previous }: Stretch): Thread {
  const { replies } = thread
  return { ...thread, replies: { ...replies, items: [...unknown(items, replies), ...replies.items], earlier, previous } }
}

const unknown = (items: Reply[], { items: known }: Stretch) => items.filter(({ id }) => !known.some((reply) => reply.id === id))

/** `reply.accepted`, or `acceptance.withdrawn` with null: what stands under the question. */
export const withAcceptedReply = (thread: Thread, reply: Reply | null): Thread => ({
  ...thread,
  acceptedReplyId: reply?.id ?? null,
  // What was told to everybody does not say whose it is.
  acceptedReply: reply && { ...reply, mine: reply.mine || thread.replies.items.some(({ id, mine }) => id === reply.id && mine) },
  // With an answer there is nothing left to settle.
  ...(reply && { resolvedAt: null, resolution: null }),
})

/** `thread.ruled`: a moderator pinned, closed, moved, or undid it; the ruling takes its place among the posts. */
export function withRuling(thread: Thread, { ruling, ...state }: ThreadState): Thread {
  const others = thread.rulings.filter(({ id }) => id !== ruling.id)
  return { ...thread, ...state, rulings: [...others, ruling].sort((a, b) => a.id - b.id) }
}

type Lines = { items: ListedThread[]; next: string | null }

/** `thread.posted` and `thread.changed` on a group: the line takes its place, pinned first, then by last post. What `readerId` wrote is not news to them. */
export function withThreadLine<L extends Lines>(list: L, line: ThreadLine, readerId: number | null): L {
  const known = list.items.find(({ id }) => id === line.id)
  const mine = known?.mine ?? (line.author !== null && line.author.id === readerId)
  const items = [...list.items.filter(({ id }) => id !== line.id), { ...line, mine, unread: (known?.unread ?? 0) + newsIn(line, known, readerId) }].sort(byPlace)
  return { ...list, items }
}

function newsIn(line: ThreadLine, known: ThreadLine | undefined, readerId: number | null) {
  if (readerId === null || lastWriterOf(line)?.id === readerId) return 0
  return known ? Math.max(0, line.replyCount - known.replyCount) : 1
}

/** Whose post is the last one; nobody's, as far as others may know, where it has no name on it. */
export const lastWriterOf = ({ lastUnnamed, replyCount, faces, author }: Pick<ThreadLine, 'lastUnnamed' | 'replyCount' | 'faces' | 'author'>) =>
  lastUnnamed ? undefined : replyCount > 0 ? faces[0] : (author ?? undefined)

/** What tells how a thread stands. */
export type Standing = Pick<ThreadLine, 'kind' | 'acceptedReplyId' | 'resolvedAt' | 'closedAt'> & Partial<Pick<ThreadLine, 'takenBackAt'>>

/** Whether somebody still waits for an answer; the same rule as the server's query. */
export const isOpen = ({ kind, acceptedReplyId, resolvedAt, closedAt, takenBackAt = null }: Standing) =>
  kind === 'question' && acceptedReplyId === null && resolvedAt === null && closedAt === null && takenBackAt === null

type Filter = { kind?: Kind; open?: boolean; strategy?: string; obstacle?: string; tag?: string }

/** Whether a line belongs in a list of one kind, of open questions only, or of what is about one thing. */
export const fits = (line: Standing & Subjects, { kind, open, strategy, obstacle, tag }: Filter) =>
  (kind === undefined || line.kind === kind) &&
  (open !== true || isOpen(line)) &&
  (strategy === undefined || line.strategy === strategy) &&
  (obstacle === undefined || line.obstacle === obstacle) &&
  (tag === undefined || line.tags.includes(tag.toLowerCase()))

/** `thread.left` on a group: it was moved elsewhere. */
export const withoutThread = <L extends Lines>(list: L, { threadId }: { threadId: number }): L => ({ ...list, items: list.items.filter(({ id }) => id !== threadId) })

const byPlace = (a: ThreadLine, b: ThreadLine) => Number(b.pinnedAt !== null) - Number(a.pinnedAt !== null) || b.lastPostAt.localeCompare(a.lastPostAt) || b.id - a.id

const later = (a: string, b: string) => (a > b ? a : b)
