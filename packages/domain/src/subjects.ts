import type { Viewer } from '@kring/contract/auth'
import type { Subjects, Thread } from '@kring/contract/threads'
import { isMember, mayModerate } from './groups.ts'

/** Who began a thread says what it is about, and so may a moderator, who keeps threads findable. */
export const mayDescribe = (viewer: Viewer | null, thread: Pick<Thread, 'mine'> & { group: { id: number } }) =>
  isMember(viewer, thread.group.id) && (thread.mine || mayModerate(viewer, thread.group.id))

/** Tags as they are kept: small letters, single spaces, no `#` before them, each once; what is nothing but space is left out. */
export const tagsOf = (typed: readonly string[]) => [
  ...new Set(
    typed
      .map((tag) =>
        tag
          .normalize('NFC')
          .replace(/^[\s#]+/, '')
          .replace(/\s+/g, ' ')
          .trim()
          .toLowerCase(),
      )
      .filter((tag) => tag !== ''),
  ),
]

/** `thread.described`. */
export const withSubjects = (thread: Thread, { strategy, obstacle, tags }: Subjects): Thread => ({ ...thread, strategy, obstacle, tags })
