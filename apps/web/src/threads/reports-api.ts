import * as meetings from '@kring/contract/meetings'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

/** The group's latest meetings that have begun, without those that were called off; and the one that is asked for. */
export const listMeetingsToReport = query(async (groupId: number, chosen: number | null) => {
  const [past, coming] = await Promise.all([true, false].map((past) => call(meetings.listMeetings, { querystring: { groupId, past } })))
  const now = new Date().toISOString()
  const begun = [...(coming?.items ?? []), ...(past?.items ?? [])].filter(({ startsAt, cancelledAt }) => cancelledAt === null && startsAt <= now)
  const known = chosen === null || begun.some(({ id }) => id === chosen)
  const other = known ? undefined : await call(meetings.readMeeting, { params: { meetingId: chosen } }).catch(() => undefined)
  return [...(other?.group.id === groupId ? [other] : []), ...begun].map(({ id, title, startsAt, zone }) => ({ id, title, startsAt, zone }))
}, 'meetings-to-report')
