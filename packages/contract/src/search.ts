import Type, { type Static } from 'typebox'
import { Author } from './people.ts'
import { Kind } from './threads.ts'
import { Cursor, Id, Instant, Line, Nullable, route, Shape } from './wire.ts'

/** How a thread stands, as one asks for it: `stale` questions are open and have gone quiet. */
export const statuses = ['open', 'stale', 'answered', 'resolved', 'closed'] as const
export type Status = (typeof statuses)[number]

/** Words, "phrases", -without and operators: `in: kind: by: strategy: factor: tag: status: before: after:`, in Dutch too; see `parseSearch` of the domain. */
export const Question = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' })

/** Plain text with what was looked for in it, as ranges [from, to) of UTF-16 units, in order; never HTML. */
export const Marked = Shape({ text: Type.String(), marks: Type.Array(Type.Tuple([Type.Integer(), Type.Integer()])) })
export type Marked = Static<typeof Marked>

const Group = Shape({ id: Id, slug: Type.String(), name: Type.String() })

/** The post of a thread that fits best. */
export const Hit = Shape({
  thread: Shape({
    id: Id,
    slug: Type.String(),
    kind: Kind,
    group: Group,
    replyCount: Type.Integer(),
    acceptedReplyId: Nullable(Id),
    resolvedAt: Nullable(Instant),
    closedAt: Nullable(Instant),
  }),
  replyId: Type.Union([Id, Type.Null()], { description: 'null for what began the thread' }),
  author: Type.Union([Author, Type.Null()], { description: 'null where it was posted without a name' }),
  postedAt: Instant,
  title: Marked,
  snippet: Marked,
  others: Type.Integer({ minimum: 0, description: 'posts of the same thread that fit too' }),
})
export type Hit = Static<typeof Hit>

const Found = Shape({
  items: Type.Array(Hit),
  next: Nullable(Cursor),
  total: Type.Integer({ description: 'threads (within a thread: posts) that fit' }),
  capped: Type.Boolean({ description: 'there are more than were counted: the newest were looked at' }),
  facets: Shape({
    kinds: Type.Array(Shape({ kind: Kind, count: Type.Integer() })),
    groups: Type.Array(Shape({ group: Group, count: Type.Integer() })),
  }),
  skipped: Type.Array(Type.String(), { description: 'words so common that they tell nothing' }),
  instead: Type.Array(Type.String(), { description: 'nothing has the words as typed; these, which look like them, were found' }),
})
export type Found = Static<typeof Found>

/** A thread that may be about what somebody is about to ask. */
export const Similar = Shape({
  id: Id,
  slug: Type.String(),
  kind: Kind,
  title: Line,
  group: Group,
  acceptedReplyId: Nullable(Id),
  resolvedAt: Nullable(Instant),
  replyCount: Type.Integer(),
})
export type Similar = Static<typeof Similar>

export const listSimilar = route('member', 'GET', '/groups/:groupId/similar-threads', 'Threads like one with this title', {
  params: Shape({ groupId: Id }),
  querystring: Shape({ title: Line }),
  response: { 200: Shape({ items: Type.Array(Similar, { maxItems: 4 }) }) },
})
export const search = route('guest', 'GET', '/search', 'Search the posts of all groups one may see', {
  querystring: Shape({ q: Question, after: Type.Optional(Cursor) }),
  response: { 200: Found },
})
export const searchThread = route('guest', 'GET', '/threads/:threadId/search', 'Search the posts of one thread, in the order in which they stand there', {
  params: Shape({ threadId: Id }),
  querystring: Shape({ q: Question, after: Type.Optional(Cursor) }),
  response: { 200: Found },
})
