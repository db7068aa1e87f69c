import type { Viewer } from '@kring/contract/auth'
import type { ReactionKind } from '@kring/contract/threads'
import { isMember } from '@kring/domain/groups'
import { mayReact } from '@kring/domain/posts'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, forbidden } from '../platform/refusal.ts'
import { demandPost } from './post-actions.ts'
import type { PostPlace } from './post-queries.ts'
import { deleteReaction, insertReaction } from './reaction-queries.ts'

/** Giving it twice is giving it once, and nobody hears of it twice. */
export const giveReaction = (db: Database, person: Viewer, place: PostPlace, kind: ReactionKind) =>
  transact(db, async (tx) => {
    await demandReadable(tx, person, place)
    if (await insertReaction(tx, place, person.id, kind)) tell(tx, 'reaction.given', person, place, kind)
    return null
  })

export const withdrawReaction = (db: Database, person: Viewer, place: PostPlace, kind: ReactionKind) =>
  transact(db, async (tx) => {
    await demandReadable(tx, person, place)
    if (await deleteReaction(tx, place, person.id, kind)) tell(tx, 'reaction.withdrawn', person, place, kind)
    return null
  })

async function demandReadable(tx: Tx, person: Viewer, place: PostPlace) {
  const { thread, post } = await demandPost(tx, person, place)
  if (!isMember(person, thread.groupId)) throw forbidden('group.members-only')
  if (post.takenBackAt) throw conflict('post.taken-back')
  if (!mayReact(person, post, thread)) throw forbidden('post.own')
}

const tell = (tx: Tx, event: 'reaction.given' | 'reaction.withdrawn', { id, name }: Viewer, { threadId, replyId }: PostPlace, kind: ReactionKind) =>
  record(tx, `thread:${threadId}`, event, id, { replyId, reaction: { kind, person: { id, name } } })
