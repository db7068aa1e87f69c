import { type Card, cards, type Session } from '@kring/contract/sessions'
import type { Problem } from '@kring/contract/wire'
import { withNote } from '@kring/domain/sessions'
import { type Accessor, createEffect, createSignal, on, onCleanup, onMount } from 'solid-js'
import { connectionState } from '../realtime/live.ts'
import { problemOf } from '../shell/http.ts'
import { writeNote } from './api.ts'
import type { Change } from './live-session.ts'
import { newNoteId } from './note-id.ts'

/** A note on its way. With a `problem` it was refused; without one it is sent until it arrives, `late` where that takes more than once. */
export type Waiting = { id: string; stageId: number; text: string; card: Card | null; late?: boolean; problem?: Problem }

/** Notes that were put down and have not arrived yet. They survive a tunnel and a reload, and arrive once. */
export function createPile(session: Accessor<Session>, change: Change, place: () => string) {
  const [waiting, setWaiting] = createSignal<Waiting[]>([])
  const store = (change: (all: Waiting[]) => Waiting[]) => keep(place(), setWaiting(change))
  const replace = (id: string, ...by: Waiting[]) => store((all) => all.flatMap((note) => (note.id === id ? by : [note])))

  let retry: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(retry))

  async function deliver(note: Waiting) {
    const sessionId = session().id
    try {
      const kept = await writeNote(sessionId, note.id, note.stageId, note.text, note.card)
      change((before) => withNote(before, { sessionId, note: kept }))
      replace(note.id)
    } catch (error) {
      const problem = problemOf(error)
      // Too much at once is no refusal of this note: a little later there is room.
      if (problem.status > 0 && problem.status < 500 && problem.status !== 429) return replace(note.id, { ...note, problem })
      replace(note.id, { ...note, late: true })
      retry = setTimeout(deliverAll, patience)
    }
  }
  const deliverAll = () => {
    clearTimeout(retry)
    waiting().forEach((note) => !note.problem && void deliver(note))
  }

  onMount(() => {
    setWaiting(read(place()))
    deliverAll()
  })
  createEffect(on(connectionState, (state) => state === 'open' && deliverAll(), { defer: true }))

  return {
    // The socket may tell that a note arrived before the answer does: then it waits no more.
    waiting: () => waiting().filter(({ id, problem }) => problem !== undefined || !session().notes.some((note) => note.id === id)),
    put(text: string, stageId: number, card: Card | null) {
      const note = { id: newNoteId(), stageId, text, card }
      store((all) => [...all, note])
      void deliver(note)
    },
    drop: (id: string) => void replace(id),
  }
}

/** A socket may outlive a bad patch of network, so being connected is no sign that a note got through. */
const patience = 3_000

const keyOf = (place: string) => `kring.notes.${place}`

function keep(place: string, notes: Waiting[]) {
  try {
    if (notes.length === 0) localStorage.removeItem(keyOf(place))
    else localStorage.setItem(keyOf(place), JSON.stringify(notes.map(({ id, stageId, text, card }) => ({ id, stageId, text, card }))))
  } catch {
    // A browser that refuses its storage still sends; only a reload would lose what waits.
  }
}

function read(place: string): Waiting[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(place)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isWaiting).map((note) => ({ ...note, card: cards.find((card) => card === note.card) ?? null })) : []
  } catch {
    return []
  }
}

const isWaiting = (value: unknown): value is Omit<Waiting, 'card'> & { card?: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'stageId' in value &&
  typeof value.stageId === 'number' &&
  'text' in value &&
  typeof value.text === 'string'
