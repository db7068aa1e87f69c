import type { LiveScript } from '@kring/contract/live-scripts'
import type { Session } from '@kring/contract/sessions'
import { createAsync, Navigate, type RoutePreloadFunc, type RouteSectionProps } from '@solidjs/router'
import { type Accessor, createMemo, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { readMeetingToPrepare } from '../scripts/api.ts'
import { Conflict } from '../scripts/conflict.tsx'
import { ScriptEditor } from '../scripts/script-editor.tsx'
import styles from '../scripts/script.module.css'
import { Head } from '../shell/head.tsx'
import { useClock } from '../ui/clock.ts'
import { FormStateProvider } from '../ui/form-state.ts'
import { readSession } from './api.ts'
import { createServerMoment } from './countdown.ts'
import { LiveScriptAside } from './live-script-aside.tsx'
import { createSession } from './live-session.ts'
import { readLiveScript } from './live-scripts-api.ts'
import { createRewriting } from './rewriting.ts'
import { startsFrom } from './still-to-come.ts'

export const preload: RoutePreloadFunc = ({ params }) => readSession(Number(params['sessionId']))

/** The evening goes its own way: what is still to come changes while people are at it. */
export function LiveScriptPage(props: RouteSectionProps) {
  const { session } = createSession(() => Number(props.params['sessionId']))
  const away = (session: Session) => (session.endedAt ? `/sessions/${session.id}/report` : `/sessions/${session.id}`)
  return (
    <Show when={session()}>
      {(session) => (
        <Show when={session().runs && !session().endedAt} fallback={<Navigate href={away(session())} />}>
          <Running session={session} />
        </Show>
      )}
    </Show>
  )
}

function Running(props: { session: Accessor<Session> }) {
  const t = useText('script').live
  // At every event the session is another one, and still the same.
  const id = createMemo(() => props.session().id)
  const script = createAsync(() => readLiveScript(id()))
  return (
    <section class="page">
      <Head title={t.title(props.session().title)} />
      <div class="stack gap-2">
        <p class="crumb">
          <a href={`/sessions/${props.session().id}/console`}>{t.back}</a>
        </p>
        <h1>{t.heading}</h1>
        <p class="lead">{t.intro}</p>
      </div>
      <Show when={script()}>{(script) => <Desk session={props.session} stored={script()} />}</Show>
    </section>
  )
}

function Desk(props: { session: Accessor<Session>; stored: LiveScript }) {
  const t = useText('script')
  const rewriting = createRewriting(props.session, props.stored)
  const { steps, faults, isFixed } = rewriting
  const now = createServerMoment(props.session)
  const clock = useClock()
  // Who was asked to help run this evening may not see the meeting itself.
  const meetingId = createMemo(() => props.session().meetingId)
  const meeting = createAsync(() => readMeetingToPrepare(meetingId()).catch(() => undefined))
  return (
    <FormStateProvider value={{ errorOf: (field) => faults().get(field), has: () => {}, pending: () => false }}>
      <Show when={rewriting.theirs()}>
        {(theirs) => <Conflict mine={steps.list()} theirs={theirs().stages} text={t.live.apart} onChoose={async (whose) => rewriting.settle(whose)} />}
      </Show>
      <div class={styles.desk}>
        <section class="stack gap-4" aria-labelledby="steps">
          <h2 class={styles.part} id="steps">
            {t.stepsTitle}
          </h2>
          <ScriptEditor steps={steps} faults={faults} starts={startsFrom(props.session(), steps.list(), isFixed, now())} zone={meeting()?.zone ?? clock.zone} isFixed={isFixed} />
        </section>
        <LiveScriptAside session={props.session()} meeting={meeting()} rewriting={rewriting} now={now()} />
      </div>
    </FormStateProvider>
  )
}
