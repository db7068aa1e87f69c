import type { Thread } from '@kring/contract/threads'
import { mayReply, withReply } from '@kring/domain/threads'
import { Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { AcceptedReply } from './accepted-reply.tsx'
import { createAnswering } from './answering.ts'
import { postReply } from './api.ts'
import { FreshReplies } from './fresh-replies.tsx'
import { followHash } from './hash.ts'
import { JumpList } from './jump-list.tsx'
import { Letters } from './letters.tsx'
import { Opening, ThreadHead } from './opening.tsx'
import { createOutbox } from './outbox.ts'
import { Posts } from './posts.tsx'
import { createReading } from './reading.ts'
import { goToReplyField, ReplyForm } from './reply-form.tsx'
import { TakePart } from './take-part.tsx'
import styles from './threads.module.css'

/** A whole thread; with `after` only what was said from there. */
export function ThreadView(props: { threadId: number; after: string | undefined }) {
  const t = useText('threads')
  const me = useMe()
  const language = useLanguage()
  const { thread, change, readOn, heard, onRuled } = createReading(props.threadId, () => props.after)
  const answering = createAnswering({ thread, change })
  const outbox = createOutbox(async (text) => {
    const reply = await postReply(props.threadId, text, language)
    change((thread) => withReply(thread, { reply, replyCount: thread.replyCount + Number(!knows(thread, reply.id)) }))
    return reply
  })
  followHash(thread, readOn)
  return (
    <Show when={thread()}>
      {(thread) => {
        const onReply = () => (mayReply(me()?.viewer ?? null, thread()) ? () => goToReplyField() : undefined)
        return (
          <div class="page">
            <Head title={thread().title} description={t.about(thread().kind, thread().author?.name ?? t.anonymous, thread().group.name)} />
            <div class="cols cols--aside">
              <div class={styles.col}>
                <ThreadHead thread={thread()} onRuled={onRuled} />
                <Show when={props.after === undefined} fallback={<Continued thread={thread()} />}>
                  <Opening thread={thread()} onReply={onReply()} />
                  <Show when={thread().acceptedReply}>{(reply) => <AcceptedReply reply={reply()} thread={thread()} answering={answering} />}</Show>
                </Show>
                <Posts thread={thread()} continued={props.after !== undefined} answering={answering} onReply={onReply()} readOn={readOn} onRuled={onRuled}>
                  <Letters outbox={outbox} known={thread().replies.items} onEdit={goToReplyField} />
                </Posts>
                <TakePart thread={thread()}>
                  <ReplyForm thread={thread()} viewerId={me()?.viewer?.id ?? 0} outbox={outbox} />
                </TakePart>
                <FreshReplies heard={heard()} />
              </div>
              <JumpList thread={thread()} continued={props.after !== undefined} />
            </div>
          </div>
        )
      }}
    </Show>
  )
}

function Continued(props: { thread: Thread }) {
  const t = useText('threads')
  return (
    <p class="notice">
      {t.continued} <a href={`/threads/${props.thread.id}/${props.thread.slug}`}>{t.fromBegin}</a>
    </p>
  )
}

const knows = ({ replies }: Thread, replyId: number) => replies.items.some(({ id }) => id === replyId)
