import type { Reply, Thread } from '@kring/contract/threads'
import { createSignal, For, type JSX, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { part } from '../shell/part.ts'
import { AcceptButton, FoldedAnswer } from './accepted-reply.tsx'
import { addressOf } from './address.ts'
import type { Answering } from './answering.ts'
import { Post } from './post.tsx'
import type { Reading } from './reading.ts'
import { Said } from './said.tsx'
import styles from './threads.module.css'
import { isRuling, timelineOf } from './timeline.ts'

const RulingNote = part('moderation/ruling-note', () => import('../moderation/ruling-note.tsx'), 'RulingNote')

type Props = {
  thread: Thread
  firstUnread: number | null
  reading: Reading
  answering: Answering
  onReply: (() => void) | undefined
  children: JSX.Element
}

/** What was said, with what moderators did in between, and the ways on; children are what I just sent. */
export function Posts(props: Props) {
  const t = useText('threads')
  const me = useMe()
  const said = () => props.thread.replyCount > 0
  return (
    <section class={styles.replies} aria-labelledby="replies-title">
      <h2 id="replies-title" class={styles.count}>
        {said() ? t.replies(props.thread.replyCount) : props.thread.closedAt ? t.noneCame : t.noReplies[props.thread.kind]}
      </h2>
      <ol class="lines">
        <Show when={props.thread.replies.previous}>
          {(previous) => <Further end="earlier" thread={props.thread} cursor={previous()} left={props.thread.replies.earlier} read={props.reading.readBack} />}
        </Show>
        <For each={timelineOf(props.thread)}>
          {(item) => (
            <li>
              {isRuling(item) ? (
                <Suspense>
                  <RulingNote ruling={item} thread={props.thread} viewer={me()?.viewer ?? null} onRuled={props.reading.onRuled} />
                </Suspense>
              ) : (
                <>
                  <Show when={item.id === props.firstUnread}>
                    <p id="unread" class={styles.readline}>
                      {t.leftOff(props.reading.mine()?.unread ?? 0)}
                    </p>
                  </Show>
                  <ReplyPost reply={item} thread={props.thread} answering={props.answering} onReply={props.onReply} />
                </>
              )}
            </li>
          )}
        </For>
        <Show when={props.thread.replies.next}>
          {(next) => <Further end="later" thread={props.thread} cursor={next()} left={laterIn(props.thread)} read={props.reading.readOn} />}
        </Show>
        {props.children}
      </ol>
      <span id="newest" />
    </section>
  )
}

const laterIn = ({ replyCount, replies }: Thread) => Math.max(0, replyCount - replies.earlier - replies.items.length)

function ReplyPost(props: { reply: Reply; thread: Thread; answering: Answering; onReply: (() => void) | undefined }) {
  return (
    <Post
      id={`reply-${props.reply.id}`}
      heading="h3"
      of={String(props.reply.id)}
      said={props.reply}
      href={addressOf(props.thread, props.reply.id)}
      onReply={props.onReply}
      actions={<AcceptButton reply={props.reply} thread={props.thread} answering={props.answering} />}
    >
      <Show when={props.thread.acceptedReplyId === props.reply.id} fallback={<Said of={props.reply} />}>
        <FoldedAnswer>
          <Said of={props.reply} />
        </FoldedAnswer>
      </Show>
    </Post>
  )
}

/** A link, so that it works before and without JavaScript; with it, the next stretch comes in place, and the focus stays where it was read to. */
function Further(props: { end: 'earlier' | 'later'; thread: Thread; cursor: string; left: number; read: () => Promise<void> }) {
  const t = useText('threads')
  const [busy, setBusy] = createSignal(false)
  const href = () => `/threads/${props.thread.id}/${props.thread.slug}?${props.end === 'earlier' ? 'before' : 'after'}=${props.cursor}`
  const read = async (event: MouseEvent) => {
    event.preventDefault()
    if (busy()) return
    setBusy(true)
    const { items } = props.thread.replies
    const edge = props.end === 'earlier' ? items[0] : items.at(-1)
    await props.read().finally(() => setBusy(false))
    document.getElementById(`reply-${edge?.id}`)?.focus({ preventScroll: true })
  }
  return (
    <li data-end={props.end}>
      <a class="btn" href={href()} rel="external" on:click={(event) => void read(event)}>
        {busy() ? t.reading : t.further[props.end](props.left)}
      </a>
    </li>
  )
}
