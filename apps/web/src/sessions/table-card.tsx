import type { BreakoutGroup } from '@kring/contract/breakouts'
import type { Session } from '@kring/contract/sessions'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { groupIn, roundAhead, stageOf } from './live-session.ts'
import { SeatedPerson } from './seated-person.tsx'
import styles from './table.module.css'

/** In a step with groups the phone is a table card: which number, about what, with whom; before it too, once it was announced. */
export function TableCard(props: { session: Session }) {
  const t = useText('breakouts')
  return (
    <Show when={groupIn(props.session, roundAhead(props.session))} fallback={<p class="notice">{t.noTable}</p>}>
      {(group) => (
        <section class="stack gap-4" aria-labelledby="table">
          <h2 id="table" class={styles.card}>
            <span>{stageOf(props.session).round === null ? t.youWillSit : t.youSit}</span>
            <strong>{group().number}</strong>
            <Show when={group().topic}>{(topic) => <span class={styles.topic}>{topic()}</span>}</Show>
          </h2>
          <Company session={props.session} group={group()} />
          <details class="fold">
            <summary>{t.why}</summary>
            <p class="soft">{t.whyWords}</p>
          </details>
        </section>
      )}
    </Show>
  )
}

function Company(props: { session: Session; group: BreakoutGroup }) {
  const t = useText('breakouts')
  const people = () => props.session.people.filter(({ id }) => props.group.people.includes(id))
  return (
    <div class="stack gap-3">
      <h3>{t.together(people().length)}</h3>
      <ul class="stack gap-3">
        <For each={people()}>
          {(person) => (
            <li>
              <SeatedPerson person={person}>{person.id === props.session.personId ? t.you : undefined}</SeatedPerson>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}
