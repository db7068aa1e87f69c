import { createContext, createSignal, onCleanup, onMount, useContext } from 'solid-js'

type Clock = { now: () => number; readonly zone: string }

const Clock = createContext<Clock>()
export const ClockProvider = Clock.Provider

/** Starts at the moment and in the zone the server rendered with, so that both say the same; then follows the device. */
export function createClock(renderedAt: number): Clock {
  const [now, setNow] = createSignal(renderedAt)
  const [zone, setZone] = createSignal('Europe/Amsterdam')
  onMount(() => {
    setZone(Intl.DateTimeFormat().resolvedOptions().timeZone)
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    onCleanup(() => clearInterval(timer))
  })
  return {
    now,
    get zone() {
      return zone()
    },
  }
}

export function useClock() {
  const clock = useContext(Clock)
  if (!clock) throw new Error('there is no clock here')
  return clock
}
