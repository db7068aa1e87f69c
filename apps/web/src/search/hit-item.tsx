import type { Hit } from '@kring/contract/search'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { addressOf as addressOfReply } from '../threads/address.ts'
import { ThreadMark } from '../threads/thread-mark.tsx'
import { Time } from '../ui/time.tsx'
import { addressOf } from './address.ts'
import { MarkedText } from './marked-text.tsx'
import styles from './search.module.css'

/** A post that fits: its thread, who wrote it and the words around what was found. Put it in an `<li>`. */
export function HitItem(props: { hit: Hit; q: string; within: boolean }) {
  const t = useText('search')
  const words = useText('threads')
  const thread = () => props.hit.thread
  const author = () => props.hit.author?.name ?? words.anonymous
  const kind = () => {
    const { kind, acceptedReplyId, resolvedAt } = thread()
    if (props.hit.replyId !== null) return acceptedReplyId === props.hit.replyId ? t.answer : t.reply
    if (kind !== 'question') return words.kinds[kind]
    return acceptedReplyId !== null ? words.standings.answered : resolvedAt !== null ? words.standings.resolved : words.kinds.question
  }
  const href = () => (props.hit.replyId === null ? `/threads/${thread().id}/${thread().slug}` : addressOfReply(thread(), props.hit.replyId))
  return (
    <article class={styles.hit}>
      <ThreadMark thread={{ ...thread(), pinnedAt: null }} />
      <h3>
        <a class="title-link" href={href()}>
          <Show when={props.within} fallback={<MarkedText of={props.hit.title} />}>
            {t.postBy(kind(), author())}
          </Show>
        </a>
      </h3>
      <p class="meta">
        <Show when={!props.within}>
          <span class="seg">{kind()}</span> <span class="seg">{author()}</span> <span class="seg">{thread().group.name}</span>{' '}
        </Show>
        <span class="seg">
          <Time at={props.hit.postedAt} />
        </span>
      </p>
      <p class={styles.snippet}>
        <MarkedText of={props.hit.snippet} />
      </p>
      <Show when={props.hit.others > 0}>
        <p class="meta">
          <a href={addressOf({ q: props.q, thread: thread().id })}>{t.others(props.hit.others)}</a>
        </p>
      </Show>
    </article>
  )
}
