import type { Heard, Said } from '@kring/contract/realtime'

/** One part of a page that listens to a topic. `after` is the last event it has. */
export type Listener = {
  after: number
  apply: (kind: string, payload: never) => void
  /** What was missed cannot be replayed: read everything anew. */
  reset: () => void
  present?: ((people: number[]) => void) | undefined
}
/** What `payload` is follows from `kind`, and only who handles that kind knows it. */
type Event = { topic: string; seq: number; kind: string; payload: never }
export type Told = Event | Exclude<Heard, { pong: number } | { kind: string }>
type Room = { listeners: Set<Listener>; epoch?: string; people?: number[]; admitted?: boolean }

/** What a tab listens to, told to the server once per topic; every listener hears each event once and in order. */
export function createSubscriptions(say: (message: Said) => void) {
  const rooms = new Map<string, Room>()
  const changed = new Set<string>()

  function change(topic: string) {
    if (changed.size === 0) queueMicrotask(flush)
    changed.add(topic)
  }

  /** Stopping and starting in one turn, as a page does that got fresh data, is one message. */
  function flush() {
    for (const topic of changed) if (!subscribe(topic)) say({ unsubscribe: topic })
    changed.clear()
  }

  function subscribe(topic: string) {
    const room = rooms.get(topic)
    if (!room) return false
    const after = Math.min(...[...room.listeners].map((listener) => listener.after))
    say({ subscribe: topic, after, ...(room.epoch !== undefined && { epoch: room.epoch }) })
    return true
  }

  function add(topic: string, listener: Listener) {
    const room = rooms.get(topic) ?? { listeners: new Set() }
    rooms.set(topic, room)
    room.listeners.add(listener)
    if (room.people) listener.present?.(room.people)
    change(topic)
    return () => {
      room.listeners.delete(listener)
      if (room.listeners.size === 0) rooms.delete(topic)
      change(topic)
    }
  }

  function hear(told: Told) {
    if ('kind' in told) return hearEvent(told)
    if ('subscribed' in told) return remember(told.subscribed, told.epoch)
    if ('reset' in told) return reset(told)
    if ('present' in told) return meet(told)
    refuse(told.refused)
  }

  function hearEvent({ topic, seq, kind, payload }: Event) {
    for (const listener of rooms.get(topic)?.listeners ?? []) {
      if (seq <= listener.after) continue
      if (seq > listener.after + 1) {
        change(topic)
        continue
      }
      listener.after = seq
      listener.apply(kind, payload)
    }
  }

  function reset({ reset: topic, seq, epoch }: Extract<Told, { reset: string }>) {
    remember(topic, epoch)
    for (const listener of rooms.get(topic)?.listeners ?? []) {
      listener.after = seq
      listener.reset()
    }
  }

  /** Who was let in and is now refused has lost access: asking anew shows them so. Who never was is left in peace. */
  function refuse(topic: string) {
    const room = rooms.get(topic)
    rooms.delete(topic)
    if (room?.admitted) for (const listener of room.listeners) listener.reset()
  }

  function meet({ present, people }: Extract<Told, { present: string }>) {
    const room = rooms.get(present)
    if (!room) return
    room.people = people
    for (const listener of room.listeners) listener.present?.(people)
  }

  function remember(topic: string, epoch: string) {
    const room = rooms.get(topic)
    if (!room) return
    room.epoch = epoch
    room.admitted = true
  }

  return { add, hear, sayAll: () => [...rooms.keys()].forEach(subscribe), size: () => rooms.size }
}
