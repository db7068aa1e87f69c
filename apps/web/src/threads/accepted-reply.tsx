import type { Reply, Thread } from '@kring/contract/threads'
import { mayAccept } from '@kring/domain/threads'
import ChevronDown from 'lucide-solid/icons/chevron-down'
import CircleCheck from 'lucide-solid/icons/circle-check'
import { type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { addressOf } from './address.ts'
import type { Answering } from './answering.ts'
import { Post } from './post.tsx'
import { Said } from './said.tsx'
import styles from './accepted-reply.module.css'

/** What helped, right under the question. */
export function AcceptedReply(props: { reply: Reply; thread: Thread; answering: Answering }) {
  const t = useText('threads')
  const me = useMe()
  return (
    <section id="answer" class={styles.answer} aria-labelledby="answer-title">
      <h2 id="answer-title" tabindex="-1" class={styles.flag}>
        <CircleCheck />
        {t.answer.title}
      </h2>
      <Post
        id="answer-post"
        heading="h3"
        of={String(props.reply.id)}
        said={props.reply}
        href={addressOf(props.thread, props.reply.id)}
        actions={
          <>
            <ButtonLink kind="quiet" size="s" href={addressOf(props.thread, props.reply.id)}>
              {t.answer.toPost}
            </ButtonLink>
            <Show when={mayAccept(me()?.viewer ?? null, props.thread)}>
              <Button kind="quiet" size="s" onClick={() => void props.answering.withdraw()}>
                {t.answer.withdraw}
              </Button>
            </Show>
          </>
        }
      >
        <Said of={props.reply} />
      </Post>
    </section>
  )
}

/** In its own place the answer is folded, because it stands in full under the question. */
export function FoldedAnswer(props: { children: JSX.Element }) {
  const t = useText('threads')
  return (
    <details class={`fold ${styles.chosen}`}>
      <summary>
        <CircleCheck />
        {t.answer.inPlace}
        <ChevronDown class={`icon ${styles.chevron}`} />
      </summary>
      {props.children}
    </details>
  )
}

/** The way for the asker to say what helped. */
export function AcceptButton(props: { reply: Reply; thread: Thread; answering: Answering }) {
  const t = useText('threads')
  const me = useMe()
  const accept = async () => {
    await props.answering.accept(props.reply)
    document.getElementById('answer-title')?.focus({ preventScroll: true })
  }
  return (
    <Show when={props.thread.acceptedReplyId === null && mayAccept(me()?.viewer ?? null, props.thread)}>
      <Button size="s" onClick={() => void accept()}>
        <CircleCheck />
        {t.answer.accept}
      </Button>
    </Show>
  )
}
