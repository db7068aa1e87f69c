import type { Reply, ReplyPosted, Thread, ThreadState } from '@kring/contract/threads'
import { withAcceptedReply, withReply, withRuling } from '@kring/domain/threads'
import { createAsync, revalidate } from '@solidjs/router'
import { createSignal } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { connectionState, createLive } from '../realtime/live.ts'
import { problemOf } from '../shell/http.ts'
import { toast } from '../ui/toast.tsx'
import { fetchThread, listReplies, readThread, readThreadFrom } from './api.ts'

export type Reading = ReturnType<typeof createReading>

/** A thread as it stands now, from its beginning or from a place further on, and the way to its end. */
export function createReading(threadId: number, after: () => string | undefined) {
  const lookAnew = useFreshLook(threadId)
  const [heard, setHeard] = createSignal<Reply[]>([])
  const hear = (reply: Reply) => setHeard((all) => joined(all, [reply]))
  const stored = createAsync(() => {
    const from = after()
    return from === undefined ? readThread(threadId) : readThreadFrom(threadId, from)
  })
  const [thread, change] = createLive<Thread>(stored, {
    topic: ({ id }) => `thread:${id}`,
    events: {
      'reply.posted': (before, told: ReplyPosted) => (hear(told.reply), withReply(before, told)),
      'reply.accepted': (before, { reply }: { reply: Reply }) => withAcceptedReply(before, reply),
      'acceptance.withdrawn': (before) => withAcceptedReply(before, null),
      'thread.ruled': (before, state: ThreadState) => withRuling(before, state),
    },
    reset: lookAnew,
  })

  /** Appends the next stretch, and with the last one what was posted while it came. */
  async function readOn() {
    const next = thread()?.replies.next
    if (!next) return
    const more = await listReplies(threadId, next)
    const append = (now: Thread) => ({ items: joined(now.replies.items, more.items, more.next ? [] : heard()), next: more.next })
    change((now) => (now.replies.next === next ? { ...now, replies: append(now) } : now))
  }

  /** What I ruled comes back over the socket; without one, it has to be asked for. */
  const onRuled = () => void (connectionState() === 'open' || lookAnew())

  return { thread, change, readOn, heard, onRuled }
}

/** Reads everything anew; who lost sight of the thread is told so before the page says it is not there. */
function useFreshLook(threadId: number) {
  const t = useText('threads')
  return async () => {
    const gone = await fetchThread(threadId).then(
      () => false,
      (error: unknown) => problemOf(error).status === 404,
    )
    if (gone) toast({ text: t.outOfSight })
    await revalidate([readThread.keyFor(threadId), readThreadFrom.key])
  }
}

/** Lists put end to end, each reply once. */
const joined = (...lists: Reply[][]) => [...new Map(lists.flat().map((reply) => [reply.id, reply])).values()]
