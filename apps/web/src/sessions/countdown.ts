import type { Session } from '@kring/contract/sessions'
import { remaining } from '@kring/domain/clock'
import { type Accessor, createMemo, createSignal, onCleanup, onMount, untrack } from 'solid-js'
import { serverNow } from '../realtime/live.ts'

/** The server's moment, some times a second. Starts at the one the session was read at, so that both renders agree. */
export function createServerMoment(session: Accessor<Session>): Accessor<number> {
  const [now, setNow] = createSignal(Date.parse(untrack(session).now))
  onMount(() => {
    const tick = () => setNow(serverNow())
    const timer = setInterval(tick, 250)
    tick()
    onCleanup(() => clearInterval(timer))
  })
  return now
}

/** Milliseconds left in this stage. Nothing counts down here: it is what the clock's state and the moment make of it. */
export function createCountdown(session: Accessor<Session>): Accessor<number> {
  const now = createServerMoment(session)
  return createMemo(() => remaining(session().clock, now()))
}

/** 222000 → "3:42". The last second counts until it is over. */
export function clockFace(ms: number) {
  const seconds = secondsOf(ms)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

export const secondsOf = (ms: number) => Math.ceil(ms / 1000)
