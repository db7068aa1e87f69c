import type { Heard, Said } from '@kring/contract/realtime'
import type { WebSocket } from '@fastify/websocket'
import type { Socket } from 'node:net'
import type { App } from '../platform/app.ts'
import type { createPresence } from './presence.ts'
import type { Listener, Relay } from './relay.ts'
import { guest } from './topics.ts'

const mostTopics = 50
/** A tab that lets this many bytes pile up cannot keep up: it is cut off and comes back with its cursor. */
const mostBuffered = 256 * 1_024
/** Bytes that go out together at the most. */
const piece = 64 * 1_024
const mostPerSecond = 50

export type Tab = ReturnType<typeof createTab>

export function createTab(
  app: App,
  socket: WebSocket,
  wire: Socket,
  personId: number | null,
  loginSessionId: number | null,
  { relay, presence }: { relay: Relay; presence: ReturnType<typeof createPresence> },
) {
  const listeners = new Map<string, Listener>()
  let alive = true
  let said = 0
  let heldBack = false
  socket.on('pong', () => (alive = true))

  const send = (message: Buffer | string) => {
    if (socket.readyState !== socket.OPEN) return
    if (socket.bufferedAmount > mostBuffered) return socket.terminate()
    holdBack()
    socket.send(message, { binary: false })
    // How fast the other side is shows only once it is sent.
    if (wire.writableLength > piece) letGo()
  }

  /** What is told in one turn goes out in one piece: to a room full of phones, handing it to the system is most of the work. */
  function holdBack() {
    if (heldBack) return
    heldBack = true
    wire.cork()
    process.nextTick(letGo)
  }

  function letGo() {
    if (!heldBack) return
    heldBack = false
    wire.uncork()
  }

  function subscribe(topic: string, from: { after: number; epoch?: string | undefined }) {
    unsubscribe(topic)
    if (listeners.size >= mostTopics) return socket.close(1008, 'too many topics')
    const stays = () => listeners.get(topic) === listener
    const listener: Listener = { personId: personId ?? guest, after: from.after, live: false, send, refused: () => stays() && unsubscribe(topic) }
    listeners.set(topic, listener)
    relay.subscribe(topic, listener, from).then(
      () => stays() && listener.live && app.topics.hasPresence(topic) && presence.enter(topic, listener),
      () => socket.close(1013, 'try again later'),
    )
  }

  function unsubscribe(topic: string) {
    const listener = listeners.get(topic)
    if (!listener) return
    listeners.delete(topic)
    relay.leave(topic, listener)
    presence.leave(topic, listener)
  }

  function hear(message: Said) {
    said += 1
    if (said > mostPerSecond * 30) return socket.close(1008, 'too fast')
    if ('ping' in message) return send(JSON.stringify({ pong: message.ping, now: new Date().toISOString() } satisfies Heard))
    if ('unsubscribe' in message) return unsubscribe(message.unsubscribe)
    return subscribe(message.subscribe, message)
  }

  function beat() {
    if (!alive) return socket.terminate()
    alive = false
    said = 0
    socket.ping()
  }

  return { loginSessionId, hear, beat, leaveAll: () => [...listeners.keys()].forEach(unsubscribe), close: (code: number, why: string) => socket.close(code, why) }
}
