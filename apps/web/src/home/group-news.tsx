import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { Lines, SectionHead } from '../ui/list.tsx'
import { listUnread } from './api.ts'
import styles from './home.module.css'

/** Each of my groups, with what happened there that I have not seen. */
export function GroupNews() {
  const t = useText('home')
  const me = useMe()
  const unread = createAsync(() => listUnread())
  const threadsIn = (groupId: number) => unread()?.groups.find((group) => group.groupId === groupId)?.threadIds.length ?? 0
  return (
    <section>
      <SectionHead title={t.today.groups} />
      <Lines>
        <For each={me()?.groups}>
          {(group) => (
            <li class="row row--nowrap spread">
              <a class="title-link" classList={{ [styles.fresh ?? '']: threadsIn(group.id) > 0 }} href={`/groups/${group.slug}`}>
                {group.name}
              </a>
              <Show when={threadsIn(group.id)} fallback={<span class="meta">{t.today.allRead}</span>}>
                {(threads) => <span class={styles.news}>{t.today.unread(threads())}</span>}
              </Show>
            </li>
          )}
        </For>
      </Lines>
    </section>
  )
}
