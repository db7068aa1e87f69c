import type { Reply, ReplyPosted, Thread, ThreadState } from '@kring/contract/threads'
import { withoutReaction, withPost, withReaction } from '@kring/domain/posts'
import { withResolution } from '@kring/domain/questions'
import { withLearningMade } from '@kring/domain/learnings'
import { withSubjects } from '@kring/domain/subjects'
import { withAcceptedReply, withEarlier, withLater, withReply, withRuling } from '@kring/domain/threads'
import { createAsync, revalidate } from '@solidjs/router'
import { createMemo, createSignal, untrack } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { connectionState, createLive } from '../realtime/live.ts'
import { problemOf } from '../shell/http.ts'
import { toast } from '../ui/toast.tsx'
import { fetchThread, listReplies, type Place, readThread } from './api.ts'
import type { Left } from './place.ts'

export type Reading = ReturnType<typeof createReading>

/** A thread as it stands now, from the place one came for, and the ways to its beginning and its end. */
export function createReading(threadId: number, asked: () => Place, left: Left | undefined) {
  const lookAnew = useFreshLook(threadId)
  const [heard, setHeard] = createSignal<Reply[]>([])
  const hear = (reply: Reply) => setHeard((all) => joined(all, [reply]))
  // Set below: the first place is chosen before there is a thread.
  let shown: () => Thread | undefined = () => undefined
  // A link to a post that is on the page already asks for nothing.
  const first = asked()
  const wanted = () => (left && same(asked(), first) ? { post: left.post } : asked())
  const place = createMemo((before: Place) => (knows(untrack(shown), wanted().post) ? before : wanted()), wanted(), { equals: same })
  const stored = createAsync(() => readThread(threadId, place()))
  const [thread, change] = createLive<Thread>(stored, {
    topic: ({ id }) => `thread:${id}`,
    events: {
      'reply.posted': (before, told: ReplyPosted) => (hear(told.reply), withReply(before, told)),
      'reply.accepted': (before, { reply }: { reply: Reply }) => withAcceptedReply(before, reply),
      'acceptance.withdrawn': (before) => withAcceptedReply(before, null),
      'question.resolved': withResolution,
      'resolution.withdrawn': (before) => withResolution(before, null),
      'post.edited': withPost,
      'post.takenBack': withPost,
      'post.putBack': withPost,
      'reaction.given': withReaction,
      'reaction.withdrawn': withoutReaction,
      'learning.made': withLearningMade,
      'thread.described': withSubjects,
      'thread.ruled': (before, state: ThreadState) => withRuling(before, state),
    },
    reset: lookAnew,
  })
  shown = thread
  // As it was when one came: the line that says so stays where it is while one reads.
  const mine = createMemo((before: Thread['reading']) => before ?? stored()?.reading ?? null, null)

  /** Puts the next stretch after what is shown, and with the last one what was posted while it came. */
  async function readOn() {
    const next = thread()?.replies.next
    if (!next) return
    const more = await listReplies(threadId, { after: next })
    change((now) => (now.replies.next === next ? withLater(now, { ...more, items: joined(more.items, more.next ? [] : heard()) }) : now))
  }

  /** Puts the stretch before it above what is shown. */
  async function readBack() {
    const previous = thread()?.replies.previous
    if (!previous) return
    const more = await listReplies(threadId, { before: previous })
    stayAt(thread()?.replies.items[0]?.id, () => change((now) => (now.replies.previous === previous ? withEarlier(now, more) : now)))
  }

  /** What I ruled comes back over the socket; without one, it has to be asked for. */
  const onRuled = () => void (connectionState() === 'open' || lookAnew())

  return { thread, change, mine, readOn, readBack, heard, onRuled }
}

/** What is put above a post leaves it where it stands. Not every browser anchors what one reads, nor always; so here none does, and we do. */
function stayAt(replyId: number | undefined, change: () => void) {
  const topOf = () => document.getElementById(`reply-${replyId}`)?.getBoundingClientRect().top ?? 0
  const { style } = document.documentElement
  const before = topOf()
  style.setProperty('overflow-anchor', 'none')
  change()
  window.scrollBy({ top: topOf() - before, behavior: 'instant' })
  requestAnimationFrame(() => style.removeProperty('overflow-anchor'))
}

const knows = (thread: Thread | undefined, replyId: number | undefined) => replyId !== undefined && thread?.replies.items.some(({ id }) => id === replyId) === true
const same = (a: Place, b: Place) => JSON.stringify(a) === JSON.stringify(b)

/** Reads everything anew; who lost sight of the thread is told so before the page says it is not there. */
function useFreshLook(threadId: number) {
  const t = useText('threads')
  return async () => {
    const gone = await fetchThread(threadId).then(
      () => false,
      (error: unknown) => problemOf(error).status === 404,
    )
    if (gone) toast({ text: t.outOfSight })
    await revalidate(readThread.key)
  }
}

/** Lists put end to end, each reply once. */
const joined = (...lists: Reply[][]) => [...new Map(lists.flat().map((reply) => [reply.id, reply])).values()]
