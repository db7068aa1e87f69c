import type { Group } from '@kring/contract/groups'
import { isMember } from '@kring/domain/groups'
import { lazy, onMount, createSignal, For, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { ComingMeeting } from './coming-meeting.tsx'
import styles from './groups.module.css'
import { WayIn } from './way-in.tsx'

const GroupMenu = lazy(() => import('./group-menu.tsx').then(({ GroupMenu }) => ({ default: GroupMenu })))

export function GroupHead(props: { group: Group }) {
  const t = useText('groups')
  const me = useMe()
  const member = () => isMember(me()?.viewer ?? null, props.group.id)
  const [alive, setAlive] = createSignal(false)
  onMount(() => setAlive(true))
  return (
    <div class={styles.head}>
      <div class="stack gap-5">
        <div>
          <p class="crumb">
            <a href="/groups">{t.title}</a>
          </p>
          <div class="row row--nowrap spread top">
            <h1>{props.group.name}</h1>
            <Show when={alive() && member()}>
              <Suspense>
                <GroupMenu group={props.group} />
              </Suspense>
            </Show>
          </div>
        </div>
        <p class={styles.goal}>{props.group.goal}</p>
        <Facts group={props.group} />
      </div>
      <Show when={member()} fallback={<WayIn group={props.group} />}>
        <ComingMeeting group={props.group} />
      </Show>
    </div>
  )
}

function Facts(props: { group: Group }) {
  const t = useText('groups')
  return (
    <dl class={styles.facts}>
      <dt>{t.facts.rhythm}</dt>
      <dd>{props.group.rhythm || t.rhythmUnset}</dd>
      <dt>{t.facts.facilitators(props.group.facilitators.length)}</dt>
      <dd class="row gap-4">
        <For each={props.group.facilitators} fallback={t.nobodyFacilitates}>
          {(person) => (
            <span class="row row--nowrap gap-2">
              <Avatar {...person} size="xs" />
              <a class="plain" href={`/people/${person.id}`}>
                {person.name}
              </a>
            </span>
          )}
        </For>
      </dd>
      <dt>{t.facts.people}</dt>
      <dd>
        <a class="plain" href={`/groups/${props.group.slug}/members`}>
          {t.members(props.group.members)}
        </a>
      </dd>
    </dl>
  )
}
