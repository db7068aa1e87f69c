import type { Bookmark } from '@kring/contract/bookmarks'
import { createEffect, createSignal, on } from 'solid-js'
import { createKept } from './kept.ts'

/** A list of mine as it stands now: what was read, with what I changed since. */
export function createOwnList(stored: () => Bookmark[] | undefined) {
  const [changed, setChanged] = createSignal<ReadonlyMap<number, Bookmark | null>>(new Map())
  const kept = createKept<Bookmark>((before, now) => setChanged((all) => new Map(all).set(before.id, now)))
  // What is read anew knows it all.
  createEffect(on(stored, () => setChanged(new Map()), { defer: true }))
  const items = () =>
    (stored() ?? []).flatMap((bookmark) => {
      const now = changed().get(bookmark.id)
      return now === null ? [] : [now ?? bookmark]
    })
  return { items, kept }
}
