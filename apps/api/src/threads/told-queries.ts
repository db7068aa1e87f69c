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

/** Of notes that carry names, those of members who asked to be named. */
const thanksOf = sql`coalesce((
  select json_agg(person.name order by person.name, person.id) from person where person.guest_of is null and person.id in (
    select note.author_id from harvest_item item join note on note.harvest_item_id = item.id join stage on stage.id = note.stage_id
    join seat on seat.session_id = item.session_id and seat.person_id = note.author_id
    where item.thread_id = thread.id and item.session_id = session.id and seat.named_at is not null and not note.paper and (stage.settings -> 'names')::boolean)), '[]')`

export const sessionOf = sql<Thread['session']>`(
  select json_build_object('id', session.id, 'title', meeting.title, 'at', ${iso('session.started_at')}, 'thanks', ${thanksOf})
  from session join meeting on meeting.id = session.meeting_id where session.id = thread.session_id)`

/** The same as their writer has them. */
export const writtenColumns = sql<Pick<Revision, 'learning' | 'report'>>`
  case when learning is not null then learning - 'html' || jsonb_build_object('obstacle', obstacle, 'strategy', strategy) end as learning,
  case when report is not null then report - 'html' || jsonb_build_object('meetingId', meeting_id) end as report`

/** Whether it is a meeting of this group. */
export const findMeetingIn = async (tx: Tx, groupId: number, meetingId: number) =>
  (await sql<{ id: number }>`select id from meeting where id = ${meetingId} and group_id = ${groupId}`.execute(tx)).rows[0]
