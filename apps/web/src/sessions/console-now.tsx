import type { Session } from '@kring/contract/sessions'
import { isPaused, remaining } from '@kring/domain/clock'
import { stillHere } from '@kring/domain/facilitation'
import WifiOff from 'lucide-solid/icons/wifi-off'
import { Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { TimerRing } from '../ui/timer-ring.tsx'
import type { Commands } from './commands.ts'
import { ConsoleBoard } from './console-board.tsx'
import { Controls } from './console-controls.tsx'
import { HandsCard } from './console-hands.tsx'
import { NotesCard } from './console-notes.tsx'
import { ReadyCard } from './console-ready.tsx'
import { ConsoleSay } from './console-say.tsx'
import { ConsoleTurns } from './console-turns.tsx'
import styles from './console.module.css'
import { type Change, placeOf, stageOf } from './live-session.ts'
import { Milestones } from './time-left.tsx'

export function ConsoleNow(props: { session: Session; change: Change; now: number; commands: Commands; present: number[] }) {
  const t = useText('sessions')
  const stage = () => stageOf(props.session)
  const left = () => remaining(props.session.clock, props.now)
  return (
    <section class={`${styles.pane} ${styles.now}`} aria-label={t.console.now}>
      <div class={styles.hero}>
        <div class="stack gap-3">
          <p class="kind">{t.console.nowStage(placeOf(props.session) + 1, t.kinds[stage().kind])}</p>
          <h2 class={styles.prompt}>{stage().prompt}</h2>
        </div>
        <div class={styles.clock}>
          <TimerRing leftMs={left()} totalMs={props.session.clock.totalMs}>
            {isPaused(props.session.clock) ? t.clock.still : left() === 0 ? t.clock.over : t.clock.whole(Math.round(props.session.clock.totalMs / 60_000))}
          </TimerRing>
        </div>
      </div>
      <Controls session={props.session} commands={props.commands} />
      <ConsoleSay session={props.session} change={props.change} />
      <div class={styles.pair}>
        <ConsoleTurns session={props.session} change={props.change} />
        <ReadyCard session={props.session} />
        <NotesCard session={props.session} commands={props.commands} />
        <HandsCard session={props.session} change={props.change} />
        <ConsoleBoard session={props.session} change={props.change} commands={props.commands} />
      </div>
      <Away session={props.session} present={props.present} />
      <Milestones session={props.session} leftMs={left()} />
    </section>
  )
}

const mostNamed = 4

/** Who sat down and is not connected now. Before anybody is known to be here, nobody is away. */
function Away(props: { session: Session; present: number[] }) {
  const t = useText('sessions').console
  const language = useLanguage()
  const away = () => (props.present.length === 0 ? [] : stillHere(props.session).filter(({ id }) => !props.present.includes(id)))
  const names = () =>
    away()
      .slice(0, mostNamed)
      .map(({ name }) => name.split(' ')[0] ?? name)
  const sentence = () => t.awayWords(new Intl.ListFormat(language).format([...names(), ...(away().length > mostNamed ? [t.others(away().length - mostNamed)] : [])]))
  return (
    <Show when={away().length > 0}>
      <p class="notice">
        <WifiOff />
        <span>{sentence()}</span>
      </p>
    </Show>
  )
}
