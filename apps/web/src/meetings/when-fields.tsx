import { createUniqueId } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { FieldError } from '../ui/field.tsx'
import { useFormState } from '../ui/form-state.ts'
import { TextInput } from '../ui/inputs.tsx'
import styles from './meetings.module.css'

/** The day and the hour, two inputs and one answer: what is wrong with the moment is said below both. */
export function WhenFields(props: { startsAtLocal: string }) {
  const t = useText('meetings')
  const form = useFormState()
  const id = createUniqueId()
  form.has('startsAtLocal')
  const error = () => form.errorOf('startsAtLocal')
  const [date = '', time = ''] = props.startsAtLocal.split('T')
  return (
    <fieldset class="field" classList={{ 'field--error': Boolean(error()) }} aria-describedby={error() ? `${id}-error` : undefined}>
      <legend class="label">{t.form.when}</legend>
      <div class={styles.when}>
        <label>
          {t.form.date}
          <TextInput type="date" name="date" value={date} aria-invalid={error() ? 'true' : undefined} />
        </label>
        <label>
          {t.form.time}
          <TextInput type="time" name="time" value={time} aria-invalid={error() ? 'true' : undefined} />
        </label>
      </div>
      <FieldError id={`${id}-error`} text={error()} />
    </fieldset>
  )
}
