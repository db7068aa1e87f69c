import { isDue } from '@kring/domain/bookmarks'
import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useClock } from '../ui/clock.ts'
import { SectionHead } from '../ui/list.tsx'
import { listDue } from './api.ts'
import { BookmarkLines } from './bookmark-lines.tsx'
import styles from './bookmarks.module.css'
import { createOwnList } from './own-list.ts'

/** What I wanted to be back at by now. */
export function DueBookmarks() {
  const t = useText('bookmarks')
  const clock = useClock()
  const stored = createAsync(() => listDue())
  const { items, kept } = createOwnList(() => stored()?.items)
  const due = () => items().filter((bookmark) => isDue(bookmark, clock.now()))
  return (
    <Show when={due().length > 0}>
      <section class={styles.due}>
        <SectionHead title={t.due}>
          <a href="/bookmarks">{t.all}</a>
        </SectionHead>
        <BookmarkLines bookmarks={due()} kept={kept} />
      </section>
    </Show>
  )
}
