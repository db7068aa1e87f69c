import type { Meeting } from '@kring/contract/meetings'
import { withMeeting, withRsvp } from '@kring/domain/meetings'
import { withSession } from '@kring/domain/sessions'
import { createAsync, revalidate } from '@solidjs/router'
import { createLive } from '../realtime/live.ts'
import { readMeeting } from './api.ts'

/** A meeting as it stands now: who answers, what moves and when it begins is seen without reloading. */
export function createFollowing(meetingId: () => number) {
  const stored = createAsync(() => readMeeting(meetingId()))
  return createLive<Meeting>(stored, {
    topic: ({ id }) => `meeting:${id}`,
    events: {
      'rsvp.answered': withRsvp,
      'meeting.changed': withMeeting,
      'meeting.cancelled': withMeeting,
      'session.started': withSession<Meeting>,
      'session.ended': withSession<Meeting>,
    },
    reset: () => revalidate(readMeeting.keyFor(meetingId())),
  })
}
