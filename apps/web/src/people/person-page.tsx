import type { Profile } from '@kring/contract/people'
import { createAsync, type RoutePreloadFunc, type RouteSectionProps } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Lines } from '../ui/list.tsx'
import { readPerson } from './api.ts'
import styles from './people.module.css'

export const preload: RoutePreloadFunc = ({ params }) => readPerson(Number(params['personId']))

export function PersonPage(props: RouteSectionProps) {
  const t = useText('people')
  const me = useMe()
  const person = createAsync(() => readPerson(Number(props.params['personId'])))
  return (
    <Show when={person()}>
      {(person) => (
        <article class="page">
          <Head title={person().name} />
          <header class={styles.head}>
            <Avatar {...person()} size="xl" />
            <div>
              <h1>{person().name}</h1>
              <p class="soft">{[person().organisation, sectorOf(person(), t)].filter(Boolean).join(' · ') || t.noOrganisation}</p>
            </div>
            <Show when={me()?.viewer?.id === person().id}>
              <ButtonLink class="push" href="/settings/profile">
                {t.edit}
              </ButtonLink>
            </Show>
          </header>
          <div class="cols cols--aside">
            <div class="stack gap-6">
              <Told title={t.offers} text={person().offers} none={t.noOffers(person().name)} />
              <Told title={t.seeks} text={person().seeks} none={t.noSeeks(person().name)} />
            </div>
            <Groups person={person()} />
          </div>
        </article>
      )}
    </Show>
  )
}

function Told(props: { title: string; text: string; none: string }) {
  return (
    <section class="stack gap-2">
      <h2>{props.title}</h2>
      <Show when={props.text.trim()} fallback={<p class="muted">{props.none}</p>}>
        <p class={`prose ${styles.told}`}>{props.text}</p>
      </Show>
    </section>
  )
}

function Groups(props: { person: Profile }) {
  const t = useText('people')
  return (
    <section class="stack gap-3">
      <h2>{t.groups}</h2>
      <Show when={props.person.groups.length > 0} fallback={<p class="muted">{t.noGroups}</p>}>
        <Lines class={styles.groups}>
          <For each={props.person.groups}>
            {(group) => (
              <li>
                <a href={`/groups/${group.slug}`}>{group.name}</a>
              </li>
            )}
          </For>
        </Lines>
      </Show>
    </section>
  )
}

const sectorOf = ({ sector }: Profile, t: ReturnType<typeof useText<'people'>>) => sector && t.sectors[sector]
