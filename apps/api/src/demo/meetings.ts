import { randomUUID } from 'node:crypto'
import { rowOf } from '../meetings/actions.ts'
import '../meetings/tables.ts'
import type { Tx } from '../platform/database.ts'
import type { DemoCommunity, DemoMeeting } from './content/shape.ts'
import { idsOf, type Ids } from './keys.ts'
import { ago, wallClock, zone } from './moments.ts'

/** Announced three weeks before, as far as that is past. */
const announcedAt = ({ inDays }: DemoMeeting) => ago(21 - inDays)

export async function seedMeetings(tx: Tx, { meetings }: DemoCommunity, people: Ids, groups: Ids): Promise<Ids> {
  const rows = await tx
    .insertInto('meeting')
    .values(
      meetings.map((meeting) => ({
        ...rowOf({ ...meeting, zone, startsAtLocal: wallClock(meeting.inDays, meeting.time) }),
        groupId: groups.idOf(meeting.group),
        hostId: people.idOf(meeting.host),
        uid: randomUUID(),
        createdAt: announcedAt(meeting),
        changedAt: announcedAt(meeting),
        cancelledAt: meeting.cancelled ? ago(2) : null,
        cancelReason: meeting.cancelled ?? null,
      })),
    )
    .returning('id')
    .execute()
  const ids = idsOf(
    meetings.map(({ key }) => key),
    rows,
  )
  await tx
    .insertInto('rsvp')
    .values(meetings.flatMap((meeting) => answersTo(meeting, ids.idOf(meeting.key), people)))
    .execute()
  return ids
}

function answersTo(meeting: DemoMeeting, meetingId: number, people: Ids) {
  const { coming, maybe, declined } = meeting
  const answers = [
    ...coming.map((key) => ({ key, answer: 'yes' as const })),
    ...maybe.map((key) => ({ key, answer: 'maybe' as const })),
    ...declined.map((key) => ({ key, answer: 'no' as const })),
  ]
  return answers.map(({ key, answer }, place) => ({ meetingId, personId: people.idOf(key), answer, answeredAt: ago(20 - meeting.inDays - place) }))
}
