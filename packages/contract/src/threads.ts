import Type, { type Static } from 'typebox'
import { DraftVersions } from './drafts.ts'
import { Author } from './people.ts'
import { Reading } from './reading.ts'
import { Report, ToldReport } from './reports.ts'
import { Cursor, Done, Html, Id, Instant, Language, Line, Markdown, Nullable, Page, route, Seq, Shape } from './wire.ts'

export const kinds = ['question', 'learning', 'discussion', 'report', 'announcement'] as const
export const Kind = Type.Enum([...kinds])
export type Kind = Static<typeof Kind>

/** The ladder of circular strategies, from using less to burning what is left. */
export const strategies = ['refuse', 'rethink', 'reduce', 'reuse', 'repair', 'refurbish', 'remanufacture', 'repurpose', 'recycle', 'recover'] as const
export const Strategy = Type.Enum([...strategies])
export type Strategy = Static<typeof Strategy>

/** What helps or hinders circular work, as the report found it. */
export const factors = [
  'costs',
  'time',
  'supply',
  'subsidies',
  'competition',
  'horizon',
  'awareness',
  'knowledge',
  'definitions',
  'motivation',
  'goal',
  'responsibility',
  'visibility',
  'facilitation',
  'room',
  'structure',
] as const
export const Factor = Type.Enum([...factors])
export type Factor = Static<typeof Factor>

/** A word of the group's own for what a thread is about: up to 30 characters, kept in small letters. */
export const Tag = Type.String({ minLength: 1, maxLength: 30, pattern: '\\S' })
export const mostTags = 5

/** What a thread is about, whatever its kind. */
export const Subjects = Shape({ strategy: Nullable(Strategy), obstacle: Nullable(Factor), tags: Type.Array(Tag, { maxItems: mostTags }) })
export type Subjects = Static<typeof Subjects>

const Told = Type.String({ minLength: 1, maxLength: 5_000, pattern: '\\S' })
/** The fields that make a learning usable by somebody else. */
export const Learning = Shape({
  situation: Told,
  obstacle: Nullable(Factor),
  tried: Told,
  worked: Told,
  cost: Type.Optional(Type.String({ maxLength: 500, description: 'in money and hours, in words' })),
  strategy: Strategy,
  whoToAsk: Type.Optional(Type.String({ maxLength: 1_000, description: 'who knows more of it' })),
})
export type Learning = Static<typeof Learning>

/** What people say of somebody's words with one touch: it helped me, it made me see something, count me in. */
export const reactionKinds = ['helpful', 'insightful', 'joining'] as const
export const ReactionKind = Type.Enum([...reactionKinds])
export type ReactionKind = Static<typeof ReactionKind>
/** Who finds a post what. By name, for it is said to somebody; sorted by kind and then by person. */
export const Reaction = Shape({ kind: ReactionKind, person: Shape({ id: Id, name: Line }) })
export type Reaction = Static<typeof Reaction>

/** What a reply and the post that began a thread have in common. */
const post = {
  author: Type.Union([Author, Type.Null()], { description: 'null where it was posted without a name' }),
  mine: Type.Boolean({ description: 'the viewer wrote it; always false in events, which everybody hears' }),
  text: Type.String({ description: 'markdown; empty where it was taken back' }),
  html: Html,
  language: Language,
  postedAt: Instant,
  version: Type.Integer({ description: 'goes up with every change; name it when you change the post' }),
  editedAt: Nullable(Instant),
  takenBackAt: Type.Union([Instant, Type.Null()], { description: 'its author took it back: the words are gone' }),
  reactions: Type.Array(Reaction),
}

export const Reply = Shape({ id: Id, ...post, asker: Type.Boolean({ description: 'by whoever began this thread, both without a name' }) })
export type Reply = Static<typeof Reply>

/** A moderator's act, shown between the posts at the moment it happened. */
export const Ruling = Shape({
  id: Id,
  kind: Type.Enum(['pin', 'closure', 'move']),
  by: Author,
  reason: Type.String(),
  at: Instant,
  until: Nullable(Instant),
  reversedAt: Nullable(Instant),
  reversedBy: Nullable(Author),
})
export type Ruling = Static<typeof Ruling>

/** How a question ended that no reply answered; `by` is null where its asker has no name here. */
export const Resolution = Shape({ by: Nullable(Author), text: Type.String() })
export type Resolution = Static<typeof Resolution>

const head = {
  id: Id,
  slug: Type.String(),
  kind: Kind,
  title: Line,
  author: post.author,
  group: Shape({ id: Id, slug: Type.String(), name: Type.String(), anonymousAllowed: Type.Boolean({ description: 'members may write here without their name' }) }),
  postedAt: Instant,
  lastPostAt: Instant,
  replyCount: Type.Integer(),
  ...Subjects.properties,
  acceptedReplyId: Nullable(Id),
  resolvedAt: Type.Union([Instant, Type.Null()], { description: 'of a question that needs no answer any more, though no reply is it' }),
  pinnedAt: Nullable(Instant),
  pinnedUntil: Nullable(Instant),
  closedAt: Nullable(Instant),
  takenBackAt: post.takenBackAt,
}

export const ThreadLine = Shape({
  ...head,
  excerpt: Type.String(),
  faces: Type.Array(Author, { maxItems: 4, description: 'who replied last, under their name' }),
  lastUnnamed: Type.Boolean({ description: 'the last post has no name on it' }),
})
export type ThreadLine = Static<typeof ThreadLine>

/** The line as a list shows it to one reader. */
export const ListedThread = Shape({
  ...ThreadLine.properties,
  mine: post.mine,
  unread: Type.Integer({ minimum: 0, maximum: 101, description: 'posts of others that the reader has not seen; 0 for who is no member' }),
})
export type ListedThread = Static<typeof ListedThread>

/** Replies that follow each other: how many come `earlier`, and the ways on in both directions, null where there is none. */
export const Stretch = Shape({ items: Type.Array(Reply), earlier: Type.Integer({ minimum: 0 }), previous: Nullable(Cursor), next: Nullable(Cursor) })
export type Stretch = Static<typeof Stretch>

export const Thread = Shape({
  ...head,
  ...post,
  learning: Nullable(Shape({ situation: Html, tried: Html, worked: Html, cost: Type.Optional(Html), whoToAsk: Type.Optional(Html) })),
  report: Nullable(ToldReport),
  acceptedReply: Nullable(Reply),
  resolution: Nullable(Resolution),
  replies: Stretch,
  reading: Type.Union([Reading, Type.Null()], { description: 'where I am in it; told to members who ask for a place' }),
  rulings: Type.Array(Ruling),
  learningsMade: Type.Integer({ minimum: 0, description: 'how many learnings were made of it' }),
  seq: Seq,
  session: Nullable(Shape({ id: Id, title: Type.String(), at: Instant, thanks: Type.Array(Type.String()) })),
})
export type Thread = Static<typeof Thread>

const params = Shape({ threadId: Id })

/** Filters by what threads are about. */
const about = { strategy: Type.Optional(Strategy), obstacle: Type.Optional(Factor), tag: Type.Optional(Tag) }

export const listThreads = route('guest', 'GET', '/groups/:groupId/threads', 'List the threads of a group: pinned first, then by last post', {
  params: Shape({ groupId: Id }),
  querystring: Shape({
    kind: Type.Optional(Kind),
    open: Type.Optional(Type.Boolean({ description: 'questions that wait for an answer' })),
    ...about,
    after: Type.Optional(Cursor),
  }),
  response: { 200: Shape({ items: Type.Array(ListedThread), next: Nullable(Cursor), seq: Seq }) },
})
export const listFresh = route('guest', 'GET', '/threads', 'The newest threads of all groups one may see', {
  querystring: Shape({
    kind: Type.Optional(Kind),
    open: Type.Optional(Type.Boolean()),
    mine: Type.Optional(Type.Boolean({ description: 'only in my groups' })),
    after: Type.Optional(Cursor),
  }),
  response: { 200: Page(ListedThread) },
})
/** Where in a thread to begin: at a reply, after or before a cursor, or at what I have not read (the end when I read it all). */
const Place = Shape({
  post: Type.Optional(Id),
  after: Type.Optional(Cursor),
  before: Type.Optional(Cursor),
  at: Type.Optional(Type.Enum(['unread', 'end'])),
})
export type Place = Static<typeof Place>

export const readThread = route('guest', 'GET', '/threads/:threadId', 'Read a thread with a stretch of its replies, the first unless asked otherwise', {
  params,
  querystring: Place,
  response: { 200: Thread },
})
export const listReplies = route('guest', 'GET', '/threads/:threadId/replies', 'Read on in a thread, either way', {
  params,
  querystring: Shape({ after: Type.Optional(Cursor), before: Type.Optional(Cursor) }),
  response: { 200: Stretch },
})
export const findPost = route('guest', 'GET', '/replies/:replyId', 'Where a reply is now; threads are moved, split and merged', {
  params: Shape({ replyId: Id }),
  response: { 200: Shape({ threadId: Id, slug: Type.String() }) },
})
/** The draft that these words come from, in any of these states, goes when they are posted. */
export const FromDraft = Type.Optional(DraftVersions)

export const postThread = route('member', 'POST', '/groups/:groupId/threads', 'Post a question, learning, discussion, meeting report or announcement', {
  params: Shape({ groupId: Id }),
  body: Shape({
    kind: Kind,
    title: Line,
    text: Type.String({ maxLength: 50_000, description: 'markdown; may be empty for a learning or report only' }),
    learning: Nullable(Learning),
    report: Type.Optional(Report),
    subjects: Type.Optional(Subjects),
    language: Language,
    anonymous: Type.Optional(Type.Boolean()),
    draft: FromDraft,
  }),
  response: { 201: Thread },
})
export const postReply = route('member', 'POST', '/threads/:threadId/replies', 'Reply', {
  params,
  body: Shape({ text: Markdown, language: Language, anonymous: Type.Optional(Type.Boolean()), draft: FromDraft }),
  response: { 201: Reply },
})
export const acceptReply = route('member', 'PUT', '/threads/:threadId/accepted-reply', 'Accept a reply as the answer (the asker or a moderator)', {
  params,
  body: Shape({ replyId: Id }),
  response: { 200: Reply },
})
export const withdrawAcceptance = route('member', 'DELETE', '/threads/:threadId/accepted-reply', 'The question is open again', {
  params,
  response: { 204: Done },
})

/** `reply.posted` on `thread:id`. */
export const ReplyPosted = Shape({ reply: Reply, replyCount: Type.Integer() })
export type ReplyPosted = Static<typeof ReplyPosted>

/** `thread.ruled` on `thread:id`: what a thread's topic tells when its state changes. */
export const ThreadState = Shape({
  pinnedAt: Nullable(Instant),
  pinnedUntil: Nullable(Instant),
  closedAt: Nullable(Instant),
  group: head.group,
  ruling: Ruling,
})
export type ThreadState = Static<typeof ThreadState>
