import type { Said } from '@kring/contract/realtime'
import { createServerClock } from './server-clock.ts'
import { createSubscriptions, type Listener, type Told } from './subscriptions.ts'

export type ConnectionState = 'idle' | 'open' | 'waiting'
type Options = {
  onState?: (state: ConnectionState) => void
  longestWait?: number
  heartbeat?: number
  patience?: number
  /** How to open a socket where that is not the browser's business, and what the device takes for the time. */
  open?: (url: string) => WebSocket
  deviceNow?: () => number
}

/** One socket for everything a tab listens to. It opens when there is something to hear, and comes back by itself. */
export function createConnection(url: string, options: Options = {}) {
  const { onState = () => {}, longestWait = 30_000, heartbeat = 25_000, patience = 10_000, open = (where: string) => new WebSocket(where), deviceNow = Date.now } = options
  const clock = createServerClock(deviceNow)
  let socket: WebSocket | undefined
  let attempts = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  const say = (message: Said) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
  }
  const subscriptions = createSubscriptions(say)
  const beat = setInterval(() => ping(), heartbeat)

  function connect() {
    clearTimeout(retry)
    retry = undefined
    const mine = open(url)
    socket = mine
    mine.addEventListener('open', () => {
      onState('open')
      subscriptions.sayAll()
      ping()
    })
    mine.addEventListener('message', ({ data }) =>
      String(data)
        .split('\n')
        .forEach((line) => hear(JSON.parse(line))),
    )
    mine.addEventListener('close', () => mine === socket && lose())
  }

  function lose() {
    socket = undefined
    clearTimeout(silence)
    if (subscriptions.size() === 0) return onState('idle')
    onState('waiting')
    // Full jitter: after a restart not everybody knocks at once.
    retry = setTimeout(connect, Math.random() * Math.min(longestWait, 500 * 2 ** attempts))
    attempts += 1
  }

  function hear(message: Told | { pong: number; now: string }) {
    attempts = 0
    clearTimeout(silence)
    silence = undefined
    if ('pong' in message) clock.learn(message.pong, Date.parse(message.now), deviceNow())
    else subscriptions.hear(message)
  }

  /** A socket that does not answer is dead, even when nobody said so. */
  function ping() {
    if (socket?.readyState !== WebSocket.OPEN) return
    say({ ping: deviceNow() })
    silence ??= setTimeout(giveUp, patience)
  }

  function giveUp() {
    silence = undefined
    const dead = socket
    lose()
    dead?.close()
  }

  return {
    serverNow: clock.now,
    guessNow: clock.guess,
    listen(topic: string, listener: Listener) {
      const stop = subscriptions.add(topic, listener)
      if (!socket && !retry) connect()
      return stop
    },
    /** The device came back from sleep or got its network back: look at once whether the socket lives. */
    wake() {
      clock.forget()
      attempts = 0
      if (retry) connect()
      else ping()
    },
    close() {
      clearInterval(beat)
      clearTimeout(retry)
      clearTimeout(silence)
      const last = socket
      socket = undefined
      last?.close()
    },
  }
}
