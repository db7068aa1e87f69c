import { For } from 'solid-js'
import { useText } from '../i18n/text.ts'
import styles from './search.module.css'

/** What one can type besides words. */
export function SearchHelp() {
  const t = useText('search')
  return (
    <section class="stack gap-3">
      <p class="lead">{t.intro}</p>
      <h2 class={styles.helpTitle}>{t.help.title}</h2>
      <dl class={styles.help}>
        <For each={t.help.ways}>
          {([typed, does]) => (
            <>
              <dt>
                <a href={`/search?${new URLSearchParams({ q: typed })}`}>{typed}</a>
              </dt>
              <dd>{does}</dd>
            </>
          )}
        </For>
      </dl>
    </section>
  )
}
