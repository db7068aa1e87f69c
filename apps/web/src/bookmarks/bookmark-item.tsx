import type { Bookmark, KeptPost } from '@kring/contract/bookmarks'
import { isDue } from '@kring/domain/bookmarks'
import Bell from 'lucide-solid/icons/bell'
import { createSignal, Show, Suspense } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { addressOf } from '../threads/address.ts'
import { Button } from '../ui/button.tsx'
import { useClock } from '../ui/clock.ts'
import { clockOf, dateOf } from '../ui/moments.ts'
import { Time } from '../ui/time.tsx'
import styles from './bookmarks.module.css'
import { BookmarkDialog, useDialog } from './dialog.ts'
import type { createKept } from './kept.ts'
import { nextWeekAt, tomorrowAt } from './moments.ts'

type Props = { bookmark: Bookmark; kept: ReturnType<typeof createKept<Bookmark>> }

/** One thing that somebody kept: their own name for it, what it was, and what to do with it. */
export function BookmarkItem(props: Props) {
  const t = useText('bookmarks')
  const clock = useClock()
  const [open, setOpen] = createSignal(false)
  const reach = useDialog()
  let item: HTMLElement | undefined
  const title = () => props.bookmark.name || (props.bookmark.post?.title ?? t.stub.title)
  const due = () => isDue(props.bookmark, clock.now())
  const close = () => {
    setOpen(false)
    // With another moment it may stand elsewhere in the list.
    setTimeout(() => (item?.isConnected ? item.querySelector<HTMLElement>('[data-ask]') : document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true }))
  }
  return (
    <article class={styles.item} ref={(it) => (item = it)} aria-label={title()}>
      <h3>
        <Show when={props.bookmark.post} fallback={title()}>
          {(post) => (
            <a class="title-link" href={hrefOf(post())}>
              {title()}
            </a>
          )}
        </Show>
      </h3>
      <Show when={props.bookmark.post?.excerpt}>{(excerpt) => <p class={`soft sm ${styles.excerpt}`}>{excerpt()}</p>}</Show>
      <Show when={!props.bookmark.post}>
        <p class="soft sm">{t.stub.text}</p>
      </Show>
      <About bookmark={props.bookmark} />
      <Show when={props.bookmark.remindAt}>{(at) => <Reminder at={at()} due={due()} />}</Show>
      <div class={styles.acts} data-due={due() || undefined}>
        <Show when={due()}>
          <PutOff {...props} title={title()} leave={() => moveOn(item)} />
        </Show>
        <Button kind="quiet" size="s" data-ask aria-label={due() ? t.otherMomentOf(title()) : t.changeOf(title())} onClick={() => reach(() => setOpen(true))}>
          {due() ? t.otherMoment : t.change}
        </Button>
        <Button kind="quiet" size="s" aria-label={t.removeOf(title())} onClick={() => (moveOn(item), props.kept.remove(props.bookmark))}>
          {t.remove}
        </Button>
      </div>
      <Suspense>
        <Show when={open()}>
          <BookmarkDialog
            bookmark={props.bookmark}
            onSave={(words) => props.kept.save(props.bookmark, words)}
            onRemove={() => (moveOn(item), props.kept.remove(props.bookmark))}
            onClose={close}
          />
        </Show>
      </Suspense>
    </article>
  )
}

/** It is done, or for another moment. */
function PutOff(props: Props & { title: string; leave: () => void }) {
  const t = useText('bookmarks')
  const put = (remindAt: Date | null, said: string) => {
    props.leave()
    props.kept.change(props.bookmark, { remindAt: remindAt?.toISOString() ?? null }, said)
  }
  return (
    <>
      <Button size="s" aria-label={t.doneOf(props.title)} onClick={() => put(null, t.said.done)}>
        {t.done}
      </Button>
      <Button kind="quiet" size="s" aria-label={t.tomorrowOf(props.title)} onClick={() => put(tomorrowAt(new Date()), t.said.tomorrow)}>
        {t.tomorrow}
      </Button>
      <Button kind="quiet" size="s" aria-label={t.weekOf(props.title)} onClick={() => put(nextWeekAt(new Date()), t.said.week)}>
        {t.week}
      </Button>
    </>
  )
}

/** Whose words it is, where, and since when it is kept; the thread only where the bookmark has another name. */
function About(props: { bookmark: Bookmark }) {
  const t = useText('bookmarks')
  return (
    <p class="meta">
      <Show when={props.bookmark.post}>
        {(post) => (
          <>
            <Show when={props.bookmark.name}>
              <span class="seg">{post().title}</span>{' '}
            </Show>
            <span class="seg">{post().author?.name ?? t.anonymous}</span> <span class="seg">{post().group.name}</span>{' '}
          </>
        )}
      </Show>
      <span class="seg">
        {t.keptAt} <Time at={props.bookmark.createdAt} />
      </span>
    </p>
  )
}

function Reminder(props: { at: string; due: boolean }) {
  const t = useText('bookmarks')
  const language = useLanguage()
  const clock = useClock()
  const reader = () => ({ language, zone: clock.zone })
  const moment = () => `${dateOf(Date.parse(props.at), clock.now(), reader())}, ${clockOf(Date.parse(props.at), reader())}`
  return (
    <p class="meta row row--nowrap gap-2">
      <Bell />
      <span>
        {props.due ? t.wanted : t.reminder} <time datetime={props.at}>{moment()}</time>
      </span>
    </p>
  )
}

const hrefOf = (post: KeptPost) => (post.post === 'opening' ? `/threads/${post.threadId}/${post.slug}` : addressOf({ id: post.threadId, slug: post.slug }, Number(post.post)))

/** What is put aside leaves its place: the focus goes to what comes after it, or else to the heading of the page. */
function moveOn(item: HTMLElement | undefined) {
  const line = item?.closest('li')
  const next = line?.nextElementSibling ?? line?.previousElementSibling
  const target = next?.querySelector<HTMLElement>('.title-link, [data-ask]') ?? document.querySelector<HTMLElement>('main')
  target?.focus({ preventScroll: true })
}
