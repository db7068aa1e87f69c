import type { Session } from '@kring/contract/sessions'
import { isSorting, itemsOn } from '@kring/domain/boards'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { DotsResults } from './dots-results.tsx'
import { onTable, stageOf } from './live-session.ts'
import note from './note.module.css'
import styles from './screen-board.module.css'

/** Whether what lies on the table is what the room looks at now. */
export const showsBoard = (session: Session) => onTable(session) !== undefined && (isSorting(stageOf(session)) || stageOf(session).tally !== null)

/** The piles as they grow, and what the dots came to, for the whole room. */
export function ScreenBoard(props: { session: Session }) {
  const t = useText('boards')
  const stage = () => stageOf(props.session)
  const boardId = () => onTable(props.session)?.id ?? 0
  const isPile = (id: string) => props.session.clusters.some((cluster) => cluster.id === id)
  const items = () => itemsOn(props.session, boardId())
  const piles = () => items().filter(({ id }) => isPile(id))
  const loose = () => items().flatMap(({ id, notes }) => (isPile(id) ? [] : notes))
  return (
    <Show when={showsBoard(props.session)}>
      <Show
        when={stage().tally === null}
        fallback={
          <div class={styles.results}>
            <DotsResults session={props.session} stage={stage()} boardId={boardId()} />
          </div>
        }
      >
        <ul class={styles.piles}>
          <For each={piles()}>{({ name, notes }) => <Pile name={name || t.nameless} texts={notes.map(({ text }) => text)} />}</For>
          <For each={loose()}>
            {({ text }) => (
              <li class={note.note}>
                <p>{text}</p>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Show>
  )
}

function Pile(props: { name: string; texts: string[] }) {
  return (
    <li class={styles.pile}>
      <h2>{props.name}</h2>
      <ul>
        <For each={props.texts}>
          {(text) => (
            <li>
              <p>{text}</p>
            </li>
          )}
        </For>
      </ul>
    </li>
  )
}
