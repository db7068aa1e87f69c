import Type, { type Static } from 'typebox'
import { Token } from './auth.ts'
import { Author } from './people.ts'
import { Cursor, Done, Html, Id, Instant, Line, Lines, Nullable, Page, route, Seq, Shape, Slug } from './wire.ts'

export const Visibility = Type.Enum(['public', 'members'])
/** How one gets in: at once, after a facilitator's yes, or with a link. */
export const Joining = Type.Enum(['open', 'request', 'invite'])
export const Role = Type.Enum(['member', 'facilitator', 'moderator'])
export type Role = Static<typeof Role>

const NextMeeting = Shape({ id: Id, title: Type.String(), startsAt: Instant, endsAt: Instant, zone: Type.String(), place: Nullable(Type.String()) })

const Head = {
  id: Id,
  slug: Slug,
  name: Line,
  goal: Type.String({ description: 'what the group wants to reach, one or two sentences' }),
  visibility: Visibility,
  joining: Joining,
  rhythm: Type.String({ description: 'when it meets, in words' }),
  members: Type.Integer(),
  facilitators: Type.Array(Author),
  nextMeeting: Nullable(NextMeeting),
}

export const GroupLine = Shape({ ...Head, faces: Type.Array(Author, { maxItems: 5, description: 'some of its people' }) })
export type GroupLine = Static<typeof GroupLine>

export const Group = Shape({
  ...Head,
  purpose: Type.String({ description: 'markdown' }),
  purposeHtml: Html,
  yields: Type.String({ description: 'what taking part gives you' }),
  agreements: Type.Array(Line),
  anonymousAllowed: Type.Boolean({ description: 'members may write here without their name; its moderators can ask for it, with a reason, in the open log' }),
  zone: Type.String({ description: 'IANA time zone' }),
  requested: Type.Boolean({ description: 'the viewer asked to join and waits' }),
  seq: Seq,
})
export type Group = Static<typeof Group>

export const Member = Shape({ person: Author, roles: Type.Array(Role), since: Instant })
export type Member = Static<typeof Member>
export const JoinRequest = Shape({ person: Author, motivation: Type.String(), askedAt: Instant })
export type JoinRequest = Static<typeof JoinRequest>

const params = Shape({ groupId: Id })
const ofPerson = Shape({ groupId: Id, personId: Id })
const Motivation = Type.String({ maxLength: 500 })

const charter = {
  name: Line,
  goal: Type.String({ minLength: 1, maxLength: 300, pattern: '\\S' }),
  purpose: Type.String({ maxLength: 5_000 }),
  yields: Type.String({ maxLength: 500 }),
  rhythm: Type.String({ maxLength: 200 }),
  agreements: Type.Array(Line, { maxItems: 12 }),
  anonymousAllowed: Type.Optional(Type.Boolean({ description: 'stays as it is where it is not said; what was posted without a name stays so' })),
  visibility: Visibility,
  joining: Joining,
  zone: Type.String({ minLength: 1, maxLength: 60 }),
}

export const listGroups = route('guest', 'GET', '/groups', 'List the groups one may see', { response: { 200: Type.Array(GroupLine) } })
export const readGroup = route('guest', 'GET', '/groups/:slug', 'Read a group by its name in the URL', {
  params: Shape({ slug: Slug }),
  response: { 200: Group },
})
export const startGroup = route('member', 'POST', '/groups', 'Start a group (admins)', { body: Shape(charter), response: { 201: Group } })
export const changeGroup = route('member', 'PUT', '/groups/:groupId', 'Change what a group says of itself (its facilitators)', {
  params,
  body: Shape(charter),
  response: { 200: Group },
})
export const listMembers = route('member', 'GET', '/groups/:groupId/members', 'List the members of a group', {
  params,
  querystring: Shape({ after: Type.Optional(Cursor) }),
  response: { 200: Page(Member) },
})
export const joinGroup = route('member', 'PUT', '/groups/:groupId/membership', 'Join an open group, or ask to join one on request', {
  params,
  body: Shape({ motivation: Motivation }),
  response: { 200: Shape({ state: Type.Enum(['member', 'requested']) }) },
})
export const leaveGroup = route('member', 'DELETE', '/groups/:groupId/membership', 'Leave a group, or take back the request to join', {
  params,
  response: { 204: Done },
})
export const listJoinRequests = route('member', 'GET', '/groups/:groupId/join-requests', 'Who asks to join (facilitators)', {
  params,
  response: { 200: Type.Array(JoinRequest) },
})
export const admitMember = route('member', 'PUT', '/groups/:groupId/join-requests/:personId/admission', 'Let somebody in (facilitators)', {
  params: ofPerson,
  response: { 204: Done },
})
export const declineMember = route('member', 'PUT', '/groups/:groupId/join-requests/:personId/refusal', 'Say no, with a reason they will read (facilitators)', {
  params: ofPerson,
  body: Shape({ reason: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }) }),
  response: { 204: Done },
})
export const changeRoles = route('member', 'PUT', '/groups/:groupId/members/:personId/roles', 'Give or take a role (facilitators and admins)', {
  params: ofPerson,
  body: Shape({ roles: Type.Array(Role, { minItems: 1, maxItems: 3, uniqueItems: true }) }),
  response: { 200: Member },
})
export const invite = route('member', 'POST', '/groups/:groupId/invitations', 'Make a link with which one person may join', {
  params,
  body: Shape({ note: Lines }),
  response: { 201: Shape({ url: Type.String(), expiresAt: Instant }) },
})
export const readInvitation = route('guest', 'POST', '/invitations', 'What group does this invitation open', {
  body: Shape({ token: Token }),
  response: { 200: Shape({ group: Type.String(), goal: Type.String(), note: Type.String() }) },
})
export const acceptInvitation = route('member', 'POST', '/invitations/acceptances', 'Join with an invitation; it works once', {
  body: Shape({ token: Token }),
  response: { 201: Shape({ slug: Slug }) },
})

/** `member.joined` and `member.left` on `group:id`. */
export const MemberCount = Shape({ members: Type.Integer() })
export type MemberCount = Static<typeof MemberCount>
