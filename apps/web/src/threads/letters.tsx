import type { Thread } from '@kring/contract/threads'
import { mayPass } from '@kring/domain/letters'
import CircleAlert from 'lucide-solid/icons/circle-alert'
import { For, Match, Show, Switch } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { type Letter, putBack, resend, withdraw } from '../shell/outbox.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Html } from '../ui/html.tsx'
import { toast } from '../ui/toast.tsx'
import { addressOf } from './address.ts'
import type { Outbox } from './outbox.ts'
import { Post } from './post.tsx'
import styles from './post.module.css'

type Edit = ((text: string) => void) | undefined
const isUnnamed = ({ fields }: Letter) => fields['anonymous'] === 'on'

/** My replies that the thread does not show yet: beyond what I have read, on their way, or stranded. */
export function Letters(props: { thread: Thread; outbox: Outbox; onEdit: Edit }) {
  const unknown = () => props.outbox.arrived().filter(({ id }) => !props.thread.replies.items.some((reply) => reply.id === id))
  return (
    <>
      <For each={unknown()}>
        {(reply) => (
          <li>
            <Post id={`reply-${reply.id}`} heading="h3" of={String(reply.id)} said={reply} href={addressOf(props.thread, reply.id)}>
              <Html of={reply} />
            </Post>
          </li>
        )}
      </For>
      <For each={props.outbox.letters()}>
        {(letter) => (
          <li>
            <Unsent letter={letter} onEdit={props.onEdit && ((text) => (isUnnamed(letter) && props.outbox.chooseUnnamed(true), props.onEdit?.(text)))} />
          </li>
        )}
      </For>
    </>
  )
}

function Unsent(props: { letter: Letter; onEdit: Edit }) {
  const t = useText('threads')
  const me = useMe()
  const language = useLanguage()
  return (
    <article class={`${styles.post} ${styles.unsent}`}>
      <Show when={!isUnnamed(props.letter) && me()?.viewer} fallback={<span class="av av--nobody" aria-hidden="true" />}>
        {(viewer) => <Avatar id={viewer().id} name={viewer().name} sector={me()?.sector ?? null} />}
      </Show>
      <header class={styles.head}>
        <div>
          <h3 class="person__name">{isUnnamed(props.letter) ? t.anonymous : me()?.viewer?.name}</h3>
          <Show when={!props.letter.problem}>
            <p class="person__org">{t.form.sending}</p>
          </Show>
        </div>
      </header>
      <div class={styles.words} lang={language}>
        <p class={`prose ${styles.typed}`}>{props.letter.words}</p>
      </div>
      <Show when={props.letter.problem}>{(problem) => <Stranded {...props} problem={problem()} />}</Show>
    </article>
  )
}

/** Why it is not there yet, and what can be done. */
function Stranded(props: { letter: Letter; problem: NonNullable<Letter['problem']>; onEdit: Edit }) {
  const t = useText('threads')
  const throwAway = () => {
    const { letter } = props
    withdraw(letter.key)
    toast({ text: t.form.thrownAway, undo: () => putBack(letter) })
  }
  const edit = (onEdit: NonNullable<Edit>) => {
    const { key, words } = props.letter
    withdraw(key)
    onEdit(words)
  }
  return (
    <div class={styles.actions} role="alert">
      <p class="error">
        <CircleAlert />
        <Switch fallback={t.form.failed}>
          <Match when={props.problem.code === 'letter.old'}>{t.form.old}</Match>
          <Match when={props.problem.status === 0}>{t.form.failedOffline}</Match>
          <Match when={props.problem.errors?.[0]?.message ?? props.problem.title}>{(said) => said()}</Match>
        </Switch>
      </p>
      <Show when={mayPass(props.problem) || props.problem.code === 'letter.old'}>
        <Button size="s" onClick={() => void resend(props.letter.key)}>
          {props.problem.code === 'letter.old' ? t.form.postAnyway : t.form.retry}
        </Button>
      </Show>
      <Show when={props.onEdit}>
        {(onEdit) => (
          <Button size="s" kind="quiet" onClick={() => edit(onEdit())}>
            {t.form.edit}
          </Button>
        )}
      </Show>
      <Button size="s" kind="quiet" onClick={throwAway}>
        {t.form.throwAway}
      </Button>
    </div>
  )
}
