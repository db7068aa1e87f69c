import { createUniqueId } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { FieldError } from '../ui/field.tsx'
import { useFormState } from '../ui/form-state.ts'
import styles from './unnamed.module.css'

/** Whether a post goes without one's name, and who can find out all the same; `quiet` tells that once it is chosen. `again`: they are known as who began the thread. */
export function UnnamedChoice(props: { checked: boolean; onChoose?: (unnamed: boolean) => void; again?: boolean; quiet?: boolean }) {
  const t = useText('anonymity')
  const form = useFormState()
  const id = createUniqueId()
  form.has('anonymous')
  const error = () => form.errorOf('anonymous')
  return (
    <div class="field" classList={{ 'field--error': Boolean(error()) }}>
      <label class={styles.choice}>
        <input
          type="checkbox"
          name="anonymous"
          checked={props.checked}
          aria-invalid={error() ? 'true' : undefined}
          aria-describedby={`${id}-hint${error() ? ` ${id}-error` : ''}`}
          onChange={({ currentTarget }) => props.onChoose?.(currentTarget.checked)}
        />
        <span>{t.choose}</span>
      </label>
      <p class={`hint ${styles.hint}`} id={`${id}-hint`} hidden={props.quiet && !props.checked}>
        {t.whoKnows} {props.again && t.askerKnown}
      </p>
      <FieldError id={`${id}-error`} text={error()} />
    </div>
  )
}
