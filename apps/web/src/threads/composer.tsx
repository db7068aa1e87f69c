import { type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Submit } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import { FieldError } from '../ui/field.tsx'
import { useFormState } from '../ui/form-state.ts'
import { Html } from '../ui/html.tsx'
import { Writing } from '../writing/writing.tsx'
import styles from './composer.module.css'

type Previewed = { html: string } | undefined
type Props = {
  id: string
  groupId: number
  preview: Previewed
  onPreview: (preview: Previewed) => void
  status: string
  field: (it: HTMLTextAreaElement) => void
  onInput: () => void
  /** What sends it, where that is not a reply; null where something else does. */
  children?: JSX.Element
}

/** A field for markdown that can show what it will become. */
export function Composer(props: Props) {
  const form = useFormState()
  let field: HTMLTextAreaElement | undefined
  form.has('text')
  const error = () => form.errorOf('text')
  return (
    <div class="field" classList={{ 'field--error': Boolean(error()) }}>
      <Writing groupId={props.groupId} foot={<Bar {...props} text={() => field?.value ?? ''} />}>
        <textarea
          ref={(it) => props.field((field = it))}
          id={props.id}
          name="text"
          class="input"
          rows={4}
          hidden={props.preview !== undefined}
          aria-invalid={error() ? 'true' : undefined}
          aria-describedby={error() ? `${props.id}-error` : `${props.id}-hint`}
          onInput={() => (props.preview && props.onPreview(undefined), props.onInput())}
        />
        <Show when={props.preview}>{(preview) => <Preview preview={preview()} />}</Show>
      </Writing>
      <Hint id={`${props.id}-hint`} />
      <FieldError id={`${props.id}-error`} text={error()} />
    </div>
  )
}

function Bar(props: Pick<Props, 'preview' | 'onPreview' | 'status' | 'children'> & { text: () => string }) {
  const t = useText('threads')
  /** The very code that the server renders with; fetched by the first who wants to look. */
  const look = async () => {
    if (props.preview) return props.onPreview(undefined)
    const { render } = await import('@kring/markdown')
    props.onPreview({ html: render(props.text()) })
  }
  return (
    <div class={styles.bar}>
      <Button kind="quiet" size="s" aria-pressed={props.preview !== undefined} onClick={() => void look()}>
        {t.form.preview}
      </Button>
      <p class={`meta ${styles.kept}`} role="status">
        {props.status}
      </p>
      {props.children === undefined ? <Submit>{t.form.send}</Submit> : props.children}
    </div>
  )
}

function Hint(props: { id: string }) {
  const t = useText('threads')
  return (
    <p id={props.id} class="hint">
      {t.form.formatting}
    </p>
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
