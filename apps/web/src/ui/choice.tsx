import Check from 'lucide-solid/icons/check'
import { createUniqueId, For, type JSX, Show } from 'solid-js'
import { FieldError } from './field.tsx'
import { useFormState } from './form-state.ts'

type Option = { value: string; label: JSX.Element; tone?: 'maybe' | 'no' }
type Props = { name: string; label: string; options: Option[]; value?: string | null; hint?: JSX.Element; hideLabel?: boolean; onChoose?: (value: string) => void }

/** One of a few, as pills. */
export const Choice = (props: Props) => <Radios {...props} look="choice" />

/** One of a few that belong together, as one joined bar: yes, maybe, no. */
export const Segments = (props: Props) => <Radios {...props} look="segs" />

function Radios(props: Props & { look: 'choice' | 'segs' }) {
  const form = useFormState()
  const id = createUniqueId()
  form.has(props.name)
  const choose = (value: string) => {
    form.settled?.(props.name)
    props.onChoose?.(value)
  }
  const error = () => form.errorOf(props.name)
  return (
    <fieldset class="field" classList={{ 'field--error': Boolean(error()) }} aria-describedby={error() ? `${id}-error` : undefined}>
      <legend class="label" classList={{ vh: props.hideLabel }}>
        {props.label}
      </legend>
      <Show when={props.hint}>
        <p class="hint">{props.hint}</p>
      </Show>
      <div class={props.look}>
        <For each={props.options}>
          {(option) => (
            <label class={option.tone}>
              <input type="radio" name={props.name} value={option.value} checked={option.value === props.value} onChange={() => choose(option.value)} />
              <Show when={props.look === 'choice'}>
                <Check class="icon tick" />
              </Show>
              <span>{option.label}</span>
            </label>
          )}
        </For>
      </div>
      <FieldError id={`${id}-error`} text={error()} />
    </fieldset>
  )
}
