import { createContext, createSignal, onCleanup, onMount, useContext } from 'solid-js'

type Clock = { now: () => number; zone: string }

const Clock = createContext<Clock>()
export const ClockProvider = Clock.Provider

/** Starts at the moment the server rendered at, so that both say "3 minutes ago"; then keeps up with the minutes. */
export function createClock(renderedAt: number, zone = 'Europe/Amsterdam'): Clock {
  const [now, setNow] = createSignal(renderedAt)
  onMount(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    onCleanup(() => clearInterval(timer))
  })
  return { now, zone }
}

export function useClock() {
  const clock = useContext(Clock)
  if (!clock) throw new Error('there is no clock here')
  return clock
}
