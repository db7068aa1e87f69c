import type { Thread } from '@kring/contract/threads'
import { createEffect, createSignal, on, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import { FieldError } from '../ui/field.tsx'
import { useFormState } from '../ui/form-state.ts'
import { Html } from '../ui/html.tsx'
import { createDraft, type Draft } from '../shell/draft.ts'
import type { Outbox } from './outbox.ts'
import styles from './threads.module.css'

const fieldId = 'reply-text'

/** Takes the reader to where they can write, with words to write on from. */
export function goToReplyField(text = '') {
  const field = document.getElementById(fieldId)
  if (!(field instanceof HTMLTextAreaElement)) return
  field.focus()
  if (text === '') return
  field.value = [text, field.value].filter(Boolean).join('\n\n')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** What one writes below a thread; it is kept until it has arrived. */
export function ReplyForm(props: { thread: Thread; viewerId: number; outbox: Outbox }) {
  const t = useText('threads')
  const [preview, setPreview] = createSignal<{ html: string }>()
  const draft = createDraft(() => `${props.viewerId}.thread.${props.thread.id}`)
  let field: HTMLTextAreaElement | undefined
  const text = () => field?.value ?? ''
  const write = (text: string) => field && (field.value = text)
  const keep = () => draft.keep([...props.outbox.unsent(), text()].filter((words) => words.trim()).join('\n\n'))

  onMount(() => {
    const before = draft.read()
    if (text() === '' && !props.thread.replies.items.some((reply) => reply.author.id === props.viewerId && reply.text.trim() === before.trim())) write(before)
  })

  /** The field is free for the next thought at once; what cannot be sent as it is comes back. */
  const send = async (data: FormData) => {
    const words = textOf(data, 'text')
    setPreview(undefined)
    write('')
    await props.outbox.send(words).catch((error: unknown) => {
      write([words, text()].filter(Boolean).join('\n\n'))
      keep()
      throw error
    })
  }

  createEffect(on(props.outbox.letters, () => (keep(), draft.flush()), { defer: true }))

  return (
    <section class={`stack gap-3 ${styles.respond}`} aria-labelledby="reply-title">
      <h2 id="reply-title" class={styles.formTitle}>
        <label for={fieldId}>{t.form.title}</label>
      </h2>
      <noscript>
        <p class="notice">{t.form.needsScript}</p>
      </noscript>
      <Form class={`stack gap-3 ${styles.scripted}`} onSend={send}>
        <Composer
          preview={preview()}
          onPreview={setPreview}
          draft={draft}
          arrived={props.outbox.letters().at(-1)?.reply !== undefined}
          field={(it) => (field = it)}
          onInput={keep}
        />
      </Form>
    </section>
  )
}

type Composing = {
  preview: { html: string } | undefined
  onPreview: (preview: { html: string } | undefined) => void
  draft: Draft
  arrived: boolean
  field: (it: HTMLTextAreaElement) => void
  onInput: () => void
}

function Composer(props: Composing) {
  const t = useText('threads')
  const form = useFormState()
  let field: HTMLTextAreaElement | undefined
  form.has('text')
  const error = () => form.errorOf('text')
  /** The very code that the server renders with; fetched by the first who wants to look. */
  const look = async () => {
    if (props.preview) return props.onPreview(undefined)
    const { render } = await import('@kring/markdown')
    props.onPreview({ html: render(field?.value ?? '') })
  }
  return (
    <div class="field" classList={{ 'field--error': Boolean(error()) }}>
      <div class={styles.composer}>
        <textarea
          ref={(it) => props.field((field = it))}
          id={fieldId}
          name="text"
          class="input"
          rows={4}
          hidden={props.preview !== undefined}
          aria-invalid={error() ? 'true' : undefined}
          aria-describedby={error() ? 'reply-error' : 'reply-hint'}
          onInput={() => props.onInput()}
        />
        <Show when={props.preview}>{(preview) => <Preview preview={preview()} />}</Show>
        <div class={styles.bar}>
          <Button kind="quiet" size="s" aria-pressed={props.preview !== undefined} onClick={() => void look()}>
            {t.form.preview}
          </Button>
          <p class={`meta ${styles.kept}`} role="status">
            {props.draft.kept() === undefined ? (props.arrived ? t.form.sent : '') : props.draft.kept() ? t.form.draftKept : t.form.draftNotKept}
          </p>
          <Submit>{t.form.send}</Submit>
        </div>
      </div>
      <p id="reply-hint" class="hint">
        {t.form.formatting}
      </p>
      <FieldError id="reply-error" text={error()} />
    </div>
  )
}

function Preview(props: { preview: { html: string } }) {
  const t = useText('threads')
  return (
    <div class={styles.previewed}>
      <Show when={props.preview.html} fallback={<p class="muted">{t.form.emptyPreview}</p>}>
        <Html of={props.preview} />
      </Show>
    </div>
  )
}
