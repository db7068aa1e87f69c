import type { Heard } from '@kring/contract/realtime'
import type { Database } from '../platform/database.ts'
import { onNews } from '../platform/ledger.ts'
import { findHead, type LedgerEvent, listHeads, readAfter, readBetween } from './queries.ts'
import type { Topics } from './topics.ts'

/** One tab's ear for one topic. `after` is the last event it was given; it is live once it has caught up with the room. */
export type Listener = { personId: number; after: number; live: boolean; send: (message: Buffer) => void; refused: () => void }
type Room = {
  topic: string
  after: number
  access: number
  ring: { seq: number; message: Buffer }[]
  listeners: Set<Listener>
  opened: Promise<void>
  pumping: boolean
  again: boolean
}
export type Relay = ReturnType<typeof createRelay>

const ringSize = 256
/** Whoever missed more bytes than this reads the page anew: it is less, and on a slow line a long replay would be cut off again and again. */
const mostReplayed = 128 * 1_024
const newline = Buffer.from('\n')
const pack = (message: Heard) => Buffer.from(JSON.stringify(message))

/** Reads the ledger once per process and topic, and tells every listener the same bytes, in order, without gaps. */
export function createRelay(db: Database, topics: Topics, epoch: string) {
  const rooms = new Map<string, Room>()

  function open(topic: string): Room {
    const known = rooms.get(topic)
    if (known) return known
    const room: Room = { topic, after: 0, access: 0, ring: [], listeners: new Set(), opened: Promise.resolve(), pumping: false, again: false }
    rooms.set(topic, room)
    room.opened = findHead(db, topic).then(({ seq }) => void (room.after = seq))
    return room
  }

  async function subscribe(topic: string, listener: Listener, from: { after: number; epoch?: string | undefined }) {
    const room = open(topic)
    room.listeners.add(listener)
    try {
      await room.opened
      // Listening first and asking second: an end of membership in between is seen by one of the two.
      if (!(await topics.whoMayHear(db, topic, [listener.personId])).has(listener.personId)) return refuse(room, listener)
      await catchUp(room, listener, from)
      void pump(room)
    } catch (error) {
      leave(topic, listener)
      throw error
    }
  }

  async function catchUp(room: Room, listener: Listener, from: { after: number; epoch?: string | undefined }) {
    const { seq: head, floor } = await findHead(db, room.topic)
    // Who read a page just now may be ahead of the room, which has not looked yet; ahead of the ledger nobody can be.
    if ((from.epoch && from.epoch !== epoch) || from.after > Math.max(head, room.after) || from.after < floor) return beginAnew(room, listener, 'gone')
    listener.after = from.after
    let bytes = 0
    while (room.listeners.has(listener) && listener.after < room.after) {
      const missed = fromRing(room, listener.after) ?? (await readBetween(db, room.topic, listener.after, room.after)).map((event) => pressed(room, event))
      bytes += missed.reduce((sum, { message }) => sum + message.length, 0)
      if (bytes > mostReplayed) return beginAnew(room, listener, 'much')
      for (const { seq, message } of missed) give(listener, seq, message)
      if (missed.length === 0) break
    }
    listener.live = true
    listener.send(pack({ subscribed: room.topic, seq: listener.after, epoch }))
  }

  function beginAnew(room: Room, listener: Listener, why: string) {
    listener.after = room.after
    listener.live = true
    listener.send(pack({ reset: room.topic, seq: room.after, epoch, why }))
  }

  async function pump(room: Room) {
    if (room.pumping) return void (room.again = true)
    room.pumping = true
    try {
      do {
        room.again = false
        await room.opened
        const { events, access } = await readAfter(db, room.topic, room.after)
        if (access !== room.access) await recheck(room, access)
        if (events.length > 0) {
          tell(room, events)
          room.again = true
        }
      } while (room.again)
    } catch {
      // The database is away: the next wake, or the look-out each second, tries again.
    } finally {
      room.pumping = false
    }
  }

  async function recheck(room: Room, access: number) {
    // Who came in while this was being asked was not asked about, and asks for themselves.
    const here = [...room.listeners]
    const allowed = await topics.whoMayHear(
      db,
      room.topic,
      here.map(({ personId }) => personId),
    )
    for (const listener of here) if (room.listeners.has(listener) && !allowed.has(listener.personId)) refuse(room, listener)
    room.access = access
  }

  /** What came together goes out together: to a thousand listeners one message costs half of two. */
  function tell(room: Room, events: LedgerEvent[]) {
    const told = events.map((event) => pressed(room, event))
    const all = Buffer.concat(told.flatMap(({ message }, place) => (place === 0 ? [message] : [newline, message])))
    const before = room.after
    room.after = told.at(-1)?.seq ?? before
    room.ring = [...room.ring, ...told].slice(-ringSize)
    for (const listener of room.listeners) {
      if (!listener.live) continue
      if (listener.after !== before) told.forEach(({ seq, message }) => give(listener, seq, message))
      else {
        listener.after = room.after
        listener.send(all)
      }
    }
  }

  function refuse(room: Room, listener: Listener) {
    leave(room.topic, listener)
    listener.refused()
    listener.send(pack({ refused: room.topic }))
  }

  function leave(topic: string, listener: Listener) {
    const room = rooms.get(topic)
    room?.listeners.delete(listener)
    if (room?.listeners.size === 0) rooms.delete(topic)
  }

  async function lookOut() {
    if (rooms.size === 0) return
    const heads = await listHeads(db, [...rooms.keys(), 'access'])
    const access = heads.find(({ name }) => name === 'access')?.seq ?? 0
    const seqs = new Map(heads.map(({ name, seq }) => [name, seq]))
    for (const room of rooms.values()) if ((seqs.get(room.topic) ?? 0) > room.after || room.access !== access) void pump(room)
  }

  onNews(db, (news) => {
    const woken = news.includes('access') ? [...rooms.keys()] : news
    for (const topic of woken) {
      const room = rooms.get(topic)
      if (room) void pump(room)
    }
  })
  const timer = setInterval(() => void lookOut().catch(() => {}), 1_000).unref()

  return { subscribe, leave, pumpAll: () => [...rooms.values()].forEach((room) => void pump(room)), rooms: () => rooms.size, close: () => clearInterval(timer) }
}

const pressed = (room: Room, { seq, kind, payload }: LedgerEvent) => ({ seq, message: pack({ topic: room.topic, seq, kind, payload }) })

/** Each event exactly once and in order; anything else is not for this listener now. */
function give(listener: Listener, seq: number, message: Buffer) {
  if (seq !== listener.after + 1) return
  listener.after = seq
  listener.send(message)
}

function fromRing({ ring }: Room, after: number) {
  const [first] = ring
  return first && first.seq <= after + 1 ? ring.filter(({ seq }) => seq > after) : undefined
}
