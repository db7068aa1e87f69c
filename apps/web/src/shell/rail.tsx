import type { Viewer } from '@kring/contract/auth'
import Bookmark from 'lucide-solid/icons/bookmark'
import { For, onCleanup, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Brand } from './brand.tsx'
import { useMe } from './me.tsx'
import { PlaceLinks, useCurrent } from './places.tsx'
import { SearchField } from './search-field.tsx'
import { unreadIn } from './unread.ts'

export function Rail(props: { viewer: Viewer }) {
  const t = useText('shell')
  const me = useMe()
  const current = useCurrent()
  return (
    <div class="railcol only-desk">
      <header class="rail">
        <Brand community={me()?.community} />
        <SearchField />
        <nav aria-label={t.mainMenu}>
          <PlaceLinks />
          <a href="/bookmarks" aria-current={current('/bookmarks')}>
            <Bookmark class="icon" />
            {t.kept}
          </a>
        </nav>
        <MyGroups />
        <a class="rail__me" href="/settings">
          <Avatar id={props.viewer.id} name={props.viewer.name} sector={me()?.sector ?? null} size="s" />
          <span>
            {props.viewer.name}
            <br />
            <span class="xs muted">{t.settings}</span>
          </span>
        </a>
      </header>
    </div>
  )
}

function MyGroups() {
  const t = useText('shell')
  const me = useMe()
  const current = useCurrent()
  onMount(() => {
    const stop = new AbortController()
    onCleanup(() => stop.abort())
    const follow = async () => (await import('./follow-unread.ts')).followUnread(me()?.viewer?.id ?? 0, stop.signal)
    // After the page itself: it is news about other pages, and who does not get it need not hear of that.
    const timer = setTimeout(() => void follow().catch(() => {}), 1_000)
    onCleanup(() => clearTimeout(timer))
  })
  return (
    <Show when={me()?.groups.length}>
      <nav aria-labelledby="my-groups">
        <h2 id="my-groups">{t.myGroups}</h2>
        <ul>
          <For each={me()?.groups}>
            {(group) => (
              <li>
                <a href={`/groups/${group.slug}`} aria-current={current(`/groups/${group.slug}`)}>
                  <DotRing />
                  {group.name}
                  <Show when={unreadIn(group.id)}>{(threads) => <span class="count">{t.unread(threads())}</span>}</Show>
                </a>
              </li>
            )}
          </For>
        </ul>
      </nav>
    </Show>
  )
}

const seats = [
  [10, 2.8],
  [16.85, 7.78],
  [14.23, 15.82],
  [5.77, 15.82],
]

function DotRing() {
  return (
    <svg class="dotring" viewBox="0 0 20 20" aria-hidden="true" stroke="currentColor" stroke-width="1.1">
      <For each={seats}>{([x, y]) => <circle cx={x} cy={y} r="1.9" fill="currentColor" />}</For>
      <circle cx="3.15" cy="7.78" r="1.9" fill="none" />
    </svg>
  )
}
