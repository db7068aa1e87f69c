import BookmarkIcon from 'lucide-solid/icons/bookmark'
import { onCleanup, onMount, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { onKey } from '../shell/key-acts.ts'
import styles from './bookmarks.module.css'
import { BookmarkDialog } from './dialog.ts'
import { createKeeping, type Keeping } from './keeping.ts'

type Props = { threadId: number; acceptedReplyId: number | null; onReady: (keeping: Keeping) => void }

/** Keeps posts of a thread for later: by their menu, by the key b, and by the mark at what is kept. It comes to members, once the page is there. */
export function Keeper(props: Props) {
  const t = useText('keeping')
  const { at, asked, close, touch, save, remove } = createKeeping(props.threadId)
  const postAt = ({ id }: HTMLElement) => (id === 'begin' ? 'opening' : id === 'answer-post' ? String(props.acceptedReplyId) : /^reply-(\d+)$/.exec(id)?.[1])
  const mark = (post: string) => (
    <Show when={at(post)}>
      {(mark) => (
        <button
          type="button"
          class={`btn btn--icon btn--s ${styles.mark}`}
          aria-label={t.markOf(mark().name)}
          title={mark().name || t.kept}
          onClick={(event) => void touch(post, event.currentTarget)}
        >
          <BookmarkIcon />
        </button>
      )}
    </Show>
  )
  onMount(() => {
    props.onReady({ touch: (post, from) => void touch(post, from), keeps: (post) => at(post) !== undefined, mark })
    onCleanup(
      onKey('b', (item) => {
        const post = postAt(item)
        if (post !== undefined) void touch(post, item)
      }),
    )
  })
  const leave = () => {
    const now = asked()
    close()
    // The button that asked may be gone, as a menu's item is, and the mark of what was removed.
    setTimeout(() => (now?.from?.isConnected ? now.from : document.getElementById(now?.post === 'opening' ? 'begin' : `reply-${now?.post}`))?.focus({ preventScroll: true }))
  }
  return (
    <Suspense>
      <Show when={asked()} keyed>
        {({ from: _, ...mark }) => <BookmarkDialog bookmark={mark} onSave={(words) => save(mark, words)} onRemove={() => remove(mark)} onClose={leave} />}
      </Show>
    </Suspense>
  )
}
