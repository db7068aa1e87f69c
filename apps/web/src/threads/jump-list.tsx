import type { Thread } from '@kring/contract/threads'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import styles from './threads.module.css'

/** The places in a thread that one looks for. */
export function JumpList(props: { thread: Thread; continued: boolean }) {
  const t = useText('threads')
  const last = () => props.thread.replies.items.at(-1)
  const newest = () => (props.thread.replies.next || !last() ? '#newest' : `#reply-${last()?.id}`)
  return (
    <Show when={props.thread.replyCount > 0}>
      <nav class={`only-desk ${styles.side} ${styles.jump}`} aria-label={t.jump.label}>
        <Show when={!props.continued}>
          <a rel="external" href="#begin">
            {t.jump.begin[props.thread.kind]}
          </a>
          <Show when={props.thread.acceptedReply}>
            <a rel="external" href="#answer">
              {t.jump.answer}
            </a>
          </Show>
        </Show>
        <a rel="external" href={newest()}>
          {t.jump.newest}
        </a>
      </nav>
    </Show>
  )
}
