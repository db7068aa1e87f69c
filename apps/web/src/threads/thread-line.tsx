import type { ListedThread } from '@kring/contract/threads'
import { isOpen } from '@kring/domain/threads'
import { type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { AvatarRow } from '../ui/avatar.tsx'
import { Chip } from '../ui/label.tsx'
import { Time } from '../ui/time.tsx'
import { ThreadMark } from './thread-mark.tsx'
import styles from './thread-line.module.css'

/** A thread in a list: what it is, who began it and how it stands. Put it in an `<li>`. */
export function ThreadLineItem(props: { thread: ListedThread; withGroup?: boolean; children?: JSX.Element }) {
  const t = useText('threadLine')
  const words = useText('threads')
  const kind = () => {
    const { kind, acceptedReplyId, resolvedAt } = props.thread
    if (kind !== 'question') return words.kinds[kind]
    return acceptedReplyId !== null ? words.standings.answered : resolvedAt !== null ? words.standings.resolved : words.kinds.question
  }
  return (
    <article class={styles.thread}>
      <ThreadMark thread={props.thread} />
      <h3>
        <a class="title-link" href={`/threads/${props.thread.id}/${props.thread.slug}`}>
          {props.thread.title}
        </a>
      </h3>
      <p class="meta">
        <span class="seg">{kind()}</span> <span class="seg">{props.thread.author?.name ?? words.anonymous}</span>{' '}
        <Show when={props.withGroup}>
          <span class="seg">{props.thread.group.name}</span>{' '}
        </Show>
        <span class="seg">
          <Show when={props.thread.replyCount > 0}>{t.lastPost} </Show>
          <Time at={props.thread.lastPostAt} />
        </span>{' '}
        <Show when={props.thread.pinnedAt}>
          <span class="seg">{t.pinned}</span>{' '}
        </Show>
        <Show when={props.thread.closedAt}>
          <span class="seg">{t.closed}</span>
        </Show>
      </p>
      <Foot thread={props.thread} />
      {props.children}
    </article>
  )
}

function Foot(props: { thread: ListedThread }) {
  const t = useText('threadLine')
  const words = useText('threads')
  const open = () => isOpen(props.thread)
  const replies = () => props.thread.replyCount
  const said = () => (replies() === 0 ? open() && t.noReply : [words.replies(replies()), open() && t.noAnswer].filter(Boolean).join(', '))
  return (
    <Show when={props.thread.strategy || said() || props.thread.unread}>
      <div class={`meta ${styles.foot}`}>
        <Show when={props.thread.strategy}>{(strategy) => <Chip>{words.strategies[strategy()]}</Chip>}</Show>
        <Show when={props.thread.faces.length > 0}>
          <AvatarRow people={props.thread.faces} />
        </Show>
        <Show when={said()}>
          <span>{said()}</span>
        </Show>
        <Show when={props.thread.unread}>
          <span class={`${styles.new} push`}>{t.unread(props.thread.unread)}</span>
        </Show>
      </div>
    </Show>
  )
}
