import type { Similar } from '@kring/contract/search'
import { createEffect, createSignal, For, on, onCleanup, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { listSimilar } from './api.ts'
import styles from './search.module.css'

/** Shorter than this a title says too little. */
const least = 8
const pause = 400

/** While somebody writes a title: what was said before that is like it, so that nobody asks twice and nobody waits for an answer that is there. */
export function SimilarThreads(props: { groupId: number; title: string }) {
  const t = useText('similar')
  const [found, setFound] = createSignal<Similar[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = ''
  const look = async (title: string) => {
    asked = title
    // Not worth a word when it fails: the next letter asks again.
    const items = title.length < least ? [] : await listSimilar(props.groupId, title).catch(() => found())
    if (asked === title) setFound(items)
  }
  createEffect(
    on(
      () => props.title.trim(),
      (title) => {
        clearTimeout(timer)
        timer = setTimeout(() => void look(title), pause)
      },
    ),
  )
  onCleanup(() => clearTimeout(timer))
  return (
    <div role="status" class={styles.similar}>
      <Show when={found().length > 0}>
        <p class="sm">
          <strong>{t.title(found().length)}</strong>
        </p>
        <ul class="stack gap-2">
          <For each={found()}>
            {(thread) => (
              <li>
                <a href={`/threads/${thread.id}/${thread.slug}`}>{thread.title}</a> <span class="meta">{t.state(thread)}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}
