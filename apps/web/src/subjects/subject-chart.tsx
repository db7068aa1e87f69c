import type { Chart } from '@kring/contract/subjects'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Chip } from '../ui/label.tsx'
import styles from './subjects.module.css'

type Row = { name: string; href: string | undefined; threads: number; learnings: number }

/** What people speak of, and above all what they do not. `hrefOf` leads from a subject to the threads about it. */
export function SubjectChart(props: { chart: Chart; hrefOf?: (filter: { strategy: string } | { obstacle: string } | { tag: string }) => string }) {
  const t = useText('subjects')
  const words = useText('threads')
  const strategies = (): Row[] => props.chart.strategies.map(({ strategy, ...counts }) => ({ name: words.strategies[strategy], href: props.hrefOf?.({ strategy }), ...counts }))
  const factors = (): Row[] => props.chart.factors.map(({ factor, ...counts }) => ({ name: words.factors[factor], href: props.hrefOf?.({ obstacle: factor }), ...counts }))
  const forgotten = () =>
    strategies()
      .filter(({ threads }) => threads === 0)
      .map(({ name }) => name)
  const spoken = () => strategies().length - forgotten().length
  return (
    <div class={styles.chart}>
      <p class={styles.forgotten}>{spoken() === 0 ? t.nothing : forgotten().length > 0 ? t.forgotten(forgotten()) : t.allSpoken}</p>
      <div class={styles.tables}>
        <Bars caption={t.strategies} note={t.order} column={t.columns.strategy} rows={strategies()} />
        <Bars caption={t.factors} column={t.columns.factor} rows={factors().toSorted((a, b) => b.threads - a.threads)} />
      </div>
      <Show when={props.chart.tags.length > 0}>
        <section class="stack gap-2">
          <h3>{t.tags}</h3>
          <ul class="row gap-2">
            <For each={props.chart.tags}>
              {({ tag, threads }) => (
                <li>
                  <Chip {...(props.hrefOf && { href: props.hrefOf({ tag }) })}>
                    {tag} <span class="muted">{threads}</span>
                  </Chip>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </div>
  )
}

/** A table whose numbers are bars as well: all that the chart shows can be read. */
function Bars(props: { caption: string; note?: string; column: string; rows: Row[] }) {
  const t = useText('subjects')
  const most = () => Math.max(1, ...props.rows.map(({ threads }) => threads))
  return (
    <table class={styles.bars}>
      <caption>
        <strong>{props.caption}</strong>
        <Show when={props.note}>
          <span class="sm muted"> {props.note}</span>
        </Show>
      </caption>
      <thead class="vh">
        <tr>
          <th scope="col">{props.column}</th>
          <th scope="col">
            {t.columns.threads}, {t.columns.learnings}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr data-none={row.threads === 0}>
              <th scope="row">
                <Show when={row.threads > 0 && row.href} fallback={row.name}>
                  {(href) => <a href={href()}>{row.name}</a>}
                </Show>
              </th>
              <td>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect class={styles.threads} width={(100 * row.threads) / most()} height="10" />
                  <rect class={styles.learnings} width={(100 * row.learnings) / most()} height="10" />
                </svg>
                <span>{row.threads === 0 ? '0' : t.count(row.threads, row.learnings)}</span>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
