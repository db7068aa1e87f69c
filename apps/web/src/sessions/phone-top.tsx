import type { Session } from '@kring/contract/sessions'
import { isPaused } from '@kring/domain/clock'
import { useNavigate } from '@solidjs/router'
import { createSignal, lazy, onMount, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { connectionState } from '../realtime/live.ts'
import { Mark } from '../shell/brand.tsx'
import { createOffline } from '../shell/offline.ts'
import { Bar } from '../ui/bar.tsx'
import styles from './phone.module.css'
import { soundIsOn, switchSound } from './signals.ts'
import { TimeLeft } from './time-left.tsx'

const Menu = lazy(() => import('../ui/menu.tsx').then((it) => ({ default: it.Menu })))

/** Where we are in the script, and how much time this step has left. */
export function PhoneTop(props: { session: Session; leftMs: number; place: number }) {
  const t = useText('sessions')
  const go = useNavigate()
  const offline = createOffline()
  const [alive, setAlive] = createSignal(false)
  onMount(() => setAlive(true))
  // A guest knows of the session only; the menu would lead to where they may not come.
  const isGuest = () => props.session.people.find(({ id }) => id === props.session.personId)?.guest === true
  const more = useText('facilitation')
  const items = () => [
    { label: soundIsOn() ? more.soundOff : more.soundOn, onSelect: () => switchSound(!soundIsOn()) },
    ...(isGuest() ? [] : [{ label: t.toMeeting, onSelect: () => go(`/meetings/${props.session.meetingId}`) }]),
    ...(props.session.runs ? [{ label: t.toConsole, onSelect: () => go(`/sessions/${props.session.id}/console`) }] : []),
  ]
  return (
    <header class={styles.top}>
      <div class="row row--nowrap spread gap-2">
        <span class={`row row--nowrap gap-2 ${styles.step}`}>
          <Mark />
          {t.step(props.place + 1, props.session.stages.length)}
        </span>
        <span class="row row--nowrap gap-2">
          <TimeLeft session={props.session} leftMs={props.leftMs} />
          <Show when={alive()}>
            <Suspense>
              <Show when={items().length > 0}>
                <Menu label={t.more} items={items()} />
              </Show>
            </Suspense>
          </Show>
        </span>
      </div>
      <Bar live={!isPaused(props.session.clock)} part={props.session.clock.totalMs === 0 ? 0 : props.leftMs / props.session.clock.totalMs} />
      <p role="status" class={styles.waiting}>
        <Show when={offline() || connectionState() === 'waiting'}>{t.waiting}</Show>
      </p>
    </header>
  )
}
