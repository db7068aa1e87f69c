import type { Meeting } from '@kring/contract/meetings'
import { whenToStart } from '@kring/domain/script'
import { Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Choice } from '../ui/choice.tsx'
import { useClock } from '../ui/clock.ts'
import { clockOf } from '../ui/moments.ts'
import { Notice } from '../ui/surface.tsx'
import styles from './script.module.css'

/** The door to the evening itself: who may come in, and go. */
export function StartPanel(props: { meeting: Meeting; onStart: (guests: boolean) => Promise<void> }) {
  const t = useText('script')
  const language = useLanguage()
  const clock = useClock()
  const opens = () => t.early(clockOf(Date.parse(props.meeting.startsAt) - 3_600_000, { language, zone: props.meeting.zone }))
  const hurdle = () => {
    if (props.meeting.cancelledAt) return t.cancelled
    const when = whenToStart(props.meeting, clock.now())
    return when === 'early' ? opens() : when === 'over' ? t.over : undefined
  }
  return (
    <section class="stack gap-4" aria-labelledby="start">
      <h2 class={styles.part} id="start">
        {t.startTitle}
      </h2>
      <Show when={hurdle() === undefined} fallback={<Notice>{hurdle()}</Notice>}>
        <Form onSend={(data) => props.onStart(textOf(data, 'guests') === 'yes')} class="stack gap-4">
          <Choice
            name="guests"
            label={t.guests.label}
            value="no"
            hint={t.guestsHint}
            options={[
              { value: 'no', label: t.guests.no },
              { value: 'yes', label: t.guests.yes },
            ]}
          />
          <Submit kind="live" wide>
            {t.start}
          </Submit>
          <p class="hint">{t.startHint}</p>
        </Form>
      </Show>
    </section>
  )
}
