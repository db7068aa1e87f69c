import type { MeetingLine } from '@kring/contract/meetings'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { LivePill } from '../ui/label.tsx'
import { SeatRing } from '../ui/seat-ring.tsx'
import { Cloth } from '../ui/surface.tsx'
import { MeetingTime } from '../ui/meeting-time.tsx'
import { Coming } from './coming.tsx'
import { MyAnswer } from './my-answer.tsx'
import styles from './next-meeting.module.css'

type Props = { meeting: MeetingLine; wide?: boolean; onAnswered: () => void }

/** The next time people sit together, on the cloth, with my answer. `wide` is for a page of its own width. */
export function NextMeeting(props: Props) {
  const live = () => props.meeting.sessionState === 'live'
  return (
    <Cloth class={`${styles.next} ${props.wide ? styles.wide : ''}`} labelledBy="next-meeting">
      <div class={styles.body}>
        <SeatRing taken={props.meeting.coming} seats={props.meeting.capacity} size={props.wide ? 96 : 72} />
        <div class="stack gap-2">
          <p class="meta">
            <Show when={live()} fallback={<MeetingTime from={props.meeting.startsAt} to={props.meeting.endsAt} zone={props.meeting.zone} />}>
              <LivePill />
            </Show>
          </p>
          <h2 id="next-meeting">
            <a class="nolink" href={`/meetings/${props.meeting.id}`}>
              {props.meeting.title}
            </a>
          </h2>
        </div>
        <More meeting={props.meeting} withGroup={props.wide ?? false} />
      </div>
      <MyAnswer meeting={props.meeting} onAnswered={props.onAnswered} />
    </Cloth>
  )
}

function More(props: { meeting: MeetingLine; withGroup: boolean }) {
  const t = useText('groups')
  return (
    <div class={`muted ${styles.more}`}>
      <p>
        <Show when={props.withGroup}>{props.meeting.group.name} · </Show>
        {props.meeting.place ?? t.next.online}
      </p>
      <p>
        <Coming meeting={props.meeting} />
      </p>
      <p class={styles.yields}>
        <strong>{t.next.yields}</strong>
        <br />
        {props.meeting.yields}
      </p>
    </div>
  )
}
