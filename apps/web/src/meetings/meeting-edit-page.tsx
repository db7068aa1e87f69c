import { mayChange } from '@kring/domain/meetings'
import { createAsync, revalidate, type RouteSectionProps, useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { DeadEnd } from '../shell/dead-end.tsx'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { useClock } from '../ui/clock.ts'
import { toast } from '../ui/toast.tsx'
import { changeMeeting, listMeetings, type MeetingPlan, readMeeting } from './api.ts'
import { MeetingForm } from './meeting-form.tsx'

export function MeetingEditPage(props: RouteSectionProps) {
  const t = useText('meetings')
  const me = useMe()
  const clock = useClock()
  const navigate = useNavigate()
  const id = () => Number(props.params['meetingId'])
  const meeting = createAsync(() => readMeeting(id()))
  const change = async (plan: MeetingPlan) => {
    await changeMeeting(id(), plan)
    toast({ text: t.changed })
    navigate(`/meetings/${id()}`)
    void revalidate([readMeeting.keyFor(id()), listMeetings.key])
  }
  return (
    <Show when={meeting()}>
      {(meeting) => (
        <Show when={mayChange(me()?.viewer ?? null, meeting(), new Date(clock.now()).toISOString())} fallback={<DeadEnd kind="forbidden" />}>
          <section class="page narrow">
            <Head title={t.form.editTitle} />
            <header class="stack gap-3">
              <p class="crumb">
                <a href={`/meetings/${id()}`}>{meeting().title}</a>
              </p>
              <h1>{t.form.editTitle}</h1>
              <p class="lead">{t.form.editIntro}</p>
            </header>
            <MeetingForm plan={meeting()} label={t.form.save} onSend={change}>
              <a href={`/meetings/${id()}`}>{t.form.back}</a>
            </MeetingForm>
          </section>
        </Show>
      )}
    </Show>
  )
}
