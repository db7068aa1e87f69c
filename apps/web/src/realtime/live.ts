import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js'
import { createConnection, type ConnectionState } from './connection.ts'
import type { Listener } from './subscriptions.ts'

const [state, setState] = createSignal<ConnectionState>('idle')
let connection: ReturnType<typeof createConnection> | undefined

/** Whether this tab hears what happens. */
export const connectionState = state
/** The server's clock, as well as we know it, in ms. */
export const serverNow = () => connection?.serverNow() ?? Date.now()

type Change<T> = (with_: (before: T) => T) => void
type Options<T> = {
  topic: (now: T) => string
  /** A second stream about the same thing: what only this person may hear. */
  also?: (now: T) => { topic: string; after: number } | undefined
  /** What each kind of event does: the pure `with…` rules of the domain. */
  events: { [kind: string]: (before: T, payload: never) => T }
  /** Too much was missed: ask the server again. */
  reset: () => unknown
  present?: (people: number[]) => void
}

/** What was read, kept up to date by what happens after it; and a way to apply at once what a request answered. */
export function createLive<T extends { seq: number; now?: string }>(read: Accessor<T | undefined>, options: Options<T>): [Accessor<T | undefined>, Change<T>] {
  const current = createMemo(() => {
    const first = read()
    return first === undefined ? undefined : createSignal(first)
  })
  const change: Change<T> = (fn) => void untrack(current)?.[1](fn)
  const apply = (kind: string, payload: never) => {
    const rule = options.events[kind]
    if (rule) change((before) => rule(before, payload))
  }
  createEffect(
    on(current, () => {
      const now = untrack(() => current()?.[0]())
      if (!now) return
      const also = options.also?.(now)
      onCleanup(listen(options.topic(now), { after: now.seq, apply, reset: options.reset, present: options.present }))
      if (also) onCleanup(listen(also.topic, { after: also.after, apply, reset: options.reset }))
      if (now.now !== undefined) connection?.guessNow(Date.parse(now.now))
    }),
  )
  return [() => current()?.[0](), change]
}

/** Hears a topic until the answer is called. */
export function listen(topic: string, listener: Listener) {
  connection ??= open()
  return connection.listen(topic, listener)
}

function open() {
  const opened = createConnection(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/api/v1/live`, { onState: setState })
  window.addEventListener('online', opened.wake)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && opened.wake())
  return opened
}
