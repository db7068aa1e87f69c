import type { Thread } from '@kring/contract/threads'
import { mayReplyAnonymously } from '@kring/domain/threads'
import { createSignal, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, textOf } from '../shell/form.tsx'
import { useMe } from '../shell/me.tsx'
import { part } from '../shell/part.ts'
import { Composer } from './composer.tsx'
import type { Outbox } from './outbox.ts'
import { createReplyDraft } from './reply-draft.ts'
import styles from './threads.module.css'

const UnnamedChoice = part('threads/unnamed-choice', () => import('./unnamed-choice.tsx'), 'UnnamedChoice')
const fieldId = 'reply-text'

/** Takes the reader to where they can write, with words to write on from. */
export function goToReplyField(text = '') {
  const field = document.getElementById(fieldId)
  if (!(field instanceof HTMLTextAreaElement)) return undefined
  if (text !== '') field.value = [text, field.value].filter(Boolean).join('\n\n')
  // Whoever looks at the preview writes again.
  if (text !== '' || field.hidden) field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
  return field
}

/** What one writes below a thread. */
export function ReplyForm(props: { thread: Thread; viewerId: number; outbox: Outbox }) {
  const t = useText('threads')
  const [preview, setPreview] = createSignal<{ html: string }>()
  const me = useMe()
  let field: HTMLTextAreaElement | undefined
  const mayHide = () => props.outbox.unnamed() || mayReplyAnonymously(me()?.viewer ?? null, props.thread)
  const draft = createReplyDraft(props, () => field)
  const arrived = () => props.outbox.letters().at(-1)?.reply !== undefined
  const status = () => (draft.kept() === undefined ? (arrived() ? t.form.sent : '') : draft.kept() ? t.form.draftKept : t.form.draftNotKept)
  const send = (data: FormData) => {
    setPreview(undefined)
    return draft.send(textOf(data, 'text'))
  }
  return (
    <section class={`stack gap-3 ${styles.respond}`} aria-labelledby="reply-title">
      <h2 id="reply-title" class={styles.formTitle}>
        <label for={fieldId}>{t.form.title}</label>
      </h2>
      <noscript>
        <p class="notice">{t.form.needsScript}</p>
      </noscript>
      <Form class={`stack gap-3 ${styles.scripted}`} onSend={send}>
        <Show when={mayHide()}>
          <Suspense>
            <UnnamedChoice quiet checked={props.outbox.unnamed()} onChoose={props.outbox.chooseUnnamed} again={props.thread.mine && props.thread.author === null} />
          </Suspense>
        </Show>
        <Composer id={fieldId} groupId={props.thread.group.id} preview={preview()} onPreview={setPreview} status={status()} field={(it) => (field = it)} onInput={draft.keep} />
      </Form>
    </section>
  )
}
