import type { Viewer } from '@kring/contract/auth'
import type { PostState } from '@kring/contract/posts'
import { isMember } from '@kring/domain/groups'
import { mayPutBack } from '@kring/domain/posts'
import { releaseFiles, useFiles } from '../files/actions.ts'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, forbidden } from '../platform/refusal.ts'
import { actorOf, tellGroup } from './actions.ts'
import { deleteMentions } from './mention-queries.ts'
import { asMine, demandPost, findState } from './post-actions.ts'
import { findReply, nobody, type PostPlace } from './post-queries.ts'
import { updateAcceptance } from './queries.ts'
import { deleteTraces, takeForgotten, takeWordsAway, updateAnswerAgain, updateFaces, updateForgotten, updateWordsBack } from './withdrawal-queries.ts'

/** The words leave the post at once, and what the thread told before is not told again. Doing it twice changes nothing. */
export const takeBackPost = (db: Database, author: Viewer, place: PostPlace): Promise<PostState> =>
  transact(db, async (tx) => {
    const { thread, post } = await demandOwn(tx, author, place)
    if (post.takenBackAt) return asMine(await findState(tx, place))
    const actorId = actorOf(author, post)
    await takeWordsAway(tx, place)
    if (place.replyId !== null) await updateFaces(tx, thread.id)
    if (place.replyId !== null && place.replyId === thread.acceptedReplyId) {
      await updateAcceptance(tx, thread.id, null, author.id)
      record(tx, `thread:${thread.id}`, 'acceptance.withdrawn', actorId, {})
    }
    return tell(tx, actorId, thread, place, 'post.takenBack')
  })

export const putBackPost = (db: Database, author: Viewer, place: PostPlace): Promise<PostState> =>
  transact(db, async (tx) => {
    const { thread, post } = await demandOwn(tx, author, place)
    if (!post.takenBackAt) return asMine(await findState(tx, place))
    const words = mayPutBack(author, post, thread, Date.now()) ? await updateWordsBack(tx, place) : undefined
    if (!words) throw conflict('post.too-late')
    const actorId = actorOf(author, post)
    await useFiles(tx, author, thread.groupId, words.text, words.told)
    if (place.replyId !== null) await updateFaces(tx, thread.id)
    const state = await tell(tx, actorId, thread, place, 'post.putBack')
    if (place.replyId === null || thread.acceptedReplyId !== null || thread.resolvedAt !== null) return state
    if (await updateAnswerAgain(tx, thread.id, place.replyId, words)) {
      record(tx, `thread:${thread.id}`, 'reply.accepted', actorId, { reply: await findReply(tx, nobody, thread.id, place.replyId) })
      await tellGroup(tx, actorId, thread)
    }
    return state
  })

/** After the minute nothing remembers the words: no history, no reaction to them, no event that told them, no file they pointed at. */
export async function forgetTakenBack(db: Database) {
  const forgotten = await db.transaction().execute(async (tx) => {
    const posts = await takeForgotten(tx)
    for (const { threadId, replyId, groupId, authorId, text, told } of posts) {
      await releaseFiles(tx, authorId, groupId, [text, ...Object.values(told ?? {})])
      await deleteTraces(tx, { threadId, replyId }, groupId)
      await deleteMentions(tx, { threadId, replyId })
      await updateForgotten(tx, { threadId, replyId })
    }
    return posts.length
  })
  if (forgotten > 0) await forgetTakenBack(db)
}

async function demandOwn(tx: Tx, author: Viewer, place: PostPlace) {
  const found = await demandPost(tx, author, place)
  if (!found.post.mine) throw forbidden('post.not-mine')
  if (!isMember(author, found.thread.groupId)) throw forbidden('group.members-only')
  return found
}

type Changed = { id: number; groupId: number }

async function tell(tx: Tx, actorId: number | null, thread: Changed, place: PostPlace, kind: 'post.takenBack' | 'post.putBack') {
  const state = await findState(tx, place)
  const history = kind === 'post.takenBack' ? 'closed' : 'kept'
  record(tx, `thread:${thread.id}`, kind, actorId, state, history)
  // A group's stream has told the opening's title and first words, never those of a reply.
  await tellGroup(tx, actorId, thread, place.replyId === null ? history : 'kept')
  return asMine(state)
}
