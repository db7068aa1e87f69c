import type { Thread } from '@kring/contract/threads'
import { mayReplyAnonymously } from '@kring/domain/threads'
import { createSignal, onMount, Show, Suspense } from 'solid-js'
import { BesideDraft } from '../drafts/beside-draft.tsx'
import { useDraftStatus } from '../drafts/draft-status.ts'
import { useText } from '../i18n/text.ts'
import { Form, textOf } from '../shell/form.tsx'
import { useMe } from '../shell/me.tsx'
import { part } from '../shell/part.ts'
import { Composer } from './composer.tsx'
import type { Outbox } from './outbox.ts'
import { createReplyDraft } from './reply-draft.ts'
import { fieldId, goToReplyField } from './reply-field.ts'
import styles from './reply-form.module.css'

const UnnamedChoice = part('threads/unnamed-choice', () => import('./unnamed-choice.tsx'), 'UnnamedChoice')

/** What one writes below a thread. */
export function ReplyForm(props: { thread: Thread; viewerId: number; outbox: Outbox }) {
  const t = useText('threads')
  const [preview, setPreview] = createSignal<{ html: string }>()
  const me = useMe()
  let field: HTMLTextAreaElement | undefined
  const mayHide = () => props.outbox.unnamed() || mayReplyAnonymously(me()?.viewer ?? null, props.thread)
  const draft = createReplyDraft(props, () => field)
  const statusOf = useDraftStatus()
  const sent = () => props.outbox.arrived().length > 0 && props.outbox.letters().length === 0
  const status = () => (draft.kept() || !sent() ? statusOf(draft.kept()) : t.form.sent)
  onMount(() => location.hash === `#${fieldId}` && goToReplyField())
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
      <BesideDraft draft={draft} />
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
