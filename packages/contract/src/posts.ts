import Type, { type Static } from 'typebox'
import { Report } from './reports.ts'
import { FromDraft, Learning, Reaction, ReactionKind, Reply, Thread } from './threads.ts'
import { Cursor, Done, Id, Instant, Line, Nullable, Page, route, Shape } from './wire.ts'

/** Which post of a thread: `opening`, or the id of a reply. */
export const PostKey = Type.String({ pattern: '^(opening|[1-9][0-9]{0,15})$', maxLength: 16, description: '`opening`, or the id of a reply' })
const params = Shape({ threadId: Id, post: PostKey })

/** A post as it read from one moment to the next. `title`, `learning` and `report` are the opening's; `note` is what its author said of the change. */
export const Revision = Shape({
  version: Type.Integer(),
  writtenAt: Instant,
  title: Nullable(Line),
  text: Type.String({ description: 'markdown' }),
  learning: Nullable(Learning),
  report: Nullable(Report),
  note: Type.String(),
})
export type Revision = Static<typeof Revision>

/** What began a thread, as far as its author can change it. */
export const Opening = Type.Pick(Thread, ['title', 'slug', 'text', 'html', 'learning', 'report', 'strategy', 'obstacle', 'version', 'editedAt', 'takenBackAt', 'reactions'])
export type Opening = Static<typeof Opening>

/** A post as it is now, one of the two: what `post.edited`, `post.takenBack` and `post.putBack` tell on `thread:id`. */
export const PostState = Shape({ opening: Nullable(Opening), reply: Nullable(Reply) })
export type PostState = Static<typeof PostState>

export const listRevisions = route(
  'guest',
  'GET',
  '/threads/:threadId/posts/:post/revisions',
  'How a post read before, newest first; a next stretch begins with the last of this one',
  {
    params,
    querystring: Shape({ after: Type.Optional(Cursor) }),
    response: { 200: Page(Revision) },
  },
)
export const editPost = route('member', 'PUT', '/threads/:threadId/posts/:post', 'Change my own words; `version` is the one I began with', {
  params,
  body: Shape({
    version: Type.Integer({ minimum: 1 }),
    title: Nullable(Line),
    text: Type.String({ maxLength: 50_000 }),
    learning: Nullable(Learning),
    report: Type.Optional(Report),
    note: Type.String({ maxLength: 200 }),
    draft: FromDraft,
  }),
  response: { 200: PostState },
})

export const takeBackPost = route('member', 'PUT', '/threads/:threadId/posts/:post/withdrawal', 'Take my words back; a stub stays where they stood', {
  params,
  response: { 200: PostState },
})
export const putBackPost = route('member', 'DELETE', '/threads/:threadId/posts/:post/withdrawal', 'Put my words back, within a minute; after that they are gone', {
  params,
  response: { 200: PostState },
})

const reaction = { params: Shape({ threadId: Id, post: PostKey, kind: ReactionKind }), response: { 204: Done } }
export const react = route('member', 'PUT', '/threads/:threadId/posts/:post/reactions/:kind', 'Say under my name what somebody else’s post is to me', reaction)
export const withdrawReaction = route('member', 'DELETE', '/threads/:threadId/posts/:post/reactions/:kind', 'Not any more', reaction)

/** `reaction.given` and `reaction.withdrawn` on `thread:id`; `replyId` null is what began the thread. */
export const Reacted = Shape({ replyId: Nullable(Id), reaction: Reaction })
export type Reacted = Static<typeof Reacted>
