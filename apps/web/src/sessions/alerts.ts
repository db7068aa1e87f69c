import type { Session } from '@kring/contract/sessions'
import { type Accessor, createEffect, createSignal, on, onCleanup, onMount } from 'solid-js'
import { serverNow } from '../realtime/live.ts'
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

/** Whether a moment is not long past: a call that nobody can have missed need not stand there for an hour. */
export function useRecent(at: Accessor<string | null>): Accessor<boolean> {
  const [recent, setRecent] = createSignal(false)
  createEffect(() => {
    const moment = at()
    const left = moment === null ? 0 : Date.parse(moment) + aMinute - serverNow()
    setRecent(left > 0)
    const timer = setTimeout(() => setRecent(false), Math.max(0, left))
    onCleanup(() => clearTimeout(timer))
  })
  return recent
}

const aMinute = 60_000
