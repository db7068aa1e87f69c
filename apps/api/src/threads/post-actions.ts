import type { Viewer } from '@kring/contract/auth'
import type { PostState } from '@kring/contract/posts'
import type { Report } from '@kring/contract/reports'
import type { Learning } from '@kring/contract/threads'
import { editPlace } from '@kring/domain/drafts'
import { isMember } from '@kring/domain/groups'
import { leavesTrace, mayEdit } from '@kring/domain/posts'
import { render } from '@kring/markdown'
import { spendDraft } from '../drafts/actions.ts'
import { demandNoDocuments, useFiles } from '../files/actions.ts'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, forbidden, missing, wrong } from '../platform/refusal.ts'
import { actorOf, demandMeeting, demandWords, rowOf, tellGroup } from './actions.ts'
import { tellAnew } from './mention-actions.ts'
import { findOpening, findPost, findReply, nobody, type PostPlace } from './post-queries.ts'
import { lockThread } from './queries.ts'
import { insertRevision, updateOpening, updateReplyWords } from './revision-queries.ts'

type Words = { version: number; title: string | null; text: string; learning: Learning | null; report?: Report | undefined; note: string; draft?: string[] | undefined }
type Locked = NonNullable<Awaited<ReturnType<typeof lockThread>>>

/** Whoever started from an older version hears so, and neither text is lost. */
export const editPost = (db: Database, author: Viewer, place: PostPlace, words: Words): Promise<PostState> =>
  transact(db, async (tx) => {
    const { thread, post } = await demandPost(tx, author, place)
    if (!post.mine) throw forbidden('post.not-mine')
    if (post.takenBackAt) throw conflict('post.taken-back')
    if (!isMember(author, thread.groupId)) throw forbidden('group.members-only')
    if (!mayEdit(author, post, thread)) throw forbidden('thread.closed')
    if (post.version !== words.version) throw conflict('post.edited-elsewhere')
    if (post.anonymous) await demandNoDocuments(tx, author, words)
    await useFiles(tx, author, thread.groupId, words.text, words.learning ?? words.report)
    const actorId = actorOf(author, post)
    const note = leavesTrace(post, Date.now()) ? words.note.trim() : null
    if (note !== null) await insertRevision(tx, place)
    if (place.replyId === null) await changeOpening(tx, actorId, thread, words, note)
    else await changeReply(tx, place.replyId, words, note)
    await tellAnew(tx, { place, groupId: thread.groupId, authorId: author.id }, words)
    await spendDraft(tx, author, editPlace(thread.id, String(place.replyId ?? 'opening')), words.draft)
    const state = await findState(tx, place)
    record(tx, `thread:${thread.id}`, 'post.edited', actorId, state)
    return asMine(state)
  })

export const asMine = (state: PostState): PostState => ({ ...state, reply: state.reply && { ...state.reply, mine: true } })

/** A post that is there for the viewer, and its thread, locked: one at a time changes what stands there. */
export async function demandPost(tx: Tx, viewer: Viewer, place: PostPlace) {
  const thread = await lockThread(tx, viewer, place.threadId)
  const post = thread && (await findPost(tx, viewer.id, place))
  if (!post) throw missing()
  return { thread, post }
}

async function changeOpening(tx: Tx, actorId: number | null, thread: Locked, { title, text, learning, report }: Words, note: string | null) {
  if (title === null) throw wrong('title', 'field.required')
  const draft = { kind: thread.kind, language: thread.language, title, text, learning, report }
  demandWords(draft)
  await demandMeeting(tx, thread.groupId, draft)
  await updateOpening(tx, thread.id, rowOf(draft), note)
  await tellGroup(tx, actorId, thread)
}

async function changeReply(tx: Tx, replyId: number, { title, text, learning, report }: Words, note: string | null) {
  if (title !== null) throw wrong('title', 'field.unknown')
  if (learning !== null) throw wrong('learning', 'field.unknown')
  if (report) throw wrong('report', 'field.unknown')
  if (text.trim() === '') throw wrong('text', 'field.empty')
  await updateReplyWords(tx, replyId, { text, html: render(text) }, note)
}

/** A post as everybody hears of it. */
export async function findState(tx: Tx, { threadId, replyId }: PostPlace): Promise<PostState> {
  if (replyId === null) return { opening: await findOpening(tx, threadId), reply: null }
  return { opening: null, reply: (await findReply(tx, nobody, threadId, replyId)) ?? null }
}
