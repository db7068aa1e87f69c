import { isMember, mayStartGroup } from '@kring/domain/groups'
import { createAsync } from '@solidjs/router'
import CircleDashed from 'lucide-solid/icons/circle-dashed'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/surface.tsx'
import { listGroups } from './api.ts'
import { GroupCards } from './group-card.tsx'

export const preload = () => void listGroups()

export function GroupsPage() {
  const t = useText('groups')
  const me = useMe()
  const groups = createAsync(() => listGroups())
  const viewer = () => me()?.viewer ?? null
  const mine = () => groups()?.filter(({ id }) => isMember(viewer(), id)) ?? []
  const others = () => groups()?.filter(({ id }) => !isMember(viewer(), id)) ?? []
  return (
    <section class="page">
      <Head title={t.title} description={t.intro} />
      <header class="stack gap-3">
        <h1>{t.title}</h1>
        <p class="lead measure">{t.intro}</p>
        <Show when={mayStartGroup(viewer())}>
          <ButtonLink href="/groups/new">{t.start}</ButtonLink>
        </Show>
      </header>
      <Show when={mine().length > 0}>
        <section class="stack">
          <h2>{t.mine}</h2>
          <GroupCards groups={mine()} />
        </section>
      </Show>
      <Show when={others().length > 0}>
        <section class="stack">
          <h2 classList={{ vh: mine().length === 0 }}>{mine().length > 0 ? t.others : t.title}</h2>
          <GroupCards groups={others()} />
        </section>
      </Show>
      <Show when={groups()?.length === 0}>
        <Empty icon={<CircleDashed />} title={t.none.title}>
          {mayStartGroup(viewer()) ? t.none.admin : t.none.text}
        </Empty>
      </Show>
    </section>
  )
}
