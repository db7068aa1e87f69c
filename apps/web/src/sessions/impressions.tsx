import type { Impressions as Point } from '@kring/contract/harvest'
import { createAsync } from '@solidjs/router'
import { createMemo, For, Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { useClock } from '../ui/clock.ts'
import { dateOf } from '../ui/moments.ts'
import { listImpressions } from './harvest-api.ts'
import styles from './impressions.module.css'

type Of = 'worth' | 'voice'
const width = 300
const height = 72
const edge = 8

/** How sessions were for people: two lines, and the figures behind them. */
export function Impressions(props: { groupId: number }) {
  const t = useText('impressions')
  // Of the same group still, however often the page hears of it.
  const groupId = createMemo(() => props.groupId)
  const told = createAsync(() => listImpressions(groupId()))
  const points = () => told()?.items ?? []
  const answers = () => points().reduce((all, point) => all + point.answers, 0)
  return (
    <section class="stack gap-4" aria-labelledby="impressions">
      <h2 id="impressions">{t.title}</h2>
      <Show when={points().length > 0} fallback={<p class="soft">{t.none}</p>}>
        <div class={styles.pair}>
          <Signal of="worth" points={points()} />
          <Signal of="voice" points={points()} />
        </div>
        <Figures points={points()} />
        <p class="meta">{t.method(answers())}</p>
      </Show>
    </section>
  )
}

function Signal(props: { of: Of; points: Point[] }) {
  const t = useText('impressions')
  const language = useLanguage()
  const last = () => props.points.at(-1)?.[props.of] ?? 0
  const change = () => last() - (props.points.at(-2)?.[props.of] ?? last())
  const trend = () => (Math.abs(change()) < 0.2 ? t.trend.same : change() > 0 ? t.trend.up : t.trend.down)
  const x = (place: number) => (props.points.length === 1 ? width - edge : edge + (place * (width - 2 * edge)) / (props.points.length - 1))
  const y = (grade: number) => edge + ((5 - grade) * (height - 2 * edge)) / 4
  return (
    <div class="stack gap-1">
      <h3>{t[props.of]}</h3>
      <p class={styles.word}>
        <strong>{t.grades[gradeOf(last())]}</strong>
        <span class="meta">
          {t.mean(new Intl.NumberFormat(language, { minimumFractionDigits: 1 }).format(last()))}
          <Show when={props.points.length > 1}>, {trend()}</Show>
        </span>
      </p>
      <svg class={styles.line} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <line x1="0" x2={width} y1={y(5)} y2={y(5)} />
        <line x1="0" x2={width} y1={y(1)} y2={y(1)} />
        <polyline points={props.points.map((point, place) => `${x(place)},${y(point[props.of])}`).join(' ')} />
        <For each={props.points}>{(point, place) => <circle cx={x(place())} cy={y(point[props.of])} r={place() === props.points.length - 1 ? 5 : 3} />}</For>
      </svg>
    </div>
  )
}

function Figures(props: { points: Point[] }) {
  const t = useText('impressions')
  const language = useLanguage()
  const clock = useClock()
  const day = (moment: string) => dateOf(Date.parse(moment), clock.now(), { language, zone: clock.zone })
  const number = (mean: number) => new Intl.NumberFormat(language, { minimumFractionDigits: 1 }).format(mean)
  return (
    <details class="fold">
      <summary>{t.table}</summary>
      <table class={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.worth}</th>
            <th scope="col">{t.voice}</th>
            <th scope="col">{t.answers}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.points}>
            {({ to, sessions, worth, voice, answers }) => (
              <tr>
                <th scope="row">
                  {day(to)}
                  <Show when={sessions > 1}> ({t.together(sessions)})</Show>
                </th>
                <td>{number(worth)}</td>
                <td>{number(voice)}</td>
                <td>{answers}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </details>
  )
}

const gradeOf = (mean: number): 1 | 2 | 3 | 4 | 5 => (mean < 1.5 ? 1 : mean < 2.5 ? 2 : mean < 3.5 ? 3 : mean < 4.5 ? 4 : 5)
