import type { Group } from '@kring/contract/groups'
import { withMembers } from '@kring/domain/groups'
import { createAsync, revalidate } from '@solidjs/router'
import { type Accessor, type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { createLive } from '../realtime/live.ts'
import { Head } from '../shell/head.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { listMeetings, readGroup } from './api.ts'
import { GroupHead } from './group-head.tsx'

/** What happens to a meeting is read again: the line of each member holds their own answer. */
const readAgain = (group: Group) => {
  void revalidate(listMeetings.key)
  return group
}
const meetingEvents = { 'meeting.scheduled': readAgain, 'meeting.changed': readAgain, 'session.started': readAgain, 'session.ended': readAgain }

type Tab = 'threads' | 'meetings' | 'learnings' | 'members' | 'charter'

/** What stands above every part of a group: what it is for, when it meets and how to take part. */
export function GroupFrame(props: { slug: string; tab: Tab; children: (group: Accessor<Group>) => JSX.Element }) {
  const t = useText('groups')
  const stored = createAsync(() => readGroup(props.slug))
  const [group] = createLive(stored, {
    topic: ({ id }) => `group:${id}`,
    events: { 'member.joined': withMembers<Group>, 'member.left': withMembers<Group>, ...meetingEvents },
    reset: () => revalidate(readGroup.keyFor(props.slug)),
  })
  const home = () => `/groups/${props.slug}`
  const tabs = () => [
    { href: home(), label: t.tabs.threads },
    { href: `${home()}/meetings`, label: t.tabs.meetings },
    { href: `${home()}/learnings`, label: t.tabs.learnings },
    { href: `${home()}/members`, label: t.tabs.members },
    { href: `${home()}/charter`, label: t.tabs.charter },
  ]
  return (
    <Show when={group()}>
      {(group) => (
        <div class="page">
          <Head title={props.tab === 'threads' ? group().name : `${t.tabs[props.tab]} · ${group().name}`} description={group().goal} />
          <GroupHead group={group()} />
          <Tabs label={t.parts} tabs={tabs()} />
          {props.children(group)}
        </div>
      )}
    </Show>
  )
}
