import type { Session } from '@kring/contract/sessions'
import { withSeat } from '@kring/domain/sessions'
import { type Accessor, createEffect, on } from 'solid-js'
import { connectionState } from '../realtime/live.ts'
import { takeSeat } from './api.ts'
import type { Change } from './live-session.ts'

/** Whoever opens the session sits down; a phone without a network does so when it has one again. */
export function useSeat(session: Accessor<Session>, change: Change, personId: Accessor<number>) {
  const seated = () => session().people.some(({ id }) => id === personId())
  const sit = async () => {
    const { people } = await takeSeat(session().id)
    const person = people.find(({ id }) => id === personId())
    if (person) change((before) => withSeat(before, { person }))
  }
  createEffect(
    on(connectionState, () => {
      // A refusal shows itself at the first thing one does; there is nothing to ask here.
      if (!seated() && !session().endedAt) sit().catch(() => {})
    }),
  )
}
