import Type, { type Static } from 'typebox'
import { Done, Id, Instant, Nullable, route, Seq, Shape } from './wire.ts'

/** Up to where somebody read a thread: the newest reply that was on their screen, 0 when only the opening was. */
const ReadTo = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })

/** Somebody's own place in a thread. Replies of one's own are never unread. */
export const Reading = Shape({
  readTo: ReadTo,
  firstUnread: Nullable(Id),
  unread: Type.Integer({ minimum: 0, maximum: 100, description: 'replies of others, 100 for more' }),
})
export type Reading = Static<typeof Reading>

/** What is unread in one group: its freshest threads with news in them, and the place in the group's stream at which that was so. */
export const UnreadGroup = Shape({ groupId: Id, threadIds: Type.Array(Id), seq: Seq })
export type UnreadGroup = Static<typeof UnreadGroup>

const params = Shape({ threadId: Id })

export const readPlace = route('member', 'GET', '/threads/:threadId/reading', 'Where I am in a thread', { params, response: { 200: Reading } })
export const movePlace = route('member', 'PUT', '/threads/:threadId/reading', 'I read up to here; a place never moves backwards', {
  params,
  body: Shape({ readTo: ReadTo }),
  response: { 200: Reading },
})
export const listUnread = route('member', 'GET', '/me/unread', 'What is unread in my groups, among the 200 freshest threads of each', {
  response: { 200: Shape({ groups: Type.Array(UnreadGroup), now: Instant }) },
})
export const readGroupThreads = route('member', 'PUT', '/groups/:groupId/reading', 'I have seen everything in this group up to now', {
  params: Shape({ groupId: Id }),
  response: { 204: Done },
})
