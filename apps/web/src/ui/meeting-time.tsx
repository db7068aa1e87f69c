import { Show } from 'solid-js'
import { useLanguage } from '../i18n/text.ts'
import { useClock } from './clock.ts'
import { clockOf, dateOf, inFull, tileOf, zoneName } from './moments.ts'

/** A day as a small page of a calendar; say the date in words beside it. */
export function When(props: { at: string; zone?: string }) {
  const language = useLanguage()
  const clock = useClock()
  const tile = () => tileOf(Date.parse(props.at), { language, zone: props.zone ?? clock.zone })
  return (
    <time class="day" datetime={props.at}>
      <span>{tile().weekday}</span>
      <b>{tile().day}</b>
      <span>{tile().month}</span>
    </time>
  )
}

/** Weekday, date and from–to, in the zone where one meets; that zone is named when the reader lives in another. */
export function MeetingTime(props: { from: string; to: string; zone: string }) {
  const language = useLanguage()
  const clock = useClock()
  const there = () => ({ language, zone: props.zone })
  return (
    <span>
      <time datetime={props.from}>
        <strong>{dateOf(Date.parse(props.from), clock.now(), there())}</strong>, {clockOf(Date.parse(props.from), there())}
      </time>
      –<time datetime={props.to}>{clockOf(Date.parse(props.to), there())}</time>
      <Show when={differs(props.from, props.zone, clock.zone)}>
        <span class="muted"> ({zoneName(Date.parse(props.from), there())})</span>
      </Show>
    </span>
  )
}

const differs = (at: string, zone: string, own: string) => {
  const reader = { language: 'en' as const, zone }
  return inFull(Date.parse(at), reader) !== inFull(Date.parse(at), { ...reader, zone: own })
}
