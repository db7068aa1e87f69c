import type { MeetingLine } from '@kring/contract/meetings'
import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { Coming } from '../groups/coming.tsx'
import { useText } from '../i18n/text.ts'
import { ButtonLink } from '../ui/button.tsx'
import { SeatRing } from '../ui/seat-ring.tsx'
import { MeetingTime } from '../ui/meeting-time.tsx'
import { listOpenMeetings } from './api.ts'
import styles from './hero.module.css'

export function Hero(props: { community: string }) {
  const t = useText('home')
  const meetings = createAsync(() => listOpenMeetings())
  const next = () => meetings()?.items.find(({ cancelledAt }) => cancelledAt === null)
  return (
    <section class={`cloth bleed ${styles.hero}`}>
      <Ring />
      <div class={`wrap ${styles.inside}`}>
        <div class="stack gap-5">
          <h1>{t.guest.title}</h1>
          <p class="lead">{t.guest.lead(props.community)}</p>
          <p class="row">
            <ButtonLink kind="primary" size="l" href="/register">
              {t.guest.join}
            </ButtonLink>
            <ButtonLink size="l" href="/groups">
              {t.guest.look}
            </ButtonLink>
          </p>
        </div>
        <Show when={next()}>{(meeting) => <Ticket meeting={meeting()} />}</Show>
      </div>
    </section>
  )
}

/** The next meeting that anybody may see, as a card on the cloth. */
function Ticket(props: { meeting: MeetingLine }) {
  const t = useText('home')
  const words = useText('groups')
  const href = () => `/meetings/${props.meeting.id}`
  return (
    <article class={`stack gap-3 ${styles.ticket}`} aria-labelledby="first-meeting">
      <p class="meta">{t.guest.next}</p>
      <div class="row row--nowrap top gap-4">
        <SeatRing taken={props.meeting.coming} seats={props.meeting.capacity} />
        <h2 id="first-meeting">
          <a class="title-link" href={href()}>
            {props.meeting.title}
          </a>
        </h2>
      </div>
      <p>
        <MeetingTime from={props.meeting.startsAt} to={props.meeting.endsAt} zone={props.meeting.zone} />
        <br />
        {props.meeting.place ?? words.next.online}
        <br />
        <span class="muted sm">
          <Coming meeting={props.meeting} />
        </span>
      </p>
      <p class="sm soft">
        <strong>{words.next.yields}</strong>
        <br />
        {props.meeting.yields}
      </p>
      <ButtonLink wide href={href()}>
        {t.guest.beThere}
      </ButtonLink>
    </article>
  )
}

/** The mark of Kring, cropped by the edge of the cloth: four seats taken, one free. */
function Ring() {
  return (
    <svg class={`cloth__ring ${styles.ring}`} viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M28.9 14.42A13 13 0 0 1 25.51 24.87M21.49 27.78A13 13 0 0 1 10.51 27.78M6.49 24.87A13 13 0 0 1 3.1 14.42M4.63 9.7A13 13 0 0 1 13.52 3.24"
        fill="none"
        stroke="currentColor"
        stroke-width="2.6"
        stroke-linecap="round"
      />
      <circle cx="23.64" cy="5.48" r="1.5" fill="currentColor" />
    </svg>
  )
}
