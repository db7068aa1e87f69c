import type { Thread } from '@kring/contract/threads'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import styles from './threads.module.css'

/** The places in a thread that one looks for. */
export function JumpList(props: { thread: Thread; firstUnread: number | null }) {
  const t = useText('threads')
  const here = () => `/threads/${props.thread.id}/${props.thread.slug}`
  const loaded = (id: number) => props.thread.replies.items.some((reply) => reply.id === id)
  const search = () => `/search?thread=${props.thread.id}`
  const last = () => props.thread.replies.items.at(-1)
  return (
    <Show when={props.thread.replyCount > 0}>
      <nav class={`only-desk ${styles.side} ${styles.jump}`} aria-label={t.jump.label}>
        <a rel="external" href="#begin">
          {t.jump.begin[props.thread.kind]}
        </a>
        <Show when={props.thread.acceptedReply}>
          <a rel="external" href="#answer">
            {t.jump.answer}
          </a>
        </Show>
        <Show when={props.firstUnread}>
          {(id) => (
            <Show when={loaded(id())} fallback={<a href={`${here()}?post=${id()}`}>{t.jump.unread}</a>}>
              <a rel="external" href="#unread">
                {t.jump.unread}
              </a>
            </Show>
          )}
        </Show>
        <Show when={props.thread.replies.next === null && last()} fallback={<a href={`${here()}?at=end#newest`}>{t.jump.newest}</a>}>
          {(reply) => (
            <a rel="external" href={`#reply-${reply().id}`}>
              {t.jump.newest}
            </a>
          )}
        </Show>
        <a href={search()}>{t.jump.search}</a>
      </nav>
      <p class="only-phone">
        <a href={search()}>{t.jump.search}</a>
      </p>
    </Show>
  )
}
