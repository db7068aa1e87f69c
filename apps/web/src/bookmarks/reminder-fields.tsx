import { createSignal, createUniqueId, Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Choice } from '../ui/choice.tsx'
import { useClock } from '../ui/clock.ts'
import { FieldError } from '../ui/field.tsx'
import { useFormState } from '../ui/form-state.ts'
import { TextInput } from '../ui/inputs.tsx'
import { clockOf, tileOf } from '../ui/moments.ts'
import styles from './bookmarks.module.css'
import { fieldsOf, type Pick } from './moments.ts'

/** When to be reminded: not, at one of the moments people choose most, or at one's own. */
export function ReminderFields(props: { picks: Pick[]; remindAt: string | null }) {
  const t = useText('keeping')
  const language = useLanguage()
  const clock = useClock()
  const [when, setWhen] = createSignal(props.remindAt === null ? 'none' : 'own')
  const said = ({ key, at }: Pick) => {
    const reader = { language, zone: clock.zone }
    return (
      <>
        {t.picks[key]}{' '}
        <span class={styles.hour}>
          {key === 'later' ? '' : `${tileOf(at.getTime(), reader).weekday} `}
          {clockOf(at.getTime(), reader)}
        </span>
      </>
    )
  }
  return (
    <>
      <Choice
        name="when"
        label={t.when}
        hint={t.whenHint}
        value={when()}
        options={[{ value: 'none', label: t.picks.none }, ...props.picks.map((pick) => ({ value: pick.key, label: said(pick) })), { value: 'own', label: t.picks.own }]}
        onChoose={setWhen}
      />
      <Show when={when() === 'own'}>
        <OwnMoment remindAt={props.remindAt} />
      </Show>
    </>
  )
}

/** The day and the hour, two inputs and one answer. */
function OwnMoment(props: { remindAt: string | null }) {
  const t = useText('keeping')
  const form = useFormState()
  const id = createUniqueId()
  form.has('remindAt')
  const error = () => form.errorOf('remindAt')
  const { date, time } = fieldsOf(props.remindAt)
  return (
    <fieldset class="field" classList={{ 'field--error': Boolean(error()) }} aria-describedby={error() ? `${id}-error` : undefined}>
      <legend class="vh">{t.picks.own}</legend>
      <div class={styles.own}>
        <label>
          {t.date}
          <TextInput type="date" name="date" value={date} aria-invalid={error() ? 'true' : undefined} />
        </label>
        <label>
          {t.time}
          <TextInput type="time" name="time" value={time} aria-invalid={error() ? 'true' : undefined} />
        </label>
      </div>
      <FieldError id={`${id}-error`} text={error()} />
    </fieldset>
  )
}
