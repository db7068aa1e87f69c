import type { Session } from '@kring/contract/sessions'
import { type Accessor, createEffect, on, onCleanup, onMount } from 'solid-js'
import { chime, readSound, readyToSound } from './signals.ts'

/** Heard and felt once: the time is over, everybody is called, it is my turn. Whoever comes in later is not startled by what was. */
export function useAlerts(session: Accessor<Session>) {
  onMount(() => {
    readSound()
    onCleanup(readyToSound())
  })
  const mine = () => session().turns.find(({ endedAt, personId }) => endedAt === null && personId === session().personId)?.id ?? null
  createEffect(
    on([() => session().expiredAt, () => session().calledAt, mine], (now, before) => {
      if (before && now.some((one, place) => one !== null && one !== before[place])) chime()
    }),
  )
}
