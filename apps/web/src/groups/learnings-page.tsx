import type { Group } from '@kring/contract/groups'
import { createAsync, type RouteSectionProps, useSearchParams } from '@solidjs/router'
import { createMemo, For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { readGroupChart } from '../subjects/api.ts'
import { SubjectChart } from '../subjects/subject-chart.tsx'
import { LearningCard } from '../threads/learning-card.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { SectionHead } from '../ui/list.tsx'
import { listThreads } from './api.ts'
import { GroupFrame } from './group-frame.tsx'
import styles from './groups.module.css'
import { NoThreads } from './no-threads.tsx'
import { createSlug } from './slug.ts'

export function LearningsPage(props: RouteSectionProps) {
  return (
    <GroupFrame slug={props.params['slug'] ?? ''} tab="learnings">
      {(group) => <Learnings group={group()} />}
    </GroupFrame>
  )
}

function Learnings(props: { group: Group }) {
  const t = useText('groups')
  const [search] = useSearchParams<{ after: string }>()
  const slug = createSlug(props)
  const learnings = createAsync(() => listThreads(slug(), { kind: 'learning', ...(typeof search.after === 'string' && { after: search.after }) }))
  const about = useText('subjects')
  const groupId = createMemo(() => props.group.id)
  const chart = createAsync(() => readGroupChart(groupId()))
  const here = () => `/groups/${props.group.slug}/learnings`
  return (
    <section class="stack gap-5" aria-labelledby="learnings">
      <h2 id="learnings">{t.learnings.title}</h2>
      <Show when={learnings()?.items.length} fallback={<NoThreads group={props.group} shown="learnings" />}>
        <ul class={styles.learnings}>
          <For each={learnings()?.items}>
            {(thread) => (
              <li class="card">
                <LearningCard thread={thread} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p class="row">
        <Show when={learnings()?.next}>{(next) => <ButtonLink href={`${here()}?after=${next()}`}>{t.learnings.more}</ButtonLink>}</Show>
        <Show when={search.after}>
          <a href={here()}>{t.threads.newest}</a>
        </Show>
      </p>
      <Show when={chart()}>
        {(chart) => (
          <section class="stack gap-5" aria-labelledby="subjects">
            <SectionHead id="subjects" title={about.inGroup}>
              <a href="/subjects">{about.everywhere}</a>
            </SectionHead>
            <SubjectChart chart={chart()} hrefOf={(filter) => `/groups/${props.group.slug}?${new URLSearchParams(filter)}`} />
          </section>
        )}
      </Show>
    </section>
  )
}
