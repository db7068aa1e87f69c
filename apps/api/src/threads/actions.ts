import type { Viewer } from '@kring/contract/auth'
import type { Report } from '@kring/contract/reports'
import type { Kind, Learning, Subjects } from '@kring/contract/threads'
import type { Language } from '@kring/contract/wire'
import { newThreadPlace, replyPlace } from '@kring/domain/drafts'
import { isMember } from '@kring/domain/groups'
import { tagsOf } from '@kring/domain/subjects'
import { isSigned, mayAccept, mayPost, mayPostAnonymously, mayReply, mayReplyAnonymously } from '@kring/domain/threads'
import { excerpt, render } from '@kring/markdown'
import { spendDraft } from '../drafts/actions.ts'
import { demandNoDocuments, useFiles } from '../files/actions.ts'
import { findJoinable } from '../groups/queries.ts'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, forbidden, missing, wrong } from '../platform/refusal.ts'
import { inFuture } from '../platform/secret.ts'
import { tellMentioned } from './mention-actions.ts'
import { findReply } from './post-queries.ts'
import { findLine, findThread, insertReply, insertThread, lockThread, updateAcceptance } from './queries.ts'
import { findMeetingIn } from './told-queries.ts'
import { firstWords, toldRow } from './told.ts'

export type ThreadDraft = {
  kind: Kind
  title: string
  text: string
  learning: Learning | null
  report?: Report | undefined
  subjects?: Subjects | undefined
  language: Language
  anonymous?: boolean | undefined
}

type ReplyDraft = { text: string; language: Language; anonymous?: boolean | undefined }

export const postThread = (db: Database, author: Viewer, groupId: number, { draft, ...words }: ThreadDraft & { draft?: string[] | undefined }) =>
  transact(db, async (tx) => {
    const thread = await addThread(tx, author, groupId, words, null)
    await spendDraft(tx, author, newThreadPlace(groupId, words.kind), draft)
    return thread
  })

/** A learning is looked at again after a year, unless somebody says otherwise. */
const year = 365 * 86_400_000

/** The thread itself, within a larger change: a session's harvest posts threads too. */
export async function addThread(tx: Tx, author: Viewer, groupId: number, draft: ThreadDraft, sessionId: number | null) {
  const group = await findJoinable(tx, author, groupId)
  if (!group) throw missing()
  if (!isMember(author, groupId)) throw forbidden('group.members-only')
  if (!mayPost(author, groupId, draft.kind)) throw forbidden('thread.announcement')
  const { anonymous = false } = draft
  if (anonymous && !mayPostAnonymously(author, group, draft.kind)) throw wrong('anonymous', isSigned(draft.kind) ? 'thread.signed' : 'post.named-here')
  demandWords(draft)
  await demandMeeting(tx, groupId, draft)
  if (anonymous) await demandNoDocuments(tx, author, draft)
  const id = await insertThread(tx, { groupId, authorId: author.id, anonymous, sessionId, reviewAt: draft.kind === 'learning' ? inFuture(year) : null, ...rowOf(draft) })
  await useFiles(tx, author, groupId, draft.text, draft.learning ?? draft.report)
  await tellMentioned(tx, { place: { threadId: id, replyId: null }, groupId, authorId: author.id }, draft)
  const thread = await findThread(tx, author, id)
  if (!thread) throw missing()
  record(tx, `group:${groupId}`, 'thread.posted', anonymous ? null : author.id, await findLine(tx, id))
  return thread
}

export const postReply = (db: Database, author: Viewer, threadId: number, { text, language, anonymous = false, draft }: ReplyDraft & { draft?: string[] | undefined }) =>
  transact(db, async (tx) => {
    const thread = await lockThread(tx, author, threadId)
    if (!thread) throw missing()
    if (!isMember(author, thread.groupId)) throw forbidden('group.members-only')
    if (!mayReply(author, thread)) throw forbidden('thread.closed')
    if (anonymous && !mayReplyAnonymously(author, thread)) throw wrong('anonymous', 'post.named-here')
    if (anonymous) await demandNoDocuments(tx, author, { text, learning: null })
    await useFiles(tx, author, thread.groupId, text)
    const posted = await insertReply(tx, { threadId, authorId: author.id, text, html: render(text), language, anonymous })
    await tellMentioned(tx, { place: { threadId, replyId: posted.reply.id }, groupId: thread.groupId, authorId: author.id }, { text })
    const actorId = anonymous ? null : author.id
    record(tx, `thread:${threadId}`, 'reply.posted', actorId, posted)
    await tellGroup(tx, actorId, thread)
    await spendDraft(tx, author, replyPlace(threadId), draft)
    return { ...posted.reply, mine: true }
  })

export const acceptReply = (db: Database, viewer: Viewer, threadId: number, replyId: number) =>
  transact(db, async (tx) => {
    const thread = await demandAsker(tx, viewer, threadId)
    const reply = await findReply(tx, viewer.id, threadId, replyId)
    if (!reply) throw wrong('replyId', 'thread.reply-elsewhere')
    if (reply.takenBackAt) throw conflict('post.taken-back')
    await updateAcceptance(tx, threadId, replyId, viewer.id)
    record(tx, `thread:${threadId}`, 'reply.accepted', actorOf(viewer, thread), { reply: { ...reply, mine: false } })
    await tellGroup(tx, actorOf(viewer, thread), thread)
    return reply
  })

export const withdrawAcceptance = (db: Database, viewer: Viewer, threadId: number) =>
  transact(db, async (tx) => {
    const thread = await demandAsker(tx, viewer, threadId)
    await updateAcceptance(tx, threadId, null, viewer.id)
    record(tx, `thread:${threadId}`, 'acceptance.withdrawn', actorOf(viewer, thread), {})
    await tellGroup(tx, actorOf(viewer, thread), thread)
    return null
  })

/** Whose act the ledger tells of; nobody's, where it would tell who wrote a thread or post that has no name on it. */
export const actorOf = (viewer: Viewer, { mine, anonymous }: { mine: boolean; anonymous: boolean }) => (mine && anonymous ? null : viewer.id)

/** The group's list shows every thread as it is now. */
export const tellGroup = async (tx: Tx, actorId: number | null, thread: { id: number; groupId: number }, history: 'kept' | 'closed' = 'kept') =>
  record(tx, `group:${thread.groupId}`, 'thread.changed', actorId, await findLine(tx, thread.id), history)

/** The thread, locked, for who may say how its question ended. */
export async function demandAsker(tx: Tx, viewer: Viewer, threadId: number) {
  const thread = await lockThread(tx, viewer, threadId)
  if (!thread) throw missing()
  if (thread.kind !== 'question') throw conflict('thread.not-a-question')
  if (!mayAccept(viewer, thread)) throw forbidden('thread.asker-only')
  return thread
}

export function demandWords({ kind, text, learning, report }: ThreadDraft) {
  if (kind === 'learning' && !learning) throw wrong('learning', 'thread.learning-fields')
  if (kind === 'report' && !report) throw wrong('report', 'thread.report-fields')
  if (kind !== 'learning' && kind !== 'report' && text.trim() === '') throw wrong('text', 'field.empty')
}

/** A report is of a meeting of its own group. */
export async function demandMeeting(tx: Tx, groupId: number, { kind, report }: ThreadDraft) {
  if (kind !== 'report' || !report?.meetingId) return
  if (!(await findMeetingIn(tx, groupId, report.meetingId))) throw wrong('report.meetingId', 'thread.meeting-elsewhere')
}

/** HTML and excerpt are made once, when it is written. */
export function rowOf(draft: ThreadDraft) {
  const { kind, title, text, language, subjects } = draft
  return {
    kind,
    title: title.trim(),
    text,
    html: render(text),
    excerpt: excerpt(firstWords(draft), 200),
    language,
    ...(subjects && { ...subjects, tags: tagsOf(subjects.tags) }),
    ...toldRow(draft),
  }
}
