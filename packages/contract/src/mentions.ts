import Type, { type Static } from 'typebox'
import { Author } from './people.ts'
import { PostKey } from './posts.ts'
import { Done, Id, Instant, Line, Nullable, route, Seq, Shape } from './wire.ts'

/** Most people that one post can mention; to reach more, there are announcements. */
export const mostMentions = 20

/** Somebody who can be mentioned, and whether they can read what is said in the group. */
export const Mentionable = Shape({ ...Author.properties, reads: Type.Boolean() })
export type Mentionable = Static<typeof Mentionable>

export const suggestPeople = route('member', 'GET', '/groups/:groupId/mentionable', 'Whom I may mean: people of the thread, then of the group, then others where these are few', {
  params: Shape({ groupId: Id }),
  querystring: Shape({ name: Type.String({ minLength: 1, maxLength: 60, pattern: '\\S', description: 'how one of their names begins' }), threadId: Type.Optional(Id) }),
  response: { 200: Shape({ items: Type.Array(Mentionable, { maxItems: 8 }) }) },
})

/** A post that mentions me; its author is null where they have no name there. */
export const Mention = Shape({
  id: Id,
  threadId: Id,
  slug: Type.String(),
  title: Line,
  post: PostKey,
  author: Nullable(Author),
  excerpt: Type.String({ description: 'plain text' }),
  at: Instant,
})
export type Mention = Static<typeof Mention>

export const listMentions = route('member', 'GET', '/me/mentions', 'Posts that mention me and that I have not read, the newest five', {
  response: { 200: Shape({ items: Type.Array(Mention), seq: Seq }) },
})
export const seeMention = route('member', 'DELETE', '/me/mentions/:mentionId', 'I know of it', { params: Shape({ mentionId: Id }), response: { 204: Done } })

/** `person.mentioned` on `person:id`; `replyId` null is what began the thread. What was said there is to be asked for: who lost sight of it learns nothing here. */
export type PersonMentioned = { threadId: number; replyId: number | null }
