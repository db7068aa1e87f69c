import type { Session } from '@kring/contract/sessions'
import type { RoutePreloadFunc, RouteSectionProps } from '@solidjs/router'
import { type Accessor, createEffect, createMemo, createSignal, on, Show } from 'solid-js'
import { Head } from '../shell/head.tsx'
import { useAlerts } from './alerts.ts'
import { readSession } from './api.ts'
import { useHelping } from './helping.ts'
import { createCountdown } from './countdown.ts'
import { type Change, createSession, placeOf } from './live-session.ts'
import { LookingBack, WayBackToNow } from './looking-back.tsx'
import { createOwnNotes } from './own-notes.ts'
import styles from './phone.module.css'
import { PhoneBody } from './phone-body.tsx'
import { PhoneCalled } from './phone-called.tsx'
import { PhoneFoot } from './phone-foot.tsx'
import { PhoneTop } from './phone-top.tsx'
import { useSeat } from './seat.ts'
import { SessionOver } from './session-over.tsx'
import { Milestones } from './time-left.tsx'

export const preload: RoutePreloadFunc = ({ params }) => readSession(Number(params['sessionId']))

/** One thing at a time, on the whole screen of a phone. */
export function SessionPage(props: RouteSectionProps) {
  const { session, change } = createSession(() => Number(props.params['sessionId']))
  return (
    <Show when={session()}>
      {(session) => (
        <article class={styles.phone}>
          <Head title={session().title} />
          <TakingPart session={session} change={change} />
        </article>
      )}
    </Show>
  )
}

function TakingPart(props: { session: Accessor<Session>; change: Change }) {
  const session = () => props.session()
  const personId = () => session().personId
  const left = createCountdown(session)
  const notes = createOwnNotes(session, (how) => props.change(how), personId)
  useSeat(session, (how) => props.change(how), personId)
  useAlerts(session)
  useHelping(session)
  const [looked, look] = createSignal<number | null>(null)
  const past = createMemo(() => session().stages.find(({ id }) => id === looked()))
  // Who looks back, or is far down, follows all the same: where everybody goes on, or is called, they are there.
  const where = createMemo(() => `${session().stageId} ${session().calledAt}`)
  createEffect(on(where, () => (look(null), scrollTo({ top: 0 })), { defer: true }))
  return (
    <Show when={!session().endedAt} fallback={<SessionOver session={session()} notes={notes} />}>
      <PhoneTop session={session()} leftMs={left()} place={placeOf(session())} />
      <PhoneCalled session={session()} />
      <Show when={past()} fallback={<PhoneBody session={session()} change={props.change} leftMs={left()} notes={notes} onLook={look} />}>
        {(past) => <LookingBack session={session()} stage={past()} notes={notes} />}
      </Show>
      <Show when={past()} fallback={<PhoneFoot session={session()} change={props.change} personId={personId()} />}>
        <WayBackToNow session={session()} onReturn={() => look(null)} />
      </Show>
      <Milestones session={session()} leftMs={left()} />
    </Show>
  )
}
