import type { Meeting } from '@kring/contract/meetings'
import { Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { useClock } from '../ui/clock.ts'
import { clockOf, dateOf, zoneName } from '../ui/moments.ts'
import { Time } from '../ui/time.tsx'
import styles from './meetings.module.css'

/** The day and the hours where one meets, and below it those of the reader where they differ. */
export function Moment(props: { meeting: Meeting; over: boolean }) {
  const t = useText('meetings')
  const language = useLanguage()
  const clock = useClock()
  const from = () => Date.parse(props.meeting.startsAt)
  const day = (zone: string) => dateOf(from(), clock.now(), { language, zone })
  const hours = (zone: string) => `${clockOf(from(), { language, zone })}–${clockOf(Date.parse(props.meeting.endsAt), { language, zone })}`
  const there = () => props.meeting.zone
  const isElsewhere = () => day(there()) !== day(clock.zone) || hours(there()) !== hours(clock.zone)
  const isSoon = () => !props.over && from() > clock.now() && from() - clock.now() < 6 * 86_400_000
  return (
    <div>
      <p id="meeting-when" class={styles.day}>
        <time datetime={props.meeting.startsAt}>{day(there())}</time>
      </p>
      <p class="muted">
        {hours(there())}
        <Show when={isElsewhere()}> ({zoneName(from(), { language, zone: there() })})</Show>
        <Show when={isSoon()}>
          , <Time at={props.meeting.startsAt} />
        </Show>
      </p>
      <Show when={isElsewhere()}>
        <p class="muted sm">
          {t.yourTime} {day(clock.zone)}, {hours(clock.zone)}
        </p>
      </Show>
    </div>
  )
}
