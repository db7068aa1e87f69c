import type { Revision } from '@kring/contract/posts'
import type { Reply, Thread } from '@kring/contract/threads'
import { listRevisions } from './posts-api.ts'

/** What an author can change of a post, as they wrote it. */
export type Words = Pick<Revision, 'version' | 'title' | 'text' | 'learning' | 'report'>

/** A post of a thread, as far as the page has it: `opening`, or the id of a reply. */
export function postOf(thread: Thread, post: string): Thread | Reply | undefined {
  if (post === 'opening') return thread
  const has = ({ id }: Reply) => String(id) === post
  return thread.replies.items.find(has) ?? (thread.acceptedReply && has(thread.acceptedReply) ? thread.acceptedReply : undefined)
}

/** The page has a learning as HTML only, and an older page older words: the server says what stands there now. */
export async function wordsOf(threadId: number, post: string): Promise<Words> {
  const [now] = (await listRevisions(threadId, post)).items
  if (!now) throw new Error('a post without words')
  return now
}
