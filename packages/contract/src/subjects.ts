import Type, { type Static } from 'typebox'
import { Factor, Strategy, Subjects, Tag } from './threads.ts'
import { Id, route, Shape } from './wire.ts'

const counts = { threads: Type.Integer({ minimum: 0, description: 'of every kind, learnings too' }), learnings: Type.Integer({ minimum: 0 }) }

/** How often people speak of what: every strategy and every factor in their own order, also those that nobody mentions, and the tags used most. */
export const Chart = Shape({
  strategies: Type.Array(Shape({ strategy: Strategy, ...counts })),
  factors: Type.Array(Shape({ factor: Factor, ...counts })),
  tags: Type.Array(Shape({ tag: Tag, threads: Type.Integer({ minimum: 1 }) }), { maxItems: 12 }),
})
export type Chart = Static<typeof Chart>

export const readChart = route('guest', 'GET', '/subjects', 'What is spoken of in all groups one may see', { response: { 200: Chart } })
export const readGroupChart = route('guest', 'GET', '/groups/:groupId/subjects', 'What a group speaks of', {
  params: Shape({ groupId: Id }),
  response: { 200: Chart },
})
export const suggestTags = route('member', 'GET', '/groups/:groupId/tags', 'Tags that begin so: those of the group, then those of other groups', {
  params: Shape({ groupId: Id }),
  querystring: Shape({ begins: Type.String({ maxLength: 30 }) }),
  response: { 200: Shape({ tags: Type.Array(Tag, { maxItems: 8 }) }) },
})
export const describeThread = route('member', 'PUT', '/threads/:threadId/subjects', 'What the thread is about (who began it or a moderator says so)', {
  params: Shape({ threadId: Id }),
  body: Subjects,
  response: { 200: Subjects },
})

/** `thread.described` on `thread:id`. */
export type ThreadDescribed = Subjects
