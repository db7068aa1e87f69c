import type { Session } from '@kring/contract/sessions'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import styles from './console.module.css'
import { ConsolePeople } from './console-people.tsx'
import { ConsolePlan } from './console-plan.tsx'
import { ConsoleVoices } from './console-voices.tsx'
import { type Change, placeOf } from './live-session.ts'
import { roundAhead } from './live-session.ts'

/** A look ahead that only the facilitator has, and who sits at the table. */
export function Ahead(props: { session: Session; change: Change; present: number[] }) {
  const t = useText('sessions')
  const next = () => props.session.stages[placeOf(props.session) + 1]
  return (
    <aside class={`${styles.pane} ${styles.ahead}`}>
      <section class="stack gap-2">
        <h2>{next() ? t.console.later : t.console.laterLast}</h2>
        <Show when={next()} fallback={<p class="soft">{t.console.laterLastText}</p>}>
          {(stage) => (
            <div class="card card--s stack gap-2">
              <p class="kind">
                {stage().title}, {t.console.minutes(stage().minutes)}
              </p>
              <p>{stage().prompt}</p>
            </div>
          )}
        </Show>
      </section>
      <Show when={roundAhead(props.session) !== null}>
        <ConsolePlan session={props.session} round={roundAhead(props.session) ?? 0} />
      </Show>
      <Show when={props.session.people.length > 0}>
        <ConsoleVoices session={props.session} />
        <ConsolePeople session={props.session} change={props.change} present={props.present} />
      </Show>
    </aside>
  )
}
