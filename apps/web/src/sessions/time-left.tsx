import type { Session } from '@kring/contract/sessions'
import { isPaused } from '@kring/domain/clock'
import { createEffect, createSignal, on, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Chip, LivePill } from '../ui/label.tsx'
import { clockFace, secondsOf } from './countdown.ts'
import { stageOf } from './live-session.ts'
import { tremble } from './signals.ts'

/** The lamp with the time that is left; out when the clock stands still or the time is over. */
export function TimeLeft(props: { session: Session; leftMs: number }) {
  const t = useText('sessions')
  const ui = useText('ui')
  const seconds = () => secondsOf(props.leftMs)
  const words = () => ui.timeLeft(Math.floor(seconds() / 60), seconds() % 60)
  return (
    <span role="timer" aria-label={words()}>
      <Show when={!isPaused(props.session.clock)} fallback={<Chip>{t.clock.paused(clockFace(props.leftMs))}</Chip>}>
        <Show when={props.leftMs > 0} fallback={<Chip>{t.clock.over}</Chip>}>
          <LivePill>{t.clock.left(clockFace(props.leftMs))}</LivePill>
        </Show>
      </Show>
    </span>
  )
}

/** Says only when a minute and when ten seconds are left, and when the writing was closed: who hears the page is not counted down at. */
export function Milestones(props: { session: Session; leftMs: number }) {
  const t = useText('sessions')
  const [said, setSaid] = createSignal('')
  const passed = (before: number, now: number, mark: number) => before > mark && now <= mark && now > 0
  const say = (words: string) => {
    setSaid(words)
    tremble(60)
  }
  createEffect(
    on(
      () => secondsOf(props.leftMs),
      (now, before = now) => {
        if (isPaused(props.session.clock)) return
        if (passed(before, now, 60)) say(t.clock.lastMinute)
        else if (passed(before, now, 10)) say(t.clock.lastSeconds)
        else if (now > 60 || now === 0) setSaid('')
      },
    ),
  )
  return (
    <p class="vh" role="status">
      {stageOf(props.session).closedAt === null ? said() : t.note.closed}
    </p>
  )
}
