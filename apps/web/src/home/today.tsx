import type { Viewer } from '@kring/contract/auth'
import type { MeetingLine } from '@kring/contract/meetings'
import { createAsync, revalidate } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { DueBookmarks } from '../bookmarks/due-bookmarks.tsx'
import { NextMeeting } from '../groups/next-meeting.tsx'
import { DraftsLine } from '../drafts/drafts-line.tsx'
import { useLanguage, useText } from '../i18n/text.ts'
import { ReviewsDue } from '../learnings/reviews-due.tsx'
import { MyActions } from '../sessions/my-actions.tsx'
import { Head } from '../shell/head.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { useClock } from '../ui/clock.ts'
import { dateOf } from '../ui/moments.ts'
import { LiveBar } from '../ui/surface.tsx'
import { listMyMeetings } from './api.ts'
import { FirstSteps } from './first-steps.tsx'
import { greetingAt } from './greeting.ts'
import { GroupNews } from './group-news.tsx'
import { LaterMeetings } from './later-meetings.tsx'
import { Mentioned } from './mentioned.tsx'
import { MyThreads } from './my-threads.tsx'

/** What a member may want to do now: sit down, answer, read. */
export function Today(props: { viewer: Viewer }) {
  const meetings = createAsync(() => listMyMeetings())
  const going = () => meetings()?.items.filter(({ cancelledAt }) => cancelledAt === null) ?? []
  const live = () => going().filter(({ sessionState }) => sessionState === 'live')
  const planned = () => going().filter(({ sessionState }) => sessionState === null)
  const later = () => planned().slice(1, 4)
  return (
    <div class="page">
      <Greeting name={props.viewer.name} />
      <DraftsLine />
      <For each={live()}>{(meeting) => <Live meeting={meeting} />}</For>
      <Show when={props.viewer.memberOf.length > 0} fallback={<Newcomer />}>
        <Show when={planned()[0]} fallback={<NoMeeting quiet={live().length > 0} />}>
          {(meeting) => <NextMeeting meeting={meeting()} wide onAnswered={() => void revalidate(listMyMeetings.key)} />}
        </Show>
        <div classList={{ 'cols cols--aside': later().length > 0 }}>
          <div class="stack gap-7">
            <Mentioned viewerId={props.viewer.id} />
            <MyActions />
            <DueBookmarks />
            <MyThreads />
            <ReviewsDue />
            <GroupNews />
          </div>
          <LaterMeetings meetings={later()} />
        </div>
      </Show>
    </div>
  )
}

function Newcomer() {
  return (
    <>
      <DueBookmarks />
      <FirstSteps />
    </>
  )
}

function Greeting(props: { name: string }) {
  const t = useText('home')
  const language = useLanguage()
  const clock = useClock()
  const date = () => dateOf(clock.now(), clock.now(), { language, zone: clock.zone })
  const firstName = () => props.name.trim().split(/\s+/)[0] ?? ''
  return (
    <header class="stack gap-1">
      <Head title={t.today.title} />
      <h1>{t.today.greetings[greetingAt(clock.now(), clock.zone)](firstName())}</h1>
      <p class="meta">{t.today.date(date())}</p>
    </header>
  )
}

function Live(props: { meeting: MeetingLine }) {
  const t = useText('home')
  const enter = () => (
    <ButtonLink kind="live" size="s" href={`/sessions/${props.meeting.sessionId}`}>
      {t.today.enter}
    </ButtonLink>
  )
  return (
    <LiveBar action={enter()}>
      <strong>{props.meeting.title}</strong> <span class="soft">{props.meeting.group.name}</span>
    </LiveBar>
  )
}

function NoMeeting(props: { quiet: boolean }) {
  const t = useText('home')
  return (
    <Show when={!props.quiet}>
      <p class="soft">
        {t.today.noMeeting} <a href="/groups">{t.today.toGroups}</a>
      </p>
    </Show>
  )
}
