import type { Meeting } from '@kring/contract/meetings'
import { mayRun } from '@kring/domain/sessions'
import { createAsync, Navigate, type RoutePreloadFunc, type RouteSectionProps } from '@solidjs/router'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { DeadEnd } from '../shell/dead-end.tsx'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { MeetingTime } from '../ui/meeting-time.tsx'
import { readMeetingToPrepare, readScript } from './api.ts'
import { ScriptDesk } from './script-desk.tsx'

export const preload: RoutePreloadFunc = ({ params }) => readMeetingToPrepare(Number(params['meetingId']))

/** Before a session: its script is made, kept with the meeting, and started from. */
export function ScriptPage(props: RouteSectionProps) {
  const me = useMe()
  const stored = createAsync(() => readMeetingToPrepare(Number(props.params['meetingId'])))
  return (
    <Show when={stored()}>
      {(meeting) => (
        <Show when={mayRun(me()?.viewer ?? null, meeting())} fallback={<DeadEnd kind="forbidden" />}>
          <Show when={meeting().sessionId === null} fallback={<Navigate href={`/sessions/${meeting().sessionId}/console`} />}>
            <Prepared meeting={meeting()} starting={props.location.pathname.endsWith('/start')} />
          </Show>
        </Show>
      )}
    </Show>
  )
}

function Prepared(props: { meeting: Meeting; starting: boolean }) {
  const t = useText('script')
  const script = createAsync(async () => ({ stored: await readScript(props.meeting.id) }))
  return (
    <section class="page">
      <Head title={t.title(props.meeting.title)} />
      <div class="stack gap-2">
        <p class="crumb">
          <a href={`/meetings/${props.meeting.id}`}>{props.meeting.title}</a>
        </p>
        <h1>{t.heading}</h1>
        <p class="muted">
          <MeetingTime from={props.meeting.startsAt} to={props.meeting.endsAt} zone={props.meeting.zone} />
        </p>
        <p class="lead">{t.intro}</p>
      </div>
      <Show when={script()}>{(script) => <ScriptDesk meeting={props.meeting} stored={script().stored} starting={props.starting} />}</Show>
    </section>
  )
}
