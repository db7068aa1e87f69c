import type { Answer, Meeting, Rsvp } from '@kring/contract/meetings'
import type { Problem } from '@kring/contract/wire'
import { withRsvp } from '@kring/domain/meetings'
import { createSignal } from 'solid-js'
import { problemOf } from '../shell/http.ts'
import { answerMeeting } from './api.ts'

type Given = { answer: Answer; problem?: Problem }
type Change = (with_: (before: Meeting) => Meeting) => void

/** My answer, seen at once. What the server refuses is put back; what did not reach it waits for another try. */
export function createAnswering(meetingId: () => number, change: Change) {
  const [given, setGiven] = createSignal<Given>()
  const [refused, setRefused] = createSignal<string>()
  let sending = Promise.resolve()

  /** One after the other, and of what waits only the last: what I chose last is what stands. */
  function say(answer: Answer) {
    const mine: Given = { answer }
    setGiven(mine)
    setRefused(undefined)
    sending = sending.then(() => (given() === mine ? deliver(mine) : undefined))
  }

  async function deliver(mine: Given) {
    const problem = await answerMeeting(meetingId(), mine.answer).then(
      (rsvp) => change((meeting) => withMine(meeting, rsvp)),
      (error: unknown) => problemOf(error),
    )
    if (given() !== mine) return
    const canRetry = problem && (problem.status === 0 || problem.status >= 500)
    setGiven(canRetry ? { ...mine, problem } : undefined)
    if (problem && !canRetry) setRefused(problem.title)
  }

  return { given, refused, say }
}

/** Who sees the answers can count them; the event that follows says the same. */
function withMine(meeting: Meeting, rsvp: Rsvp) {
  const { rsvps } = withRsvp(meeting, { rsvp, coming: 0 })
  return { ...meeting, rsvps, coming: rsvps.filter(({ answer }) => answer === 'yes').length }
}
