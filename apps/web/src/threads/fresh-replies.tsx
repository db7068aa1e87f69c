import type { Reply, Thread } from '@kring/contract/threads'
import { isMine } from '@kring/domain/posts'
import ArrowDown from 'lucide-solid/icons/arrow-down'
import { createEffect, createSignal, onCleanup, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { addressOf } from './address.ts'
import styles from './threads.module.css'

/** Says that others replied meanwhile, without moving the page; it goes when the first of them was in view. */
export function FreshReplies(props: { thread: Thread; heard: Reply[] }) {
  const t = useText('threads')
  const me = useMe()
  const [seen, setSeen] = createSignal(0)
  const fresh = () => props.heard.filter((reply) => reply.id > seen() && !isMine(me()?.viewer ?? null, reply))
  const see = () => setSeen(props.heard.at(-1)?.id ?? 0)

  createEffect(() => {
    const first = fresh()[0]
    const post = first && document.getElementById(`reply-${first.id}`)
    if (!post) return
    const watch = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && see(), { rootMargin: '0px 0px -10% 0px' })
    watch.observe(post)
    onCleanup(() => watch.disconnect())
  })

  return (
    <p class={styles.fresh} role="status">
      <Show when={fresh()[0]}>
        {(first) => (
          <a class="btn btn--primary" href={addressOf(props.thread, first().id)} onClick={see}>
            {t.newReplies(fresh().length)}
            <ArrowDown />
          </a>
        )}
      </Show>
    </p>
  )
}
