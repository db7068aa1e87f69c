import type { Opening, Revision } from '@kring/contract/posts'
import type { Thread } from '@kring/contract/threads'
import { sql } from 'kysely'
import type { Tx } from '../platform/database.ts'
import { iso } from '../platform/sql.ts'

/** The meeting is told with the report where everybody who sees the thread sees it too: a thread may have moved away from the group that met. */
const meetingOf = sql`(
  select json_build_object('id', meeting.id, 'title', meeting.title, 'startsAt', ${iso('meeting.starts_at')})
  from meeting join "group" host on host.id = meeting.group_id
  where meeting.id = thread.meeting_id and (host.id = thread.group_id or host.visibility = 'public'))`

/** What the guided fields of a `thread` say, as everybody reads it. */
export const toldColumns = [
  sql<Opening['learning']>`thread.learning -> 'html'`.as('learning'),
  sql<Opening['report']>`case when thread.report is not null then
    thread.report -> 'html' || jsonb_build_object('actions', thread.report -> 'actions', 'meeting', ${meetingOf}) end`.as('report'),
] as const

export const sessionOf = sql<Thread['session']>`(
  select json_build_object('id', session.id, 'title', meeting.title, 'at', ${iso('session.started_at')})
  from session join meeting on meeting.id = session.meeting_id where session.id = thread.session_id)`

/** The same as their writer has them. */
export const writtenColumns = sql<Pick<Revision, 'learning' | 'report'>>`
  case when learning is not null then learning - 'html' || jsonb_build_object('obstacle', obstacle, 'strategy', strategy) end as learning,
  case when report is not null then report - 'html' || jsonb_build_object('meetingId', meeting_id) end as report`

/** Whether it is a meeting of this group. */
export const findMeetingIn = async (tx: Tx, groupId: number, meetingId: number) =>
  (await sql<{ id: number }>`select id from meeting where id = ${meetingId} and group_id = ${groupId}`.execute(tx)).rows[0]
