import type { Bookmark } from '@kring/contract/bookmarks'
import { isDue } from '@kring/domain/bookmarks'
import { createAsync, type RoutePreloadFunc, useNavigate, useSearchParams } from '@solidjs/router'
import BookmarkIcon from 'lucide-solid/icons/bookmark'
import { type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { useClock } from '../ui/clock.ts'
import { SectionHead } from '../ui/list.tsx'
import { Empty } from '../ui/surface.tsx'
import { listBookmarks } from './api.ts'
import { BookmarkLines } from './bookmark-lines.tsx'
import styles from './bookmarks.module.css'
import type { createKept } from './kept.ts'
import { createOwnList } from './own-list.ts'

export const preload: RoutePreloadFunc = () => listBookmarks({})
/** From so many on one looks for something. */
const many = 6

/** All that I kept, what I wanted to be back at first. */
export function BookmarksPage() {
  const t = useText('bookmarks')
  const clock = useClock()
  const [search] = useSearchParams<{ q: string; after: string }>()
  const asked = () => ({ ...(search.q ? { q: String(search.q) } : {}), ...(search.after ? { after: String(search.after) } : {}) })
  const stored = createAsync(() => listBookmarks(asked()))
  const { items, kept } = createOwnList(() => stored()?.items)
  const now = (due: boolean) => items().filter((bookmark) => isDue(bookmark, clock.now()) === due)
  return (
    <section class="page narrow">
      <Head title={t.title} description={t.intro} />
      <header class="stack gap-3">
        <h1>{t.title}</h1>
        <p class="lead">{t.intro}</p>
      </header>
      <Show when={asked().q ?? asked().after ?? items().length >= many}>
        <Find q={asked().q ?? ''} />
      </Show>
      <Show when={items().length > 0} fallback={<Nothing q={asked().q} />}>
        <Part title={t.due} bookmarks={now(true)} kept={kept} />
        <Part title={now(true).length > 0 ? t.others : t.all} bookmarks={now(false)} kept={kept} />
      </Show>
      <p class="row">
        <Show when={stored()?.next}>{(next) => <ButtonLink href={`/bookmarks?${new URLSearchParams({ ...asked(), after: next() })}`}>{t.more}</ButtonLink>}</Show>
        <Show when={asked().after !== undefined || asked().q !== undefined}>
          <a href="/bookmarks">{t.first}</a>
        </Show>
      </p>
    </section>
  )
}

function Part(props: { title: string; bookmarks: Bookmark[]; kept: ReturnType<typeof createKept<Bookmark>> }) {
  return (
    <Show when={props.bookmarks.length > 0}>
      <section>
        <SectionHead title={props.title} />
        <BookmarkLines bookmarks={props.bookmarks} kept={props.kept} />
      </section>
    </Show>
  )
}

/** A plain form, which works before and without JavaScript. */
function Find(props: { q: string }) {
  const t = useText('bookmarks')
  const navigate = useNavigate()
  const find: JSX.EventHandler<HTMLFormElement, SubmitEvent> = (event) => {
    event.preventDefault()
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    navigate(q === '' ? '/bookmarks' : `/bookmarks?${new URLSearchParams({ q })}`, { scroll: false })
  }
  return (
    <form class={styles.search} role="search" aria-label={t.find} action="/bookmarks" onSubmit={find}>
      <input class="input" type="search" name="q" value={props.q} aria-label={t.find} placeholder={t.find} maxlength={200} autocomplete="off" enterkeyhint="search" />
      <Button type="submit">{t.findIt}</Button>
    </form>
  )
}

function Nothing(props: { q: string | undefined }) {
  const t = useText('bookmarks')
  return (
    <Show
      when={props.q}
      fallback={
        <Empty icon={<BookmarkIcon />} title={t.none.title} action={<ButtonLink href="/">{t.none.way}</ButtonLink>}>
          {t.none.text}
        </Empty>
      }
    >
      {(q) => <p class="soft">{t.none.found(q())}</p>}
    </Show>
  )
}
