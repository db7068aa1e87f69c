import type { Viewer } from '@kring/contract/auth'
import type { LearningMade, LearningObjected, LearningReviewed, LearningUsed, Review, Story, UseWithdrawn } from '@kring/contract/learnings'
import type { Thread } from '@kring/contract/threads'
import { isMember, mayModerate } from './groups.ts'

type Reader = Viewer | null
type About = Pick<Thread, 'kind' | 'mine'> & { group: { id: number } }

/** Members say that they used a learning; not their own, for that is where it came from. */
export const mayUse = (viewer: Reader, thread: About) => thread.kind === 'learning' && !thread.mine && isMember(viewer, thread.group.id)

/** Whoever told it knows best whether it still holds; a moderator may say so for who left it. */
export const mayReview = (viewer: Reader, thread: About) => thread.kind === 'learning' && isMember(viewer, thread.group.id) && (thread.mine || mayModerate(viewer, thread.group.id))

/**
 * Whether somebody should look at a learning again.
 * @param now in ms since 1970.
 */
export const isDue = ({ dueAt, outdatedAt }: Review, now: number) => outdatedAt === null && dueAt !== null && Date.parse(dueAt) <= now

/** `learning.used`: newest first; who used it before says it anew. */
export const withUse = (story: Story, { use }: LearningUsed): Story => ({ ...story, uses: [use, ...story.uses.filter(({ person }) => person.id !== use.person.id)] })

/** `use.withdrawn`. */
export const withoutUse = (story: Story, { personId }: UseWithdrawn): Story => ({ ...story, uses: story.uses.filter(({ person }) => person.id !== personId) })

/** `learning.reviewed`. */
export const withReview = (story: Story, { review }: LearningReviewed): Story => ({ ...story, review })

/** `learning.objected`: those posts are no source of it any more. */
export const withObjection = (story: Story, { posts }: LearningObjected): Story => ({
  ...story,
  sources: story.sources.filter((source) => !posts.some(({ threadId, post }) => threadId === source.threadId && post === source.post)),
})

/** `learning.made`, on a thread that it was made of. */
export const withLearningMade = (thread: Thread, { made }: LearningMade): Thread => ({ ...thread, learningsMade: made })
