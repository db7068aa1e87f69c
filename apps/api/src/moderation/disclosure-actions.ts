import type { Viewer } from '@kring/contract/auth'
import { mayModerate } from '@kring/domain/groups'
import { mayAskName } from '@kring/domain/moderation'
import type { Database } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { mail } from '../platform/mail.ts'
import { conflict, forbidden, missing } from '../platform/refusal.ts'
import { demandPost } from '../threads/post-actions.ts'
import type { PostPlace } from '../threads/post-queries.ts'
import { findWriter, insertDisclosure } from './disclosure-queries.ts'
import { nameAsked } from './letters.ts'

/** The name goes to who asked, in this answer; that it was asked goes to everybody, and to its owner by mail too. Taking a post back does not undo having written it. */
export const askName = (db: Database, origin: string, viewer: Viewer, place: PostPlace, reason: string) =>
  transact(db, async (tx) => {
    const { thread, post } = await demandPost(tx, viewer, place)
    if (!mayModerate(viewer, thread.groupId)) throw forbidden('moderators-only')
    if (!mayAskName(viewer, post, thread)) throw post.mine && post.anonymous ? forbidden('post.own-name') : conflict('post.has-name')
    const asked = await insertDisclosure(tx, place, { groupId: thread.groupId, byId: viewer.id, reason: reason.trim() })
    const writer = await findWriter(tx, place)
    if (!writer) throw missing()
    record(tx, `thread:${thread.id}`, 'name.asked', viewer.id, { asked })
    const url = `${origin}/threads/${thread.id}${place.replyId === null ? '' : `?post=${place.replyId}#reply-${place.replyId}`}`
    if (writer.email) await mail(tx, nameAsked(writer.language, writer.email, { by: viewer.name, reason: asked.reason, title: thread.title, group: thread.group.name, url }))
    return { author: writer.author }
  })
