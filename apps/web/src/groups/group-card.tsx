import type { GroupLine } from '@kring/contract/groups'
import Lock from 'lucide-solid/icons/lock'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { AvatarRow } from '../ui/avatar.tsx'
import { ButtonLink } from '../ui/button.tsx'

import { ShortMoment } from './short-moment.tsx'
import styles from './group-card.module.css'

/** Groups side by side. */
export function GroupCards(props: { groups: GroupLine[] }) {
  return (
    <ul class={styles.cards}>
      <For each={props.groups}>
        {(group) => (
          <li>
            <GroupCard group={group} />
          </li>
        )}
      </For>
    </ul>
  )
}

/** What a group wants, when it meets and who is in it. */
function GroupCard(props: { group: GroupLine }) {
  const t = useText('groups')
  const href = () => `/groups/${props.group.slug}`
  return (
    <article class={`card ${styles.card}`}>
      <div class={styles.top}>
        <h3>
          <a class="title-link" href={href()}>
            {props.group.name}
          </a>
        </h3>
        <AvatarRow people={props.group.faces.slice(0, 4)} others={props.group.members - Math.min(4, props.group.faces.length)} />
      </div>
      <div class="stack gap-2">
        <p class={styles.goal}>{props.group.goal}</p>
        <Show when={props.group.visibility === 'members'}>
          <p class="meta row gap-1">
            <Lock />
            {t.membersOnly}
          </p>
        </Show>
      </div>
      <div class={styles.foot}>
        <p class="meta">
          {props.group.rhythm || t.rhythmUnset}
          <br />
          <NextDate group={props.group} />
        </p>
        <ButtonLink size="s" href={href()} aria-label={t.viewGroup(props.group.name)}>
          {t.view}
        </ButtonLink>
      </div>
    </article>
  )
}

/** When and where the group meets next, on one line. */
export function NextDate(props: { group: Pick<GroupLine, 'nextMeeting'> }) {
  const t = useText('groups')
  return (
    <Show when={props.group.nextMeeting} fallback={t.noMeeting}>
      {(meeting) => (
        <>
          <strong>
            <ShortMoment at={meeting().startsAt} zone={meeting().zone} />
          </strong>{' '}
          · {meeting().place ?? t.next.online}
        </>
      )}
    </Show>
  )
}
