import type { Bookmark } from '@kring/contract/bookmarks'
import { For, Show } from 'solid-js'
import { Lines } from '../ui/list.tsx'
import { BookmarkItem } from './bookmark-item.tsx'
import type { createKept } from './kept.ts'

/** Each line stays the same line while what it says changes, so that the focus stays where it was. */
export function BookmarkLines(props: { bookmarks: Bookmark[]; kept: ReturnType<typeof createKept<Bookmark>> }) {
  return (
    <Lines>
      <For each={props.bookmarks.map(({ id }) => id)}>
        {(id) => (
          <Show when={props.bookmarks.find((bookmark) => bookmark.id === id)}>
            {(bookmark) => (
              <li>
                <BookmarkItem bookmark={bookmark()} kept={props.kept} />
              </li>
            )}
          </Show>
        )}
      </For>
    </Lines>
  )
}
