import type { Viewer } from '@kring/contract/auth'
import type { Group, Member } from '@kring/contract/groups'
import { mayAppoint } from '@kring/domain/groups'
import { createAsync, revalidate, useSearchParams } from '@solidjs/router'
import { createSignal, For, lazy, onMount, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { readMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Chip } from '../ui/label.tsx'
import { Lines } from '../ui/list.tsx'
import { Person } from '../ui/person.tsx'
import { Empty } from '../ui/surface.tsx'
import { Time } from '../ui/time.tsx'
import { toast } from '../ui/toast.tsx'
import { listMembers, readGroup } from './api.ts'
import styles from './members.module.css'
import { createSlug } from './slug.ts'

const RolesMenu = lazy(() => import('./roles-menu.tsx').then(({ RolesMenu }) => ({ default: RolesMenu })))

/** Everybody in the group, who came first on top; who may hand out roles does it here. */
export function MemberList(props: { group: Group; viewer: Viewer }) {
  const t = useText('members')
  const [search] = useSearchParams<{ after: string }>()
  const slug = createSlug(props)
  const members = createAsync(() => listMembers(slug(), typeof search.after === 'string' ? search.after : undefined))
  const here = () => `/groups/${props.group.slug}/members`
  const changed = async (name: string) => {
    toast({ text: t.roles.changed(name) })
    await revalidate([listMembers.key, readGroup.keyFor(props.group.slug), readMe.key])
  }
  return (
    <>
      <Show when={members()?.items.length} fallback={<Empty title={t.none} />}>
        <Lines>
          <For each={members()?.items}>
            {(member) => <MemberLine member={member} group={props.group} viewer={props.viewer} onChanged={() => void changed(member.person.name)} />}
          </For>
        </Lines>
      </Show>
      <p class="row">
        <Show when={members()?.next}>{(next) => <ButtonLink href={`${here()}?after=${next()}`}>{t.more}</ButtonLink>}</Show>
        <Show when={search.after}>
          <a href={here()}>{t.first}</a>
        </Show>
      </p>
    </>
  )
}

function MemberLine(props: { member: Member; group: Group; viewer: Viewer; onChanged: () => void }) {
  const t = useText('members')
  const words = useText('groups')
  const [alive, setAlive] = createSignal(false)
  onMount(() => setAlive(true))
  return (
    <li class={styles.member}>
      <Person person={props.member.person} size="m" />
      <span class={styles.facts}>
        <For each={props.member.roles.filter((role) => role !== 'member')}>{(role) => <Chip>{words.roles[role]}</Chip>}</For>
        <span class="meta">
          <Show when={props.member.person.id !== props.viewer.id} fallback={t.you}>
            {t.since} <Time at={props.member.since} />
          </Show>
        </span>
      </span>
      <Show when={alive() && mayAppoint(props.viewer, props.group.id)}>
        <Suspense>
          <RolesMenu group={props.group} member={props.member} onChanged={props.onChanged} />
        </Suspense>
      </Show>
    </li>
  )
}
