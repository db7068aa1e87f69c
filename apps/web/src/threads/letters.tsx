import type { Thread } from '@kring/contract/threads'
import CircleAlert from 'lucide-solid/icons/circle-alert'
import { For, Match, Show, Switch } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Html } from '../ui/html.tsx'
import { addressOf } from './address.ts'
import type { Letter, Outbox } from './outbox.ts'
import { Post } from './post.tsx'
import styles from './post.module.css'

/** My replies that the thread does not show yet: on their way, stranded, or beyond what I have read. */
export function Letters(props: { thread: Thread; outbox: Outbox; onEdit: (text: string) => void }) {
  const unknown = () => props.outbox.letters().filter(({ reply }) => !reply || !props.thread.replies.items.some(({ id }) => id === reply.id))
  return (
    <For each={unknown()}>
      {(letter) => (
        <li>
          <Show when={letter.reply} fallback={<Unsent letter={letter} outbox={props.outbox} onEdit={props.onEdit} />}>
            {(reply) => (
              <Post id={`reply-${reply().id}`} heading="h3" of={String(reply().id)} said={reply()} href={addressOf(props.thread, reply().id)}>
                <Html of={reply()} />
              </Post>
            )}
          </Show>
        </li>
      )}
    </For>
  )
}

function Unsent(props: { letter: Letter; outbox: Outbox; onEdit: (text: string) => void }) {
  const t = useText('threads')
  const me = useMe()
  const language = useLanguage()
  return (
    <article class={`${styles.post} ${styles.unsent}`}>
      <Show when={!props.letter.unnamed && me()?.viewer} fallback={<span class="av av--nobody" aria-hidden="true" />}>
        {(viewer) => <Avatar id={viewer().id} name={viewer().name} sector={me()?.sector ?? null} />}
      </Show>
      <header class={styles.head}>
        <div>
          <h3 class="person__name">{props.letter.unnamed ? t.anonymous : me()?.viewer?.name}</h3>
          <Show when={!props.letter.problem}>
            <p class="person__org">{t.form.sending}</p>
          </Show>
        </div>
      </header>
      <div class={styles.words} lang={language}>
        <p class={`prose ${styles.typed}`}>{props.letter.text}</p>
      </div>
      <Show when={props.letter.problem}>
        {(problem) => (
          <footer class={styles.actions} role="alert">
            <p class="error">
              <CircleAlert />
              <Switch fallback={t.form.failed}>
                <Match when={problem().status === 0}>{t.form.failedOffline}</Match>
                <Match when={problem().title}>{problem().title}</Match>
              </Switch>
            </p>
            <Button size="s" onClick={() => void props.outbox.retry(props.letter)}>
              {t.form.retry}
            </Button>
            <Button size="s" kind="quiet" onClick={() => props.onEdit(props.outbox.withdraw(props.letter))}>
              {t.form.edit}
            </Button>
          </footer>
        )}
      </Show>
    </article>
  )
}
