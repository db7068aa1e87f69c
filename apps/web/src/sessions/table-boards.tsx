import type { Note, Session } from '@kring/contract/sessions'
import { byTable } from '@kring/domain/harvest'
import { For, type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'

/** Notes by the table they were written at, where there were tables. */
export function TableBoards(props: {
  notes: Note[]
  groups: Session['groups']
  class: string | undefined
  heading: (name: string) => JSX.Element
  children: (note: Note) => JSX.Element
}) {
  const t = useText('breakouts')
  const words = useText('cards')
  const tables = () => byTable(props.notes, props.groups)
  const nameOf = (number: number | null, topic: string) => (number === null ? words.noTable : topic ? t.tableWith(number, topic) : t.table(number))
  const lone = () => tables().every(({ number }) => number === null)
  // Tables are the same ones as long as their number is: a note that comes in leaves the others where they are.
  return (
    <For each={tables().map(({ number }) => number)}>
      {(number) => (
        <div class="stack gap-3">
          <Show when={!lone()}>{props.heading(nameOf(number, tables().find((table) => table.number === number)?.topic ?? ''))}</Show>
          <ul class={props.class}>
            <For each={tables().find((table) => table.number === number)?.notes}>{(note) => <li>{props.children(note)}</li>}</For>
          </ul>
        </div>
      )}
    </For>
  )
}
