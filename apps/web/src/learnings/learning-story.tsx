import type { LearningObjected, LearningReviewed, LearningUsed, Story, UseWithdrawn } from '@kring/contract/learnings'
import type { Thread } from '@kring/contract/threads'
import { mayReview, withObjection, withoutUse, withReview, withUse } from '@kring/domain/learnings'
import { createAsync, revalidate } from '@solidjs/router'
import { createMemo, Show } from 'solid-js'
import { createLive } from '../realtime/live.ts'
import { useMe } from '../shell/me.tsx'
import { readStory } from './api.ts'
import { ReviewPart } from './review-part.tsx'
import { Sources } from './sources.tsx'
import { Uses } from './uses.tsx'

export type Change = (fn: (story: Story) => Story) => void

/** What happened to a learning since it was told. */
export function LearningStory(props: { thread: Thread }) {
  const me = useMe()
  const threadId = createMemo(() => props.thread.id)
  const stored = createAsync(() => readStory(threadId()))
  const [story, change] = createLive<Story>(stored, {
    topic: () => `thread:${threadId()}`,
    events: {
      'learning.used': (before, told: LearningUsed) => withUse(before, told),
      'use.withdrawn': (before, told: UseWithdrawn) => withoutUse(before, told),
      'learning.reviewed': (before, told: LearningReviewed) => withReview(before, told),
      'learning.objected': (before, told: LearningObjected) => withObjection(before, told),
    },
    reset: () => revalidate(readStory.key),
  })
  return (
    <Show when={story()}>
      {(story) => (
        <div class="stack gap-6">
          <ReviewPart threadId={threadId()} review={story().review} mine={mayReview(me()?.viewer ?? null, props.thread)} change={change} />
          <Sources threadId={threadId()} sources={story().sources} change={change} />
          <Uses thread={props.thread} uses={story().uses} change={change} />
        </div>
      )}
    </Show>
  )
}
