import { type JSX } from 'solid-js'
import { useText } from '../i18n/text.ts'

/** Time that empties. `leftMs` of `totalMs`; in the last minute the number changes colour, at zero the light goes out. */
export function TimerRing(props: { leftMs: number; totalMs: number; size?: 's' | 'm' | 'l'; children?: JSX.Element }) {
  const t = useText('ui')
  const seconds = () => Math.ceil(Math.max(0, props.leftMs) / 1000)
  const part = () => Math.round((1000 * Math.max(0, props.leftMs)) / Math.max(1, props.totalMs)) / 10
  return (
    <div
      class={`timer timer--${props.size ?? 'm'}`}
      classList={{ 'timer--soon': seconds() > 0 && seconds() < 60, 'timer--over': seconds() === 0 }}
      role="timer"
      aria-label={t.timeLeft(Math.floor(seconds() / 60), seconds() % 60)}
    >
      <svg viewBox="0 0 100 100" aria-hidden="true" fill="none" stroke-width="6">
        <circle class="track" cx="50" cy="50" r="45" />
        <circle class="left" cx="50" cy="50" r="45" stroke-linecap="round" pathLength="100" stroke-dasharray={`${part()} 100`} />
      </svg>
      <div>
        <output>{`${Math.floor(seconds() / 60)}:${String(seconds() % 60).padStart(2, '0')}`}</output>
        <span>{props.children}</span>
      </div>
    </div>
  )
}
