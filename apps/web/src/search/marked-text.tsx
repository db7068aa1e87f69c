import type { Marked } from '@kring/contract/search'
import { For, Show } from 'solid-js'

/** Text with what was found in it lit up. */
export function MarkedText(props: { of: Marked }) {
  return (
    <For each={piecesOf(props.of)}>
      {({ text, found }) => (
        <Show when={found} fallback={text}>
          {<mark>{text}</mark>}
        </Show>
      )}
    </For>
  )
}

function piecesOf({ text, marks }: Marked) {
  const ends = [0, ...marks.flat(), text.length]
  return ends.slice(1).flatMap((end, index) => (end > (ends[index] ?? 0) ? [{ text: text.slice(ends[index], end), found: index % 2 === 1 }] : []))
}
