import Type, { type Static } from 'typebox'
import { ListedThread, Resolution } from './threads.ts'
import { Cursor, Done, Id, Instant, Page, route, Shape } from './wire.ts'

const params = Shape({ threadId: Id })

/** A question that waits for an answer, and the words of my profile that it speaks of. */
export const WaitingQuestion = Shape({ ...ListedThread.properties, fits: Type.Array(Type.String()) })
export type WaitingQuestion = Static<typeof WaitingQuestion>

/** Which of the waiting questions: all that people still write under, those nobody replied to, those I may know something of, those that went quiet. */
export const waits = ['open', 'unreplied', 'fitting', 'stale'] as const
export const Wait = Type.Enum([...waits])
export type Wait = Static<typeof Wait>

export const listQuestions = route('member', 'GET', '/questions', 'Questions of others in my groups that wait for an answer, the longest waiting first', {
  querystring: Shape({
    wait: Type.Optional(Wait),
    groupId: Type.Optional(Id),
    after: Type.Optional(Cursor),
  }),
  response: { 200: Page(WaitingQuestion) },
})
export const resolveQuestion = route('member', 'PUT', '/threads/:threadId/resolution', 'The question needs no answer any more (the asker or a moderator says so)', {
  params,
  body: Shape({ text: Type.String({ maxLength: 500, description: 'how it ended; may be empty' }) }),
  response: { 200: Resolution },
})
export const withdrawResolution = route('member', 'DELETE', '/threads/:threadId/resolution', 'The question is open again', {
  params,
  response: { 204: Done },
})

/** `question.resolved` on `thread:id`. */
export const QuestionResolved = Shape({ resolvedAt: Instant, resolution: Resolution })
export type QuestionResolved = Static<typeof QuestionResolved>
