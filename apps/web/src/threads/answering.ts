import type { Reply, Thread } from '@kring/contract/threads'
import { withAcceptedReply } from '@kring/domain/threads'
import { useText } from '../i18n/text.ts'
import { problemOf } from '../shell/http.ts'
import { toast } from '../ui/toast.tsx'
import { acceptReply, withdrawAcceptance } from './api.ts'
import type { Reading } from './reading.ts'

export type Answering = ReturnType<typeof createAnswering>

/** Accepting and taking it back, seen at once, and put back as it was when the server says no. */
export function createAnswering({ thread, change }: Pick<Reading, 'thread' | 'change'>) {
  const t = useText('threads')
  const words = useText('shell')

  async function attempt(now: Reply | null, send: (thread: Thread) => Promise<unknown>) {
    const before = thread()
    if (!before) return
    change((thread) => withAcceptedReply(thread, now))
    await send(before).catch((error: unknown) => {
      change((thread) => withAcceptedReply(thread, before.acceptedReply))
      toast({ text: problemOf(error).title || words.problems.network, failed: true })
    })
  }

  const accept = (reply: Reply) => attempt(reply, ({ id }) => acceptReply(id, reply.id))
  const withdraw = async () => {
    const chosen = thread()?.acceptedReply
    await attempt(null, ({ id }) => withdrawAcceptance(id))
    if (chosen && thread()?.acceptedReply === null) toast({ text: t.answer.opened, undo: () => void accept(chosen) })
  }
  return { accept, withdraw }
}
