import type { Reply, Thread } from '@kring/contract/threads'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { RulingNote } from '../moderation/ruling-note.tsx'
import { useMe } from '../shell/me.tsx'
import { Html } from '../ui/html.tsx'
import { AcceptButton, FoldedAnswer } from './accepted-reply.tsx'
import type { Answering } from './answering.ts'
import { Post } from './post.tsx'
import type { Reading } from './reading.ts'
import styles from './threads.module.css'
import { isRuling, timelineOf } from './timeline.ts'

type Props = { thread: Thread; continued: boolean; answering: Answering; onReply: (() => void) | undefined; readOn: Reading['readOn']; onRuled: () => void; children: JSX.Element }

/** What was said, with what moderators did in between, and the way on; children are what I just sent. */
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
        <For each={timelineOf(props.thread, props.continued)}>
          {(item) => (
            <li>
              {isRuling(item) ? (
                <RulingNote ruling={item} thread={props.thread} viewer={me()?.viewer ?? null} onRuled={props.onRuled} />
              ) : (
                <ReplyPost reply={item} thread={props.thread} answering={props.answering} onReply={props.onReply} />
              )}
            </li>
          )}
        </For>
        <Show when={props.thread.replies.next}>{(next) => <ReadOn thread={props.thread} next={next()} continued={props.continued} readOn={props.readOn} />}</Show>
        {props.children}
      </ol>
      <span id="newest" />
    </section>
  )
}

function ReplyPost(props: { reply: Reply; thread: Thread; answering: Answering; onReply: (() => void) | undefined }) {
  return (
    <Post
      id={`reply-${props.reply.id}`}
      heading="h3"
      author={props.reply.author}
      at={props.reply.postedAt}
      language={props.reply.language}
      onReply={props.onReply}
      actions={<AcceptButton reply={props.reply} thread={props.thread} answering={props.answering} />}
    >
      <Show when={props.thread.acceptedReplyId === props.reply.id} fallback={<Html of={props.reply} />}>
        <FoldedAnswer>
          <Html of={props.reply} />
        </FoldedAnswer>
      </Show>
    </Post>
  )
}

/** A link, so that it works before and without JavaScript; with it, the next stretch comes in place. */
function ReadOn(props: { thread: Thread; next: string; continued: boolean; readOn: Reading['readOn'] }) {
  const t = useText('threads')
  const [reading, setReading] = createSignal(false)
  const left = () => props.thread.replyCount - props.thread.replies.items.length
  const readOn = async (event: MouseEvent) => {
    event.preventDefault()
    if (reading()) return
    setReading(true)
    const last = props.thread.replies.items.at(-1)?.id
    await props.readOn().finally(() => setReading(false))
    const next = props.thread.replies.items.find(({ id }) => id > (last ?? 0))
    if (next) document.getElementById(`reply-${next.id}`)?.focus({ preventScroll: true })
  }
  return (
    <li>
      <a class="btn" href={`/threads/${props.thread.id}/${props.thread.slug}?after=${props.next}`} rel="external" on:click={(event) => void readOn(event)}>
        {reading() ? t.reading : props.continued ? t.readOnAnyhow : t.readOn(left())}
      </a>
    </li>
  )
}
