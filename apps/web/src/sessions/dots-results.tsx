import type { Session, Stage } from '@kring/contract/sessions'
import { itemsOn, ranked, titleOf } from '@kring/domain/boards'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Bar } from '../ui/bar.tsx'
import styles from './dots.module.css'

/** What the dots came to, most first; what got none is still there. */
export function DotsResults(props: { session: Session; stage: Stage; boardId: number }) {
  const t = useText('boards')
  const items = () => ranked(itemsOn(props.session, props.boardId), props.stage.tally ?? [])
  const most = () => Math.max(1, ...items().map(({ dots }) => dots))
  return (
    <section class="stack gap-3" aria-label={t.results}>
      <p class={`kind ${styles.left}`}>{t.results}</p>
      <ol class={styles.results}>
        <For each={items()}>
          {({ dots, ...item }) => (
            <li>
              <div class="row row--nowrap spread gap-3">
                <strong class={styles.what}>{titleOf(item) ?? t.nameless}</strong>
                <span class={styles.got}>{t.got(dots)}</span>
              </div>
              <Bar part={dots / most()} />
              <Show when={item.name || item.notes.length > 1}>
                <p class={`meta ${styles.within}`}>{item.name ? t.notes(item.notes.length) : item.notes.map(({ text }) => text).join(' · ')}</p>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}
