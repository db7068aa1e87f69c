import type { Session } from '@kring/contract/sessions'
import { isPaused } from '@kring/domain/clock'
import { asksReady, readyHere, roundOfTurns, stillHere, turnsOf } from '@kring/domain/facilitation'
import { takesNotes } from '@kring/domain/sessions'
import { Navigate, type RouteSectionProps } from '@solidjs/router'
import { type Accessor, createSignal, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Mark } from '../shell/brand.tsx'
import { Head } from '../shell/head.tsx'
import { SeatRing } from '../ui/seat-ring.tsx'
import { TimerRing } from '../ui/timer-ring.tsx'
import { useAlerts, useRecent } from './alerts.ts'
import { spoken } from './code.ts'
import { createCountdown } from './countdown.ts'
import join from './join.module.css'
import { createSession, onTable, placeOf, stageOf } from './live-session.ts'
import { firstOf, nameAt } from './names.ts'
import { Qr } from './qr.tsx'
import { ScreenBoard, showsBoard } from './screen-board.tsx'
import { ScreenCards } from './screen-cards.tsx'
import { Fitted } from './screen-fit.tsx'
import styles from './screen.module.css'

/** The wall: the question, the clock and how far everybody is, readable from the back of the room. */
export function ScreenPage(props: RouteSectionProps) {
  const { session } = createSession(() => Number(props.params['sessionId']))
  return (
    <Show when={session()}>
      {(session) => (
        <Show when={!session().endedAt} fallback={<Navigate href={`/sessions/${session().id}/report`} />}>
          <div class={styles.screen}>
            <Head title={session().title} />
            <Wall session={session} />
          </div>
        </Show>
      )}
    </Show>
  )
}

function Wall(props: { session: Accessor<Session> }) {
  const t = useText('sessions')
  const session = () => props.session()
  const stage = () => stageOf(session())
  const left = createCountdown(session)
  useAlerts(session)
  return (
    <>
      <header class={styles.top}>
        <span>
          <Mark />
          {session().group.name}
        </span>
        <span>{t.step(placeOf(session()) + 1, session().stages.length)}</span>
      </header>
      <section class={styles.middle} classList={{ [styles.full ?? '']: showsBoard(session()) }}>
        <Fitted>
          <p>{stage().title}</p>
          <h1>{stage().prompt}</h1>
          <Aloud session={session()} />
          <ScreenBoard session={session()} />
          <ScreenCards session={session()} stage={onTable(session())} />
        </Fitted>
        <div class={styles.clock}>
          <TimerRing leftMs={left()} totalMs={session().clock.totalMs}>
            {isPaused(session().clock) ? t.clock.still : left() === 0 ? t.clock.over : showsBoard(session()) ? '' : t.screen.minutesLeft}
          </TimerRing>
        </div>
      </section>
      <footer class={styles.bottom}>
        <Show when={session().code}>{(code) => <Invitation code={code()} />}</Show>
        <HowFar session={session()} />
      </footer>
    </>
  )
}

/** What the facilitator says, and who speaks. */
function Aloud(props: { session: Session }) {
  const t = useText('facilitation')
  const stage = () => stageOf(props.session)
  const called = useRecent(() => props.session.calledAt)
  const speaking = () => (stage().settings.turns && stage().round === null ? roundOfTurns([], turnsOf(props.session, stage().id, null)).speaking : null)
  return (
    <div role="status">
      <Show when={speaking()}>{(turn) => <p class={styles.aloud}>{t.speaks(nameAt(props.session, turn().personId))}</p>}</Show>
      <Show when={called()}>
        <p class={styles.aloud}>{t.called(firstOf(props.session.facilitator.name))}</p>
      </Show>
      <Show when={props.session.message}>{(message) => <p class={styles.aloud}>{message().text}</p>}</Show>
    </div>
  )
}

/** Who is in, and once there is something to do, who is ready with it. */
function HowFar(props: { session: Session }) {
  const t = useText('sessions')
  const stage = () => stageOf(props.session)
  const people = () => stillHere(props.session).length
  const ready = () => readyHere(props.session, stage())
  return (
    <p class={styles.ready}>
      <Show when={asksReady(stage()) && people() > 0} fallback={<strong>{t.ready.here(people())}</strong>}>
        <span aria-hidden="true">
          <SeatRing taken={ready()} seats={people()} size={112} />
        </span>
        <span>
          <strong>{t.ready.count(ready(), people())}</strong> {t.screen.ready}
          <Show when={takesNotes(stage())}>
            <br />
            <span class="muted">{t.screen.onTable(stage().notes)}</span>
          </Show>
        </span>
      </Show>
    </p>
  )
}

/** The ways in for a phone. Only the browser knows under which name it found us. */
function Invitation(props: { code: string }) {
  const t = useText('sessions').screen
  const [origin, setOrigin] = createSignal('')
  onMount(() => setOrigin(location.origin))
  return (
    <div class={`${styles.join} ${join.invite}`}>
      <Show when={origin()}>{(origin) => <Qr of={`${origin()}/join/${props.code}`} />}</Show>
      <p>
        {t.join(origin().replace(/^https?:\/\//, ''))}
        <strong>{spoken(props.code)}</strong>
      </p>
    </div>
  )
}
