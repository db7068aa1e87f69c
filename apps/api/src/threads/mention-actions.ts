import type { Viewer } from '@kring/contract/auth'
import { mostMentions } from '@kring/contract/mentions'
import type { Report } from '@kring/contract/reports'
import type { Learning } from '@kring/contract/threads'
import { isMember } from '@kring/domain/groups'
import { regret } from '@kring/domain/posts'
import { mentionsIn } from '@kring/markdown'
import { findJoinable, listSeers } from '../groups/queries.ts'
import type { Database, Tx } from '../platform/database.ts'
import { record } from '../platform/ledger.ts'
import type { Letter } from '../platform/mail.ts'
import { forbidden, missing, wrong } from '../platform/refusal.ts'
import { mentioned } from './letters.ts'
import { excerptOf, findTold, insertMentions, listMentionable, updateUnmentioned } from './mention-queries.ts'
import type { PostPlace } from './post-queries.ts'

type Said = { text: string; learning?: Learning | null; report?: Report | undefined }
type Post = { place: PostPlace; groupId: number; authorId: number }

/** Whom a new post mentions hears of it, once, as far as they may see it; a post that mentions too many is not posted. */
export async function tellMentioned(tx: Tx, { place, groupId, authorId }: Post, said: Said) {
  const people = mentionedIn(said).filter((id) => id !== authorId)
  if (people.length === 0) return
  const seers = await listSeers(tx, people, groupId)
  // A post taken back within its minute has told nobody.
  const told = await insertMentions(tx, place, seers, regret)
  // Not even its own topic says who did it: the post may have no name on it.
  for (const personId of told) record(tx, `person:${personId}`, 'person.mentioned', null, place)
}

/** After an edit: those who are new to it hear of it, and who is no longer in it has nothing to look for. */
export async function tellAnew(tx: Tx, post: Post, said: Said) {
  await updateUnmentioned(tx, post.place, mentionedIn(said))
  await tellMentioned(tx, post, said)
}

/** The people a post mentions; throws at the field where they become too many. */
function mentionedIn({ text, learning, report }: Said) {
  const fields = [...wordsIn('learning', learning), ...wordsIn('report', report), ['text', text] as const]
  const people = new Set<number>()
  for (const [field, words] of fields) {
    for (const id of mentionsIn(words)) people.add(id)
    if (people.size > mostMentions) throw wrong(field, 'mention.many')
  }
  return [...people]
}

const wordsIn = (part: string, told: Learning | Report | null | undefined) =>
  Object.entries(told ?? {}).flatMap(([name, words]) => (typeof words === 'string' ? [[`${part}.${name}`, words] as const] : []))

/** Who writes in a group may look for whom to mention there. */
export async function suggestPeople(db: Database, viewer: Viewer, groupId: number, { name, threadId }: { name: string; threadId?: number | undefined }) {
  if (!(await findJoinable(db, viewer, groupId))) throw missing()
  if (!isMember(viewer, groupId)) throw forbidden('group.members-only')
  return listMentionable(db, { personId: viewer.id, groupId, threadId, name })
}

/** The letter to somebody who was mentioned, written when it is sent. */
export async function writeMentioned(tx: Tx, origin: string, mentionId: number): Promise<Letter | undefined> {
  const told = await findTold(tx, mentionId)
  if (!told) return undefined
  const { threadId, post, text, ...about } = told
  return mentioned({ ...about, words: excerptOf(post, text, 300), url: `${origin}/threads/${threadId}${post === 'opening' ? '' : `?post=${post}`}` })
}
