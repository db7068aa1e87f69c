import { Index } from 'solid-js'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { useField } from '../ui/form-state.ts'

type Option<Value extends string> = { value: Value; label: string }

/** One of a few, told when it is chosen. */
export function Pick<Value extends string>(props: { name: string; label: string; hint?: string; value: Value; options: Option<Value>[]; onPick: (value: Value) => void }) {
  return (
    <Field name={props.name} label={props.label} {...(props.hint !== undefined && { hint: props.hint })}>
      <Options value={props.value} options={props.options} onPick={props.onPick} />
    </Field>
  )
}

function Options<Value extends string>(props: { value: Value; options: Option<Value>[]; onPick: (value: Value) => void }) {
  const pick = (chosen: string) => {
    const option = props.options.find(({ value }) => value === chosen)
    if (option) props.onPick(option.value)
  }
  return (
    <select class="input" {...useField()} onChange={({ currentTarget }) => pick(currentTarget.value)}>
      <Index each={props.options}>
        {(option) => (
          <option value={option().value} selected={option().value === props.value}>
            {option().label}
          </option>
        )}
      </Index>
    </select>
  )
}

export function YesNo(props: { name: string; label: string; yes: string; no: string; hint?: string; value: boolean; onPick: (value: boolean) => void }) {
  return (
    <Pick
      name={props.name}
      label={props.label}
      {...(props.hint !== undefined && { hint: props.hint })}
      value={props.value ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: props.yes },
        { value: 'no', label: props.no },
      ]}
      onPick={(value) => props.onPick(value === 'yes')}
    />
  )
}

/** What is no number yet counts as 0, and is said at the field. */
export function NumberField(props: { name: string; label: string; min: number; max: number; value: number; onNumber: (value: number) => void }) {
  return (
    <Field name={props.name} label={props.label}>
      <TextInput
        type="number"
        inputmode="numeric"
        autocomplete="off"
        min={props.min}
        max={props.max}
        value={props.value || ''}
        onInput={({ currentTarget }) => props.onNumber(Number.isNaN(currentTarget.valueAsNumber) ? 0 : currentTarget.valueAsNumber)}
      />
    </Field>
  )
}
