import { maySchedule } from '@kring/domain/meetings'
import { createAsync, revalidate, type RouteSectionProps, useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { DeadEnd } from '../shell/dead-end.tsx'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { toast } from '../ui/toast.tsx'
import { listMeetings, type MeetingPlan, readGroupThatMeets, scheduleMeeting } from './api.ts'
import { MeetingForm } from './meeting-form.tsx'

export function MeetingNewPage(props: RouteSectionProps) {
  const t = useText('meetings')
  const me = useMe()
  const navigate = useNavigate()
  const group = createAsync(() => readGroupThatMeets(props.params['slug'] ?? ''))
  const schedule = async (groupId: number, plan: MeetingPlan) => {
    const { id } = await scheduleMeeting(groupId, plan)
    void revalidate(listMeetings.key)
    toast({ text: t.planned })
    navigate(`/meetings/${id}`)
  }
  return (
    <Show when={group()}>
      {(group) => (
        <Show when={maySchedule(me()?.viewer ?? null, group().id)} fallback={<DeadEnd kind="forbidden" />}>
          <section class="page narrow">
            <Head title={t.form.newTitle} />
            <header class="stack gap-3">
              <p class="crumb">
                <a href={`/groups/${group().slug}/meetings`}>{group().name}</a>
              </p>
              <h1>{t.form.newTitle}</h1>
              <p class="lead">{t.form.newIntro}</p>
            </header>
            <MeetingForm plan={{ ...blank, zone: group().zone }} label={t.form.plan} onSend={(plan) => schedule(group().id, plan)} />
          </section>
        </Show>
      )}
    </Show>
  )
}

const blank = { title: '', yields: '', purpose: '', startsAtLocal: 'T19:30', minutes: 120, place: null, link: null, capacity: null }
