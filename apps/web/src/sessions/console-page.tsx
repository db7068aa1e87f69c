import type { Session } from '@kring/contract/sessions'
import { Navigate, type RoutePreloadFunc, type RouteSectionProps } from '@solidjs/router'
import { type Accessor, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { useAlerts } from './alerts.ts'
import { readSession } from './api.ts'
import { createCommands } from './commands.ts'
import { Ahead } from './console-ahead.tsx'
import { ConsoleBar } from './console-bar.tsx'
import { ConsoleNow } from './console-now.tsx'
import { ConsoleScript } from './console-script.tsx'
import styles from './console.module.css'
import { createServerMoment } from './countdown.ts'
import { type Change, createSession } from './live-session.ts'

export const preload: RoutePreloadFunc = ({ params }) => readSession(Number(params['sessionId']))

/** The facilitator's desk: what is on, one big button, and what comes after. */
export function ConsolePage(props: RouteSectionProps) {
  const { session, change, present } = createSession(() => Number(props.params['sessionId']))
  return <Show when={session()}>{(session) => <Desk session={session} change={change} present={present} />}</Show>
}

function Desk(props: { session: Accessor<Session>; change: Change; present: Accessor<number[]> }) {
  const t = useText('sessions')
  const session = () => props.session()
  const commands = createCommands(session, (how) => props.change(how))
  const now = createServerMoment(session)
  useAlerts(session)
  const stays = () => session().runs
  return (
    <Show when={stays() && !session().endedAt} fallback={<Navigate href={session().endedAt ? `/sessions/${session().id}/report` : `/sessions/${session().id}`} />}>
      <div class={styles.desk}>
        <Head title={`${t.console.title}: ${session().title}`} />
        <ConsoleBar session={session()} change={props.change} now={now()} present={props.present()} />
        <div class={styles.grid}>
          <ConsoleNow session={session()} change={props.change} now={now()} commands={commands} present={props.present()} />
          <ConsoleScript session={session()} commands={commands} />
          <Ahead session={session()} change={props.change} present={props.present()} />
        </div>
      </div>
    </Show>
  )
}
