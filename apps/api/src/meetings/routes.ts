import * as contract from '@kring/contract/meetings'
import { type App, memberOf } from '../platform/app.ts'
import { missing } from '../platform/refusal.ts'
import { slugOf } from '../platform/slug.ts'
import { answerMeeting, cancelMeeting, changeMeeting, scheduleMeeting } from './actions.ts'
import { calendarOf } from './calendar.ts'
import { findEntry, findMeeting, listHearers, listMeetings } from './queries.ts'

export default async function meetings(app: App) {
  const { db, settings } = app
  app.topics.add('meeting', listHearers)

  app.route({ ...contract.listMeetings, handler: ({ viewer, query }) => listMeetings(db, viewer, query) })

  app.route({
    ...contract.readMeeting,
    handler: async ({ viewer, params }) => {
      const meeting = await findMeeting(db, viewer, params.meetingId)
      if (!meeting) throw missing()
      return meeting
    },
  })

  app.route({
    ...contract.scheduleMeeting,
    handler: async (request, reply) => reply.code(201).send(await scheduleMeeting(db, memberOf(request), request.params.groupId, request.body)),
  })

  app.route({ ...contract.changeMeeting, handler: (request) => changeMeeting(db, memberOf(request), request.params.meetingId, request.body) })

  app.route({ ...contract.cancelMeeting, handler: (request) => cancelMeeting(db, memberOf(request), request.params.meetingId, request.body.reason) })

  app.route({ ...contract.answerMeeting, handler: (request) => answerMeeting(db, memberOf(request), request.params.meetingId, request.body.answer) })

  app.route({
    ...contract.readCalendar,
    handler: async ({ viewer, params }, reply) => {
      const entry = await findEntry(db, viewer, params.meetingId)
      if (!entry) throw missing()
      return reply
        .type('text/calendar; charset=utf-8; method=PUBLISH')
        .header('content-disposition', `attachment; filename="${slugOf(entry.title, 'bijeenkomst')}.ics"`)
        .send(calendarOf(entry, settings))
    },
  })
}
