import type { Session } from '@kring/contract/sessions'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import styles from './console.module.css'
import { ConsolePlan } from './console-plan.tsx'
import { placeOf } from './live-session.ts'
import { roundAhead } from './plan.ts'
import { SeatedPerson } from './seated-person.tsx'

/** A look ahead that only the facilitator has, and who sits at the table. */
export function Ahead(props: { session: Session; present: number[] }) {
  const t = useText('sessions')
  const next = () => props.session.stages[placeOf(props.session) + 1]
  const isAway = (id: number) => props.present.length > 0 && !props.present.includes(id)
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
        <section class="stack gap-3">
          <h2>{t.console.table}</h2>
          <ul class="stack gap-3">
            <For each={props.session.people}>
              {(person) => (
                <li>
                  <SeatedPerson person={person}>{isAway(person.id) ? t.console.away : undefined}</SeatedPerson>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </aside>
  )
}
