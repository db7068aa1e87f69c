import type { Meeting } from '@kring/contract/meetings'
import { whenToStart } from '@kring/domain/script'
import { mayRun } from '@kring/domain/sessions'
import { createAsync, Navigate, type RoutePreloadFunc, type RouteSectionProps } from '@solidjs/router'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { DeadEnd } from '../shell/dead-end.tsx'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { useClock } from '../ui/clock.ts'
import { Notice } from '../ui/surface.tsx'
import { readMeetingToStart } from './api.ts'
import { ScriptForm } from './script-form.tsx'

export const preload: RoutePreloadFunc = ({ params }) => readMeetingToStart(Number(params['meetingId']))

/** Before a session: the script is laid ready, then the clock of its first step runs. */
export function StartPage(props: RouteSectionProps) {
  const t = useText('script')
  const me = useMe()
  const stored = createAsync(() => readMeetingToStart(Number(props.params['meetingId'])))
  return (
    <Show when={stored()}>
      {(meeting) => (
        <Show when={mayRun(me()?.viewer ?? null, meeting())} fallback={<DeadEnd kind="forbidden" />}>
          <Show when={meeting().sessionId === null} fallback={<Navigate href={`/sessions/${meeting().sessionId}/console`} />}>
            <section class="page narrow">
              <Head title={t.title(meeting().title)} />
              <div class="stack gap-2">
                <p class="crumb">
                  <a href={`/meetings/${meeting().id}`}>{meeting().title}</a>
                </p>
                <h1>{t.heading}</h1>
                <p class="lead">{t.intro}</p>
              </div>
              <WhenToStart meeting={meeting()} />
              <ScriptForm meeting={meeting()} />
            </section>
          </Show>
        </Show>
      )}
    </Show>
  )
}

function WhenToStart(props: { meeting: Meeting }) {
  const t = useText('script')
  const clock = useClock()
  const hurdle = () => {
    if (props.meeting.cancelledAt) return t.cancelled
    const when = whenToStart(props.meeting, clock.now())
    return when === 'early' ? t.early : when === 'over' ? t.over : undefined
  }
  return <Show when={hurdle()}>{(sentence) => <Notice>{sentence()}</Notice>}</Show>
}
