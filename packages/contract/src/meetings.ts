import Type, { type Static } from 'typebox'
import { Author } from './people.ts'
import { Cursor, Html, Id, Instant, Line, Nullable, Page, route, Seq, Shape } from './wire.ts'

export const Answer = Type.Enum(['yes', 'maybe', 'no'])
export type Answer = Static<typeof Answer>

const shown = {
  title: Line,
  purpose: Type.String({ minLength: 1, maxLength: 5_000, pattern: '\\S', description: 'markdown' }),
  yields: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S', description: 'what one goes home with' }),
  startsAtLocal: Type.String({ minLength: 1, pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$', description: 'wall clock in `zone`' }),
  minutes: Type.Integer({ minimum: 5, maximum: 1_440 }),
  zone: Type.String({ minLength: 1, maxLength: 60, description: 'IANA time zone' }),
  place: Nullable(Type.String({ maxLength: 200 })),
  capacity: Nullable(Type.Integer({ minimum: 2, maximum: 10_000 })),
}
const link = Nullable(Type.String({ maxLength: 500, description: 'https, where one meets online; null for whoever is no member of the group' }))
const fields = { ...shown, link }

const head = {
  id: Id,
  group: Shape({ id: Id, slug: Type.String(), name: Type.String() }),
  ...shown,
  online: Type.Boolean({ description: 'there is a link to take part with' }),
  startsAt: Instant,
  endsAt: Instant,
  cancelledAt: Nullable(Instant),
  sessionId: Nullable(Id),
  sessionState: Nullable(Type.Enum(['live', 'ended'])),
}

/** Also `meeting.scheduled` and `meeting.changed` on `group:id`; there `answer` is null, for it goes to everybody. That is why it has no link. */
export const MeetingLine = Shape({ ...head, coming: Type.Integer(), answer: Nullable(Answer) })
export type MeetingLine = Static<typeof MeetingLine>

export const Rsvp = Shape({ person: Author, answer: Answer })
export type Rsvp = Static<typeof Rsvp>
/** A thread that tells how a meeting went. */
export const ReportLink = Shape({ id: Id, slug: Type.String(), title: Line })
export type ReportLink = Static<typeof ReportLink>
export const Meeting = Shape({
  ...head,
  link,
  purposeHtml: Html,
  cancelReason: Nullable(Type.String()),
  host: Author,
  rsvps: Type.Array(Rsvp, { description: 'in order of first answer; shown to members of the group only' }),
  coming: Type.Integer(),
  reports: Type.Array(ReportLink, { description: 'those one may see, the oldest first' }),
  seq: Seq,
})
export type Meeting = Static<typeof Meeting>

const params = Shape({ meetingId: Id })
export const listMeetings = route('guest', 'GET', '/meetings', 'Coming (or past) meetings of the groups one may see', {
  querystring: Shape({
    groupId: Type.Optional(Id),
    past: Type.Optional(Type.Boolean()),
    mine: Type.Optional(Type.Boolean({ description: 'only of my groups' })),
    after: Type.Optional(Cursor),
  }),
  response: { 200: Page(MeetingLine) },
})
export const readMeeting = route('guest', 'GET', '/meetings/:meetingId', 'Read a meeting', { params, response: { 200: Meeting } })
export const scheduleMeeting = route('member', 'POST', '/groups/:groupId/meetings', 'Schedule a meeting (facilitators)', {
  params: Shape({ groupId: Id }),
  body: Shape(fields),
  response: { 201: Meeting },
})
export const changeMeeting = route('member', 'PUT', '/meetings/:meetingId', 'Change a meeting (facilitators)', {
  params,
  body: Shape(fields),
  response: { 200: Meeting },
})
export const cancelMeeting = route('member', 'PUT', '/meetings/:meetingId/cancellation', 'Cancel a meeting, with the reason (facilitators)', {
  params,
  body: Shape({ reason: Line }),
  response: { 200: Meeting },
})
export const answerMeeting = route('member', 'PUT', '/meetings/:meetingId/rsvp', 'Say whether I come', {
  params,
  body: Shape({ answer: Answer }),
  response: { 200: Rsvp },
})
export const readCalendar = route('guest', 'GET', '/meetings/:meetingId/calendar.ics', 'The meeting for a calendar (RFC 5545)', {
  params,
  response: { 200: Type.String({ contentMediaType: 'text/calendar' }) },
})

/** `meeting.changed` and `meeting.cancelled` on `meeting:id`, which members hear: the meeting without what differs between them. */
export const MeetingState = Shape({ ...head, link, purposeHtml: Html, cancelReason: Nullable(Type.String()), host: Author })
export type MeetingState = Static<typeof MeetingState>

/** `rsvp.answered` on `meeting:id`. `coming` is the number of yeses after it. */
export const RsvpAnswered = Shape({ rsvp: Rsvp, coming: Type.Integer() })
export type RsvpAnswered = Static<typeof RsvpAnswered>
