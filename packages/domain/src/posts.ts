import type { Viewer } from '@kring/contract/auth'
import type { PostState, Reacted } from '@kring/contract/posts'
import type { Reaction, Reply, Thread } from '@kring/contract/threads'
import { isMember, mayModerate } from './groups.ts'

type Reader = Viewer | null
type Post = Pick<Reply, 'author' | 'mine' | 'takenBackAt'>
type Said = Pick<Reply, 'takenBackAt' | 'reactions'>
type Place = { group: { id: number }; closedAt: string | null }

/** Words can be mended unseen for this long (ms), as long as nobody replied. */
export const grace = 5 * 60_000

/** Whether the viewer wrote it. What is posted without a name is known as one's own only by what the server answered. */
export const isMine = (viewer: Reader, { mine, author }: Pick<Post, 'mine' | 'author'>) => mine || (viewer !== null && author?.id === viewer.id)

/** Only who wrote words changes them, as long as they belong to the group; in a closed thread only its moderators, their own, and under their name: a change would tell who wrote it. */
export const mayEdit = (viewer: Reader, post: Post, { group, closedAt }: Place) =>
  isMine(viewer, post) && post.takenBackAt === null && isMember(viewer, group.id) && (closedAt === null || (post.author !== null && mayModerate(viewer, group.id)))

/** What was taken back can be put back for this long (ms); then the words are gone for good. */
export const regret = 60_000

/** One's own words are one's own in a closed thread too: only belonging to the group is asked. */
export const mayTakeBack = (viewer: Reader, post: Post, { group }: Pick<Place, 'group'>) => isMine(viewer, post) && post.takenBackAt === null && isMember(viewer, group.id)

/** Whether it is not too late to put it back. @param now in ms. */
export const mayPutBack = (viewer: Reader, post: Post, { group }: Pick<Place, 'group'>, now: number) =>
  isMine(viewer, post) && post.takenBackAt !== null && isMember(viewer, group.id) && now - Date.parse(post.takenBackAt) < regret

/** Members say of each other's words what these are to them, in a closed thread too; of one's own it would tell nobody anything. */
export const mayReact = (viewer: Reader, post: Post, { group }: Pick<Place, 'group'>) => !isMine(viewer, post) && post.takenBackAt === null && isMember(viewer, group.id)

/**
 * Whether a change is to be seen: kept in the post's history, with its moment under the post.
 * @param postedAt moment of posting, and whether somebody else replied after it.
 * @param now in ms.
 */
export const leavesTrace = ({ postedAt, replied }: { postedAt: string; replied: boolean }, now: number) => replied || now - Date.parse(postedAt) > grace

/** `post.edited`, `post.takenBack`, `post.putBack`. An older version than the known one changes nothing; what others do to the post, and whose it is, stays as known. */
export function withPost(thread: Thread, { opening, reply }: PostState): Thread {
  if (opening) return opening.version > thread.version ? { ...thread, ...opening, reactions: reactionsTo(opening, thread) } : thread
  return reply
    ? withReplyChanged(thread, reply.id, (known) => (reply.version > known.version ? { ...reply, mine: known.mine, reactions: reactionsTo(reply, known) } : known))
    : thread
}

/** `reaction.given`: safe to apply twice. */
export const withReaction = (thread: Thread, { replyId, reaction }: Reacted) =>
  withReactions(thread, replyId, (known) => [...known.filter(other(reaction)), reaction].sort((a, b) => a.kind.localeCompare(b.kind) || a.person.id - b.person.id))

/** `reaction.withdrawn`. */
export const withoutReaction = (thread: Thread, { replyId, reaction }: Reacted) => withReactions(thread, replyId, (known) => known.filter(other(reaction)))

const other = (given: Reaction) => (one: Reaction) => one.kind !== given.kind || one.person.id !== given.person.id

function withReactions(thread: Thread, replyId: number | null, change: (known: Reaction[]) => Reaction[]): Thread {
  if (replyId !== null) return withReplyChanged(thread, replyId, (known) => ({ ...known, reactions: change(known.reactions) }))
  return { ...thread, reactions: change(thread.reactions) }
}

/** The reply wherever the thread shows it: among the others, and as the answer. */
function withReplyChanged(thread: Thread, replyId: number, change: (known: Reply) => Reply): Thread {
  const at = (known: Reply) => (known.id === replyId ? change(known) : known)
  const { acceptedReply, replies } = thread
  return { ...thread, acceptedReply: acceptedReply && at(acceptedReply), replies: { ...replies, items: replies.items.map(at) } }
}

/** They go and come with the words; else what was heard of them is newer. */
const reactionsTo = (now: Said, known: Said) => (now.takenBackAt === known.takenBackAt ? known.reactions : now.reactions)
