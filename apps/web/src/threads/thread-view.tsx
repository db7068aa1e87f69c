import type { Thread } from '@kring/contract/threads'
import { standingOf } from '@kring/domain/questions'
import { isDormant, isOpen, mayAccept, mayPost, mayReply, withReply } from '@kring/domain/threads'
import { Show, Suspense } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { part } from '../shell/part.ts'
import { useClock } from '../ui/clock.ts'
import { AcceptedReply } from './accepted-reply.tsx'
import { createAnswering } from './answering.ts'
import type { Place } from './api.ts'
import { FreshReplies } from './fresh-replies.tsx'
import { JumpList } from './jump-list.tsx'
import { Letters } from './letters.tsx'
import { Opening, ThreadHead } from './opening.tsx'
import { createOutbox } from './outbox.ts'
import { type Left, takePlace } from './place.ts'
import { PostActsProvider } from './post-acts.tsx'
import { Posts } from './posts.tsx'
import { createReading, type Reading } from './reading.ts'
import { goToReplyField } from './reply-field.ts'
import { TakePart } from './take-part.tsx'
import styles from './threads.module.css'

const LearningStory = part('learnings/learning-story', () => import('../learnings/learning-story.tsx'), 'LearningStory')
const MadeOfThis = part('learnings/made-of-this', () => import('../learnings/made-of-this.tsx'), 'MadeOfThis')
const ReplyForm = part('threads/reply-form', () => import('./reply-form.tsx'), 'ReplyForm')
const DormantNote = part('threads/dormant-note', () => import('./dormant-note.tsx'), 'DormantNote')
const QuestionEnd = part('questions/question-end', () => import('../questions/question-end.tsx'), 'QuestionEnd')

/** What was asked or told, and a stretch of what was said about it. */
export function ThreadView(props: { threadId: number; place: Place; left: Left | undefined }) {
  const t = useText('threads')
  const me = useMe()
  const language = useLanguage()
  const clock = useClock()
  const reading = createReading(props.threadId, () => props.place, props.left)
  const firstUnread = () => unreadFrom(reading)
  const { thread, change, heard, onRuled } = reading
  const answering = createAnswering({ thread, change })
  const outbox = createOutbox(props.threadId, language, (reply) =>
    change((thread) => withReply(thread, { reply, replyCount: thread.replyCount + Number(!knows(thread, reply.id)) })),
  )
  takePlace(reading, () => props.place, props.left, firstUnread)
  return (
    <Show when={thread()}>
      {(thread) => {
        const onReply = () => (mayReply(me()?.viewer ?? null, thread()) ? () => goToReplyField() : undefined)
        return (
          <div class="page">
            <Head title={thread().title} description={t.about(thread().kind, thread().author?.name ?? t.anonymous, thread().group.name)} />
            <PostActsProvider thread={thread()} change={change} toReply={goToReplyField}>
              <div class="cols cols--aside">
                <div class={styles.col}>
                  <ThreadHead thread={thread()} change={change} onRuled={onRuled} />
                  <Opening thread={thread()} onReply={onReply()} />
                  <Show when={thread().acceptedReply}>{(reply) => <AcceptedReply reply={reply()} thread={thread()} answering={answering} />}</Show>
                  <Suspense>
                    <Show when={thread().kind === 'learning'}>
                      <LearningStory thread={thread()} />
                    </Show>
                    <Show when={thread().learningsMade > 0}>
                      <MadeOfThis threadId={thread().id} made={thread().learningsMade} />
                    </Show>
                  </Suspense>
                  <Show when={thread().resolution || (isOpen(thread()) && (mayAccept(me()?.viewer ?? null, thread()) || standingOf(thread(), clock.now()) === 'stale'))}>
                    <Suspense>
                      <QuestionEnd thread={thread()} change={change} />
                    </Suspense>
                  </Show>
                  <Posts thread={thread()} firstUnread={firstUnread()} reading={reading} answering={answering} onReply={onReply()}>
                    <Letters thread={thread()} outbox={outbox} onEdit={onReply() && goToReplyField} />
                  </Posts>
                  <TakePart thread={thread()}>
                    <Show when={isDormant(thread(), clock.now())}>
                      <Suspense>
                        <DormantNote thread={thread()} />
                      </Suspense>
                    </Show>
                    <Suspense>
                      <ReplyForm thread={thread()} viewerId={me()?.viewer?.id ?? 0} outbox={outbox} />
                    </Suspense>
                  </TakePart>
                  <Show
                    when={thread().kind !== 'learning' && (thread().replyCount > 0 || thread().report !== null) && mayPost(me()?.viewer ?? null, thread().group.id, 'learning')}
                  >
                    <p>
                      <a href={`/threads/${thread().id}/learning/new`}>{t.makeLearning}</a>
                    </p>
                  </Show>
                  <FreshReplies thread={thread()} heard={heard()} />
                </div>
                <JumpList thread={thread()} firstUnread={firstUnread()} />
              </div>
            </PostActsProvider>
          </div>
        )
      }}
    </Show>
  )
}

/** Who never opened a thread has not left off anywhere in it. */
const unreadFrom = ({ mine }: Reading) => (mine()?.readTo ? (mine()?.firstUnread ?? null) : null)

const knows = ({ replies }: Thread, replyId: number) => replies.items.some(({ id }) => id === replyId)
