import CircleAlert from 'lucide-solid/icons/circle-alert'
import { createUniqueId, type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { FieldProvider, useFormState } from './form-state.ts'

type Props = { name: string; label: string; hint?: JSX.Element; optional?: boolean; children: JSX.Element }

/** A label, one input, what helps to fill it and what is wrong with it. */
export function Field(props: Props) {
  const t = useText('ui')
  const form = useFormState()
  const id = createUniqueId()
  form.has(props.name)
  const error = () => form.errorOf(props.name)
  const describedBy = () => [props.hint && `${id}-hint`, error() && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div class="field" classList={{ 'field--error': Boolean(error()) }}>
      <label for={id}>
        {props.label}
        <Show when={props.optional}>
          <span class="field__optional"> ({t.optional})</span>
        </Show>
      </label>
      <Show when={props.hint}>
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <FieldProvider value={{ id, name: props.name, describedBy, invalid: () => Boolean(error()) }}>{props.children}</FieldProvider>
      <FieldError id={`${id}-error`} text={error()} />
    </div>
  )
}

export function FieldError(props: { id: string; text: string | undefined }) {
  return (
    <Show when={props.text}>
      <p class="error" id={props.id}>
        <CircleAlert />
        {props.text}
      </p>
    </Show>
  )
}
