import Type, { type Static } from 'typebox'
import { Author } from './people.ts'
import { PostKey } from './posts.ts'
import { Ruling } from './threads.ts'
import { Cursor, Id, Instant, Nullable, Page, route, Seq, Shape } from './wire.ts'

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

/** A moderator asked who wrote a post that has no name on it. Everybody may know that, and nobody the name. */
export const Asked = Shape({ id: Id, post: PostKey, by: Author, reason: Type.String(), at: Instant })
export type Asked = Static<typeof Asked>

/** The name is told in this answer, and nowhere else. */
export const askName = route('member', 'POST', '/threads/:threadId/posts/:post/disclosures', 'Ask who wrote this, with a reason for the open log (moderators)', {
  params: Shape({ threadId: Id, post: PostKey }),
  body: Shape({ reason: Reason }),
  response: { 201: Shape({ author: Author }) },
})

/** What moderators asked about my own posts in one thread. */
export const MyDisclosures = Shape({ items: Type.Array(Asked), seq: Seq })
export type MyDisclosures = Static<typeof MyDisclosures>
export const listMyDisclosures = route('member', 'GET', '/threads/:threadId/disclosures', 'Who asked for my name behind what I posted without it', {
  params,
  response: { 200: MyDisclosures },
})

/** `name.asked` on `thread:id`. */
export type NameAsked = { asked: Asked }

/** A line of the open log: a ruling, or that a name was asked for. `thread` is null where the reader may not see the thread (any more). */
export const LogLine = Shape({
  ruling: Nullable(Ruling),
  asked: Nullable(Asked),
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
