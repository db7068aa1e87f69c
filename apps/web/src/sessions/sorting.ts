import type { Note, Session } from '@kring/contract/sessions'
import { sorted, withSorted } from '@kring/domain/boards'
import type { Accessor } from 'solid-js'
import { createSignal } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { toast } from '../ui/toast.tsx'
import { clusterNotes, loosenNote, nameCluster } from './boards-api.ts'
import { settling } from './double-tap.ts'
import { useFailure } from './failure.ts'
import type { Change } from './live-session.ts'
import { newNoteId } from './note-id.ts'

export type Sorting = ReturnType<typeof createSorting>
/** What is held, to be put somewhere: one note, or all of a pile. */
export type Held = { id: string; text: string; noteIds: string[] }

/** Moving notes about; it shows at once, goes back where it was when it is refused, and can be undone. */
export function createSorting(session: Accessor<Session>, change: Change, boardId: Accessor<number>) {
  const t = useText('boards')
  const fail = useFailure()
  const [held, hold] = createSignal<Held>()
  // Where one just put something down, the second tap of a double one would pick it up, or take something out.
  let putDown = -settling
  const settled = () => performance.now() - putDown >= settling
  // What is dragged is under the finger already: the page stays as it is, or the drag would end.
  let dragged: Held | undefined
  const show = (noteIds: string[], clusterId: string | null, name: string | null) => change((before) => withSorted(before, sorted(before, boardId(), noteIds, clusterId, name)))
  const send = async (noteIds: string[], clusterId: string | null, name: string | null) => {
    show(noteIds, clusterId, name)
    if (clusterId !== null) return clusterNotes(session().id, clusterId, noteIds, name)
    for (const noteId of noteIds) await loosenNote(session().id, noteId)
  }
  /** Where these notes lie now, pile by pile, so that they can go back there. */
  const placesOf = (noteIds: string[]) => {
    const { notes, clusters } = session()
    const piles = Map.groupBy(
      notes.filter(({ id }) => noteIds.includes(id)),
      ({ clusterId }) => clusterId,
    )
    return [...piles].map(([clusterId, all]) => ({ clusterId, noteIds: all.map(({ id }) => id), name: clusters.find(({ id }) => id === clusterId)?.name ?? null }))
  }
  async function put(what: string, noteIds: string[], clusterId: string | null) {
    hold()
    const before = placesOf(noteIds)
    const goBack = (how: (place: (typeof before)[number]) => unknown) => before.forEach(how)
    try {
      await send(noteIds, clusterId, null)
      toast({
        text: t.moved(inShort(what)),
        undo: () => goBack(({ noteIds, clusterId, name }) => void send(noteIds, clusterId, name).catch(fail)),
      })
    } catch (error) {
      goBack(({ noteIds, clusterId, name }) => show(noteIds, clusterId, name))
      fail(error)
    }
  }
  return {
    held,
    hold: (one: Held | undefined) => void ((one === undefined || settled()) && hold(one)),
    drag: (one: Held | undefined) => void (dragged = one),
    isHolding: () => (dragged ?? held()) !== undefined,
    /** On a pile, or on a loose note, which makes a pile of the two. */
    putOn(target: { cluster: string } | { note: Note }) {
      const { text = '', noteIds = [] } = dragged ?? held() ?? {}
      if (noteIds.length === 0) return
      putDown = performance.now()
      if ('cluster' in target) void put(text, noteIds, target.cluster)
      else if (!noteIds.includes(target.note.id)) void put(text, [...noteIds, target.note.id], newNoteId())
    },
    takeOut: (note: Note) => void (settled() && put(note.text, [note.id], null)),
    name(clusterId: string, name: string) {
      const mine = session().notes.filter((note) => note.clusterId === clusterId)
      show(
        mine.map(({ id }) => id),
        clusterId,
        name.trim(),
      )
      nameCluster(session().id, clusterId, name).catch(fail)
    },
  }
}

/** By whole letters, so that no sign is cut in two. */
function inShort(text: string) {
  const letters = [...text]
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : text
}
