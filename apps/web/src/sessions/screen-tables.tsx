import type { Session } from '@kring/contract/sessions'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { roundAhead, stageOf } from './live-session.ts'
import styles from './screen-tables.module.css'

/** More than this nobody reads from the back of the room; then every phone says it. */
const mostTables = 12

/** Who sits at which table, on the wall. */
export function ScreenTables(props: { session: Session }) {
  const t = useText('breakouts')
  const tables = () => props.session.groups.filter(({ round }) => round === roundAhead(props.session))
  const namesOf = (people: number[]) => props.session.people.filter(({ id }) => people.includes(id)).map(({ name }) => name.split(' ')[0] ?? name)
  return (
    <Show when={tables().length > 0}>
      <Show when={tables().length <= mostTables} fallback={<p>{t.onPhones(tables().length)}</p>}>
        <Show when={stageOf(props.session).round === null}>
          <p>{t.soon}</p>
        </Show>
        <ul class={styles.tables}>
          <For each={tables()}>
            {(table) => (
              <li>
                <h2>{table.topic ? t.tableWith(table.number, table.topic) : t.table(table.number)}</h2>
                <p>{namesOf(table.people).join(', ')}</p>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Show>
  )
}
