import Type, { type Static } from 'typebox'
import { Author } from './people.ts'
import { PostKey } from './posts.ts'
import { Learning, Subjects, Thread } from './threads.ts'
import { Done, Id, Instant, Language, Line, Nullable, route, Seq, Shape } from './wire.ts'

/** How it went for somebody who did the same. */
export const outcomes = ['worked', 'partly', 'failed'] as const
export const Outcome = Type.Enum([...outcomes])
export type Outcome = Static<typeof Outcome>

const Word = Type.String({ maxLength: 500 })

/** Somebody used this learning too. */
export const Use = Shape({ person: Author, outcome: Outcome, text: Word, at: Instant })
export type Use = Static<typeof Use>

/** Whether it still holds: when somebody should look again, when somebody last did, and since when it does not. */
export const Review = Shape({
  dueAt: Nullable(Instant),
  reviewedAt: Nullable(Instant),
  outdatedAt: Nullable(Instant),
  text: Type.String({ description: 'what changed, where it holds no more' }),
})
export type Review = Static<typeof Review>

/** A post that a learning was made of; its author is null where they have no name there. */
export const Source = Shape({ threadId: Id, slug: Type.String(), title: Line, post: PostKey, author: Nullable(Author), mine: Type.Boolean() })
export type Source = Static<typeof Source>

/** What happened to a learning: where it came from, who used it and whether it still holds. */
export const Story = Shape({ sources: Type.Array(Source), uses: Type.Array(Use), review: Review, seq: Seq })
export type Story = Static<typeof Story>

/** After how many months somebody looks again. */
export const reviewMonths = [3, 6, 12, 24] as const
const params = Shape({ threadId: Id })
const Told = Shape({ id: Id, slug: Type.String(), title: Line })

export const readStory = route('guest', 'GET', '/threads/:threadId/story', 'Where a learning came from, who used it, whether it still holds', {
  params,
  response: { 200: Story },
})
export const listMade = route('guest', 'GET', '/threads/:threadId/learnings', 'The learnings that were made of a thread', {
  params,
  response: { 200: Shape({ items: Type.Array(Told) }) },
})
export const makeLearning = route('member', 'POST', '/groups/:groupId/learnings', 'Make a learning of posts of this group; their authors are named and told', {
  params: Shape({ groupId: Id }),
  body: Shape({
    title: Line,
    text: Type.String({ maxLength: 50_000 }),
    learning: Learning,
    subjects: Type.Optional(Subjects),
    language: Language,
    sources: Type.Array(Shape({ threadId: Id, post: PostKey }), { minItems: 1, maxItems: 30 }),
  }),
  response: { 201: Thread },
})
export const tellUse = route('member', 'PUT', '/threads/:threadId/use', 'I used this learning too, and this is how it went', {
  params,
  body: Shape({ outcome: Outcome, text: Word }),
  response: { 200: Use },
})
export const withdrawUse = route('member', 'DELETE', '/threads/:threadId/use', 'I said wrongly that I used it', { params, response: { 204: Done } })
export const reviewLearning = route('member', 'PUT', '/threads/:threadId/review', 'Say whether the learning still holds (its author or a moderator)', {
  params,
  body: Shape({
    holds: Type.Boolean(),
    months: Type.Enum([...reviewMonths], { description: 'when to look again' }),
    text: Type.String({ maxLength: 500, description: 'what changed; needed where it holds no more' }),
  }),
  response: { 200: Review },
})
export const listReviews = route('member', 'GET', '/me/reviews', 'My learnings that somebody should look at again', { response: { 200: Shape({ items: Type.Array(Told) }) } })
export const objectToLearning = route('member', 'PUT', '/threads/:threadId/objection', 'I do not want my words and name in this learning', {
  params,
  body: Shape({
    text: Word,
    /** One post, where I have no name on it; left out, all that stand here under my name. */
    source: Type.Optional(Shape({ threadId: Id, post: PostKey })),
  }),
  response: { 204: Done },
})

/** On `thread:id` of a learning: `learning.used`, `use.withdrawn`, `learning.reviewed`, `learning.objected`. */
export type LearningUsed = { use: Use }
export type UseWithdrawn = { personId: number }
export type LearningReviewed = { review: Review }
export type LearningObjected = { posts: { threadId: number; post: string }[] }
/** `learning.made` on `thread:id` of each thread that it was made of. */
export type LearningMade = { made: number }
