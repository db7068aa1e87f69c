import Type, { type Static } from 'typebox'
import { PostKey } from './posts.ts'
import { Kind, Thread } from './threads.ts'
import { Cursor, Done, Id, Instant, Nullable, Page, route, Shape } from './wire.ts'

/** What somebody calls what they kept, for themselves; empty where the post's own title will do. */
const Name = Type.String({ maxLength: 200 })
/** When to come back to it: in the future, two years at most. What came due stays so until it is put off or put aside. */
const RemindAt = Nullable(Instant)

/** A post as its keeper may see it now, wherever it has gone. */
export const KeptPost = Shape({
  threadId: Id,
  slug: Type.String(),
  title: Type.String({ description: 'of its thread' }),
  post: PostKey,
  kind: Kind,
  author: Thread.properties.author,
  group: Shape({ slug: Type.String(), name: Type.String() }),
  excerpt: Type.String(),
})
export type KeptPost = Static<typeof KeptPost>

/** A post that somebody kept for later. Nobody else knows of it. */
export const Bookmark = Shape({
  id: Id,
  name: Name,
  remindAt: RemindAt,
  createdAt: Instant,
  post: Type.Union([KeptPost, Type.Null()], { description: 'null once it is gone, taken back, or out of sight' }),
})
export type Bookmark = Static<typeof Bookmark>

/** The bookmark as the thread itself shows it, at its post. */
export const Mark = Shape({ id: Id, post: PostKey, name: Name, remindAt: RemindAt })
export type Mark = Static<typeof Mark>

const params = Shape({ bookmarkId: Id })

export const keepPost = route('member', 'PUT', '/threads/:threadId/posts/:post/bookmark', 'Keep a post for later; what is left out stays as it was', {
  params: Shape({ threadId: Id, post: PostKey }),
  body: Shape({ name: Type.Optional(Name), remindAt: Type.Optional(RemindAt) }),
  response: { 200: Mark },
})
export const listMarks = route('member', 'GET', '/threads/:threadId/bookmarks', 'What I kept of a thread', {
  params: Shape({ threadId: Id }),
  response: { 200: Shape({ items: Type.Array(Mark) }) },
})
export const listBookmarks = route('member', 'GET', '/me/bookmarks', 'What I kept: first what I wanted to come back to by now, then the newest', {
  querystring: Shape({
    due: Type.Optional(Type.Boolean({ description: 'only what I wanted to come back to by now' })),
    q: Type.Optional(Type.String({ maxLength: 200, description: 'words of the name, or of the title of what is still to be seen' })),
    after: Type.Optional(Cursor),
  }),
  response: { 200: Page(Bookmark) },
})
export const changeBookmark = route('member', 'PUT', '/bookmarks/:bookmarkId', 'Name it, or choose when to be reminded; within an hour this also brings back what was removed', {
  params,
  body: Shape({ name: Name, remindAt: RemindAt }),
  response: { 200: Bookmark },
})
export const removeBookmark = route('member', 'DELETE', '/bookmarks/:bookmarkId', 'Keep it no longer', { params, response: { 204: Done } })
