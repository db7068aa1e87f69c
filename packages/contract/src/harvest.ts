import Type, { type Static } from 'typebox'
import { Report } from './reports.ts'
import { HarvestItem, itemParts } from './sessions.ts'
import { postThread } from './threads.ts'
import { Done, Id, Instant, Line, Nullable, route, Shape } from './wire.ts'

/** An action or a point for the agenda that is still open, in a list outside its session. */
export const OpenItem = Shape({
  ...itemParts,
  sessionId: Id,
  meeting: Shape({ id: Id, title: Line, startsAt: Instant }),
  group: Shape({ slug: Type.String(), name: Type.String() }),
  may: Type.Boolean({ description: 'the viewer may say that it is done' }),
})
export type OpenItem = Static<typeof OpenItem>

/** What one person did at the end: `named` as they want to stand in the report, `answered` whether they said how it was. */
export const Parting = Shape({
  named: Type.Boolean(),
  answered: Type.Boolean(),
  asks: Type.Boolean({ description: 'the session is over and not for long: answers still count' }),
  published: Type.Boolean({ description: 'the report is out, and who is named in it is settled' }),
})
export type Parting = Static<typeof Parting>

/** From 1 (not at all) to 5 (very much). */
export const Grade = Type.Integer({ minimum: 1, maximum: 5 })
/** The mean of some answers of one or more sessions that follow each other; never of fewer than five people. */
export const Impressions = Shape({ from: Instant, to: Instant, sessions: Type.Integer(), answers: Type.Integer({ minimum: 5 }), worth: Type.Number(), voice: Type.Number() })
export type Impressions = Static<typeof Impressions>

/** A report as it may begin, of what people put down and what was made of it. */
export const ReportDraft = Shape({ title: Line, report: Report })
export type ReportDraft = Static<typeof ReportDraft>

const params = Shape({ sessionId: Id })
const ofItem = Shape({ sessionId: Id, itemId: Id })

export const changeItem = route(
  'member',
  'PUT',
  '/sessions/:sessionId/harvest/:itemId',
  'Change an action or a point for the agenda (who runs the session, and who took the action on)',
  {
    params: ofItem,
    body: Shape({ title: Line, ownerId: Nullable(Id), dueOn: Nullable(Type.String({ format: 'date' })) }),
    response: { 200: HarvestItem },
  },
)
export const finishItem = route('member', 'PUT', '/sessions/:sessionId/harvest/:itemId/completion', 'It is done, or dealt with', { params: ofItem, response: { 200: HarvestItem } })
export const reopenItem = route('member', 'DELETE', '/sessions/:sessionId/harvest/:itemId/completion', 'It is not done after all', {
  params: ofItem,
  response: { 200: HarvestItem },
})
export const listMyActions = route('member', 'GET', '/me/actions', 'What I took on in sessions and have not done yet, what is due first', {
  response: { 200: Shape({ items: Type.Array(OpenItem) }) },
})
export const listCarriedOver = route('member', 'GET', '/meetings/:meetingId/carried-over', 'What earlier sessions of the group left open: actions, and what to talk about', {
  params: Shape({ meetingId: Id }),
  response: { 200: Shape({ items: Type.Array(OpenItem) }) },
})
export const readReportDraft = route('member', 'GET', '/sessions/:sessionId/report-draft', 'A report to begin with (who runs the session)', {
  params,
  response: { 200: ReportDraft },
})
export const publishReport = route('member', 'POST', '/sessions/:sessionId/report', 'Publish the report of a session, once, as a thread of the group (who runs the session)', {
  params,
  body: postThread.schema.body,
  response: { 201: postThread.schema.response[201] },
})
export const readDocument = route('participant', 'GET', '/sessions/:sessionId/document', 'What lies open of a session, as markdown', {
  params,
  response: { 200: Type.String({ contentMediaType: 'text/markdown' }) },
})
export const readParting = route('participant', 'GET', '/sessions/:sessionId/parting', 'What I said at the end', { params, response: { 200: Parting } })
export const tellNamed = route('participant', 'PUT', '/sessions/:sessionId/credit', 'Name me in the report, or do not', {
  params,
  body: Shape({ named: Type.Boolean() }),
  response: { 200: Parting },
})
export const tellImpression = route('participant', 'PUT', '/sessions/:sessionId/impression', 'How it was for me, kept without me, once', {
  params,
  body: Shape({ worth: Grade, voice: Grade }),
  response: { 204: Done },
})
export const listImpressions = route('member', 'GET', '/groups/:groupId/impressions', 'How sessions were for people, told together (members)', {
  params: Shape({ groupId: Id }),
  response: { 200: Shape({ items: Type.Array(Impressions) }) },
})

/** `harvest.changed` on `session:id` has the shape of `harvest.gathered`. `report.published` on `session:id`. */
export const ReportPublished = Shape({ reportId: Id })
export type ReportPublished = Static<typeof ReportPublished>
