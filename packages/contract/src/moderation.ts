import Type, { type Static } from 'typebox'
import { Ruling } from './threads.ts'
import { Cursor, Id, Instant, Nullable, Page, route, Shape } from './wire.ts'

const params = Shape({ threadId: Id })
const Reason = Type.String({ minLength: 3, maxLength: 500, pattern: '\\S' })

export const pinThread = route('member', 'PUT', '/threads/:threadId/pin', 'Pin a thread on top of its group (moderators)', {
  params,
  body: Shape({ reason: Type.String({ maxLength: 500 }), until: Nullable(Instant) }),
  response: { 200: Ruling },
})
export const closeThread = route('member', 'PUT', '/threads/:threadId/closure', 'Close a thread, with the reason (moderators)', {
  params,
  body: Shape({ reason: Reason }),
  response: { 200: Ruling },
})
export const moveThread = route('member', 'PUT', '/threads/:threadId/group', 'Move a thread to another group (moderators of both)', {
  params,
  body: Shape({ groupId: Id, reason: Reason }),
  response: { 200: Ruling },
})
export const reverseRuling = route('member', 'PUT', '/rulings/:rulingId/reversal', 'Undo what a moderator did (moderators)', {
  params: Shape({ rulingId: Id }),
  response: { 200: Ruling },
})

/** A line of the open log. `thread` is null where the reader may not see the thread (any more). */
export const LogLine = Shape({
  ruling: Ruling,
  thread: Nullable(Shape({ id: Id, slug: Type.String(), title: Type.String() })),
  from: Nullable(Type.String({ description: 'name of the group it came from, for a move' })),
  to: Nullable(Type.String()),
})
export type LogLine = Static<typeof LogLine>
export const readLog = route('guest', 'GET', '/groups/:groupId/moderation-log', 'What moderators did in this group, newest first', {
  params: Shape({ groupId: Id }),
  querystring: Shape({ after: Type.Optional(Cursor) }),
  response: { 200: Page(LogLine) },
})
