import type { Viewer } from '@kring/contract/auth'
import { faultOf, type Standing } from '@kring/domain/bookmarks'
import type { Database, Tx } from '../platform/database.ts'
import { transact } from '../platform/ledger.ts'
import { mail } from '../platform/mail.ts'
import { conflict, missing, wrong } from '../platform/refusal.ts'
import type { PostPlace } from '../threads/post-queries.ts'
import { reminder } from './letters.ts'
import { deleteBookmark, findBookmark, findTarget, insertBookmark, lockAt, lockBookmark, removeBookmark, takeRinging, updateBookmark, type Words } from './queries.ts'

/** Keeping it twice is keeping it once, under the name it has. */
export const keepPost = (db: Database, keeper: Viewer, place: PostPlace, words: Words) =>
  transact(db, async (tx) => {
    const post = await findTarget(tx, keeper, place)
    if (!post) throw missing()
    const known = await lockAt(tx, keeper, place)
    if (post.takenBackAt) throw conflict('post.taken-back')
    const checked = check(words, known)
    if (known && !known.removedAt) return updateBookmark(tx, known.id, checked)
    // What was removed is kept anew, so that it is the newest in the list.
    if (known) await deleteBookmark(tx, known.id)
    return insertBookmark(tx, keeper, place, checked)
  })

/** Also of what one cannot see any more: the bookmark is one's own. */
export const changeBookmark = (db: Database, keeper: Viewer, bookmarkId: number, words: Words) =>
  transact(db, async (tx) => {
    const known = await lockBookmark(tx, keeper, bookmarkId)
    if (!known) throw missing()
    await updateBookmark(tx, bookmarkId, check(words, known))
    const bookmark = await findBookmark(tx, keeper, bookmarkId)
    if (!bookmark) throw missing()
    return bookmark
  })

export const dropBookmark = (db: Database, keeper: Viewer, bookmarkId: number) =>
  transact(db, async (tx) => {
    if (!(await removeBookmark(tx, keeper, bookmarkId))) throw missing()
    return null
  })

/** Tells people by letter what they wanted to be back at: each reminder once, marked in the transaction that lays the letter in the outbox. */
export async function ringReminders(db: Database, origin: string): Promise<number> {
  const rung = await db.transaction().execute(async (tx) => {
    const ringing = await takeRinging(tx)
    for (const each of ringing) await tell(tx, origin, each)
    return ringing.length
  })
  return rung > 0 ? rung + (await ringReminders(db, origin)) : 0
}

async function tell(tx: Tx, origin: string, { id, keeper, email, language }: Awaited<ReturnType<typeof takeRinging>>[number]) {
  const bookmark = await findBookmark(tx, keeper, id)
  if (bookmark && email) await mail(tx, reminder(language, email, origin, bookmark))
}

function check({ name, remindAt }: Words, known: Standing | undefined): Words {
  return { ...(name !== undefined && { name: name.replace(/\s+/g, ' ').trim() }), ...(remindAt !== undefined && { remindAt: remindAt && momentIn(remindAt, known) }) }
}

function momentIn(remindAt: string, known: Standing | undefined) {
  const at = Date.parse(remindAt)
  // A leap second has the form of a moment and is none here.
  if (Number.isNaN(at)) throw wrong('remindAt', 'date.unreal')
  const fault = faultOf(at, known, Date.now())
  if (fault) throw wrong('remindAt', fault === 'past' ? 'date.past' : 'bookmark.far')
  return new Date(at).toISOString()
}
