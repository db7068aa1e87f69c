import type { Answer, MeetingLine } from '@kring/contract/meetings'
import CircleCheck from 'lucide-solid/icons/circle-check'
import { createSignal, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { problemOf } from '../shell/http.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { LivePill } from '../ui/label.tsx'
import { SeatRing } from '../ui/seat-ring.tsx'
import { Cloth } from '../ui/surface.tsx'
import { MeetingTime } from '../ui/time.tsx'
import { toast } from '../ui/toast.tsx'
import { answerMeeting } from './api.ts'
import { Coming } from './coming.tsx'
import styles from './next-meeting.module.css'

type Props = { meeting: MeetingLine; wide?: boolean; onAnswered: () => void }

/** The next time people sit together, on the cloth, with my answer. `wide` is for a page of its own width. */
export function NextMeeting(props: Props) {
  const t = useText('groups')
  const live = () => props.meeting.sessionState === 'live'
  const where = () => props.meeting.place ?? t.next.online
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
        <div class={`muted ${styles.more}`}>
          <p>
            <Show when={props.wide}>{props.meeting.group.name} · </Show>
            {where()}
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
      </div>
      <Act {...props} live={live()} />
    </Cloth>
  )
}

function Act(props: Props & { live: boolean }) {
  const t = useText('groups')
  const [given, setGiven] = createSignal<Answer>()
  const answer = () => given() ?? props.meeting.answer
  const say = (next: Answer) => {
    setGiven(next)
    answerMeeting(props.meeting.id, next).then(props.onAnswered, (error: unknown) => {
      setGiven(undefined)
      toast({ text: problemOf(error).title, failed: true })
    })
  }
  return (
    <div class={styles.act}>
      <Show when={answer()}>
        {(answer) => (
          <p class={styles.answer}>
            <CircleCheck />
            {t.next.answers[answer()]}
          </p>
        )}
      </Show>
      <Show when={props.live}>
        <ButtonLink kind="live" href={`/sessions/${props.meeting.sessionId}`}>
          {t.next.enter}
        </ButtonLink>
      </Show>
      <Show when={answer() === null && !props.live}>
        <Button kind="primary" onClick={() => say('yes')}>
          {t.next.come}
        </Button>
      </Show>
      <ButtonLink kind={answer() === null || props.live ? undefined : 'primary'} href={`/meetings/${props.meeting.id}`}>
        {t.next.view}
      </ButtonLink>
      <Show when={answer() !== null && !props.live}>
        <Button onClick={() => say(answer() === 'yes' ? 'no' : 'yes')}>{answer() === 'yes' ? t.next.cannot : t.next.stillCome}</Button>
      </Show>
    </div>
  )
}
