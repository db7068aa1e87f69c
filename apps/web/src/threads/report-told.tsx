import type { Action, ReportPart, ToldReport } from '@kring/contract/reports'
import CalendarDays from 'lucide-solid/icons/calendar-days'
import { For, Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Time } from '../ui/time.tsx'
import { dayOf } from './days.ts'
import styles from './report.module.css'
import { Said } from './said.tsx'

/** What a meeting brought, for who was there and who was not. */
export function ReportTold(props: { report: ToldReport }) {
  const t = useText('reports')
  return (
    <>
      <Show when={props.report.meeting}>
        {(meeting) => (
          <p class={`meta row row--nowrap gap-2 ${styles.of}`}>
            <CalendarDays />
            <span>
              {t.of} <a href={`/meetings/${meeting().id}`}>{meeting().title}</a>, <Time at={meeting().startsAt} />
            </span>
          </p>
        )}
      </Show>
      <Part report={props.report} name="present" />
      <Part report={props.report} name="discussed" />
      <Part report={props.report} name="decided" />
      <Show when={props.report.actions.length > 0}>
        <section class={styles.told}>
          <h3>{t.told.actions}</h3>
          <Actions actions={props.report.actions} />
        </section>
      </Show>
      <Part report={props.report} name="learned" />
      <Part report={props.report} name="nextStep" />
    </>
  )
}

function Part(props: { report: ToldReport; name: ReportPart }) {
  const t = useText('reports')
  // What everybody fills in travels once, as HTML, and is read back from there: it is not asked whether it is there.
  return (
    <Show when={props.name === 'discussed' || props.report[props.name]}>
      <section class={styles.told}>
        <h3>{t.told[props.name]}</h3>
        <Said of={props.report} field={props.name} />
      </section>
    </Show>
  )
}

/** A list, as wide as a phone: what, and below it who and when. */
export function Actions(props: { actions: Action[] }) {
  const t = useText('reports').actions
  const language = useLanguage()
  return (
    <ul class={styles.actions}>
      <For each={props.actions}>
        {({ what, who, by }) => (
          <li>
            <span class={styles.what}>{what}</span>
            <span class={styles.who}>{who || t.nobody}</span>
            <span class={styles.by}>{by === null ? t.noDay : <time datetime={by}>{dayOf(by, language)}</time>}</span>
          </li>
        )}
      </For>
    </ul>
  )
}
