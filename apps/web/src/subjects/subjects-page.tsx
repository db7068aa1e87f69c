import { createAsync, type RoutePreloadFunc } from '@solidjs/router'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { readChart } from './api.ts'
import { SubjectChart } from './subject-chart.tsx'

export const preload: RoutePreloadFunc = () => readChart()

/** What the whole community speaks of. */
export function SubjectsPage() {
  const t = useText('subjects')
  const chart = createAsync(() => readChart())
  return (
    <section class="page">
      <Head title={t.title} description={t.intro} />
      <header class="stack gap-3">
        <h1>{t.title}</h1>
        <p class="lead">{t.intro}</p>
      </header>
      <Show when={chart()}>{(chart) => <SubjectChart chart={chart()} />}</Show>
    </section>
  )
}
