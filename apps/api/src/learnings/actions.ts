import type { Viewer } from '@kring/contract/auth'
import type { Outcome } from '@kring/contract/learnings'
import { mayReview, mayUse } from '@kring/domain/learnings'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { mail } from '../platform/mail.ts'
import { conflict, forbidden, missing, wrong } from '../platform/refusal.ts'
import { actorOf, addThread, type ThreadDraft } from '../threads/actions.ts'
import { lockThread } from '../threads/queries.ts'
import { credited, objected } from './letters.ts'
import { countMade, deleteUse, insertSources, listCaretakers, listPosts, objectToSources, type PostRef, updateReview, upsertUse } from './queries.ts'

type Made = Omit<ThreadDraft, 'kind'> & { sources: PostRef[] }
type Objection = { text: string; source?: PostRef | undefined }
type Told = { holds: boolean; months: number; text: string }

/** A learning of what others said: it names them, and they hear of it. */
export const makeLearning = (db: Database, origin: string, viewer: Viewer, groupId: number, { sources, ...draft }: Made) =>
  transact(db, async (tx) => {
    const learning = await addThread(tx, viewer, groupId, { ...draft, kind: 'learning' }, null)
    const refs = [...new Map(sources.map((ref) => [`${ref.threadId} ${ref.post}`, ref])).values()]
    const posts = await listPosts(tx, groupId, refs)
    if (posts.length < refs.length) throw wrong('sources', 'learning.source-elsewhere')
    await insertSources(tx, learning.id, refs)
    for (const threadId of new Set(refs.map((ref) => ref.threadId))) record(tx, `thread:${threadId}`, 'learning.made', viewer.id, { made: await countMade(tx, threadId) })
    const named = new Set(posts.flatMap(({ authorId, anonymous }) => (anonymous ? [] : [authorId])))
    const authors = new Map(posts.filter(({ authorId }) => authorId !== viewer.id).map((post) => [post.authorId, post]))
    for (const { authorId, email, language } of authors.values()) if (email) await mail(tx, credited(language, email, aboutOf(origin, learning), named.has(authorId)))
    return learning
  })

export const tellUse = (db: Database, viewer: Viewer, threadId: number, { outcome, text }: { outcome: Outcome; text: string }) =>
  transact(db, async (tx) => {
    const thread = await demandLearning(tx, viewer, threadId)
    if (thread.mine) throw conflict('learning.own')
    if (!mayUse(viewer, thread)) throw forbidden('group.members-only')
    const use = await upsertUse(tx, { threadId, personId: viewer.id, outcome, text: text.trim() })
    record(tx, `thread:${threadId}`, 'learning.used', viewer.id, { use })
    return use
  })

export const withdrawUse = (db: Database, viewer: Viewer, threadId: number) =>
  transact(db, async (tx) => {
    await demandLearning(tx, viewer, threadId)
    if (await deleteUse(tx, threadId, viewer.id)) record(tx, `thread:${threadId}`, 'use.withdrawn', viewer.id, { personId: viewer.id })
    return null
  })

export const reviewLearning = (db: Database, viewer: Viewer, threadId: number, { holds, months, text }: Told) =>
  transact(db, async (tx) => {
    const thread = await demandLearning(tx, viewer, threadId)
    if (!mayReview(viewer, thread)) throw forbidden('thread.author-only')
    if (!holds && text.trim() === '') throw wrong('text', 'field.empty')
    const review = await updateReview(tx, threadId, { holds, months, text: text.trim() })
    record(tx, `thread:${threadId}`, 'learning.reviewed', actorOf(viewer, thread), { review })
    return review
  })

/**
 * Nobody's words stay in a learning against their will; who wrote it and the moderators hear why.
 * Posts without a name leave one by one: together with others they would tell that all are of one person.
 */
export const objectToLearning = (db: Database, origin: string, viewer: Viewer, threadId: number, { text, source }: Objection) =>
  transact(db, async (tx) => {
    const thread = await demandLearning(tx, viewer, threadId)
    const posts = await objectToSources(tx, threadId, viewer.id, source)
    if (posts.length === 0) throw conflict('learning.not-in-it')
    record(tx, `thread:${threadId}`, 'learning.objected', null, { posts })
    for (const { id, email, language } of await listCaretakers(tx, threadId)) {
      if (id !== viewer.id) await mail(tx, objected(language, email, aboutOf(origin, thread), text.trim()))
    }
    return null
  })

async function demandLearning(tx: Tx, viewer: Viewer, threadId: number) {
  const thread = await lockThread(tx, viewer, threadId)
  if (!thread) throw missing()
  if (thread.kind !== 'learning') throw conflict('learning.none')
  return thread
}

const aboutOf = (origin: string, { id, title }: { id: number; title: string }) => ({ title, url: `${origin}/threads/${id}` })
