import type { Heard } from '@kring/contract/realtime'
import type { Listener } from './relay.ts'

/** Who is here now: not stored, told to everybody in the room a moment after it changes. */
export function createPresence() {
  const rooms = new Map<string, { listeners: Set<Listener>; told: string; timer?: NodeJS.Timeout }>()

  function changed(topic: string) {
    const room = rooms.get(topic)
    if (!room || room.timer) return
    room.timer = setTimeout(() => {
      delete room.timer
      const people = [...new Set([...room.listeners].map(({ personId }) => personId))].sort((a, b) => a - b)
      if (room.told === people.join()) return
      room.told = people.join()
      const message = Buffer.from(JSON.stringify({ present: topic, people } satisfies Heard))
      for (const { send } of room.listeners) send(message)
    }, 150).unref()
  }

  return {
    enter: (topic: string, listener: Listener) => {
      const room = rooms.get(topic) ?? { listeners: new Set(), told: '' }
      rooms.set(topic, room)
      room.listeners.add(listener)
      // The newcomer has heard nothing yet, even if the list stays the same.
      room.told = ''
      changed(topic)
    },
    leave: (topic: string, listener: Listener) => {
      const room = rooms.get(topic)
      room?.listeners.delete(listener)
      if (room?.listeners.size === 0) rooms.delete(topic)
      else changed(topic)
    },
  }
}
