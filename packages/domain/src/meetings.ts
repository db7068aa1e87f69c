import type { Viewer } from '@kring/contract/auth'
import type { Meeting, MeetingLine, MeetingState, RsvpAnswered } from '@kring/contract/meetings'
import { isMember, mayFacilitate } from './groups.ts'

type Reader = Viewer | null
type Planned = { group: { id: number }; endsAt: string; cancelledAt: string | null }

/** Facilitators set the dates of their group. */
export const maySchedule = (viewer: Reader, groupId: number) => mayFacilitate(viewer, groupId)

/** Whether the end has passed. `now` is an ISO string in UTC, like every moment on the wire. */
export const isOver = ({ endsAt }: { endsAt: string }, now: string) => endsAt <= now

/** It still goes on: not cancelled, not over. Only then can it be changed, cancelled or answered. */
export const isOn = (meeting: Pick<Planned, 'endsAt' | 'cancelledAt'>, now: string) => meeting.cancelledAt === null && !isOver(meeting, now)

/** Facilitators change or cancel what is still to come, or on now. */
export const mayChange = (viewer: Reader, meeting: Planned, now: string) => maySchedule(viewer, meeting.group.id) && isOn(meeting, now)

/** Members say whether they come, until the end: who drops in late still counts. */
export const mayAnswer = (viewer: Reader, meeting: Planned, now: string) => isMember(viewer, meeting.group.id) && isOn(meeting, now)

/** How many more can come, null where there is no limit. Never below 0, also when the room became smaller. */
export const freePlaces = ({ capacity, coming }: { capacity: number | null; coming: number }) => (capacity === null ? null : Math.max(0, capacity - coming))

/** `rsvp.answered`. Who answers again keeps their place; safe to apply twice. */
export function withRsvp(meeting: Meeting, { rsvp, coming }: RsvpAnswered): Meeting {
  const known = meeting.rsvps.some(({ person }) => person.id === rsvp.person.id)
  const rsvps = known ? meeting.rsvps.map((before) => (before.person.id === rsvp.person.id ? rsvp : before)) : [...meeting.rsvps, rsvp]
  return { ...meeting, rsvps, coming }
}

/** `meeting.changed` and `meeting.cancelled`: the meeting as it is now, with the answers it had. */
export const withMeeting = (meeting: Meeting, state: MeetingState): Meeting => ({ ...meeting, ...state })

type Lines = { items: MeetingLine[]; next: string | null }

/** `meeting.scheduled` and `meeting.changed` on a group, for its coming meetings: the line takes its place by start; the reader's own answer stays. */
export function withMeetingLine<L extends Lines>(list: L, line: MeetingLine): L {
  const answer = list.items.find(({ id }) => id === line.id)?.answer ?? line.answer
  const items = [...list.items.filter(({ id }) => id !== line.id), { ...line, answer }].sort(byStart)
  // What falls behind the last line belongs to the page that was not read yet.
  const isBeyond = list.next !== null && items.at(-1)?.id === line.id
  return { ...list, items: isBeyond ? items.slice(0, -1) : items }
}

const byStart = (a: MeetingLine, b: MeetingLine) => a.startsAt.localeCompare(b.startsAt) || a.id - b.id
