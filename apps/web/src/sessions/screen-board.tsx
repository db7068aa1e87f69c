import type { Session } from '@kring/contract/sessions'
import { isSorting, itemsOn } from '@kring/domain/boards'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { DotsResults } from './dots-results.tsx'
import { onTable, stageOf } from './live-session.ts'
import note from './note.module.css'
import styles from './screen-cards.module.css'

/** The piles as they grow, and what the dots came to, for the whole room. */
export function ScreenBoard(props: { session: Session }) {
  const t = useText('boards')
  const stage = () => stageOf(props.session)
  const board = () => onTable(props.session)
  const piles = () => itemsOn(props.session, board()?.id ?? 0)
  return (
    <>
      <Show when={isSorting(stage()) && board()}>
        <div class={styles.tables}>
          <For each={piles()}>
            {({ name, notes }) => (
              <section class={styles.cards}>
                <Show when={name || notes.length > 1}>
                  <h2>{name || t.nameless}</h2>
                </Show>
                <For each={notes}>{({ text }) => <p class={note.note}>{text}</p>}</For>
              </section>
            )}
          </For>
        </div>
      </Show>
      <Show when={stage().tally && board()}>
        {(board) => (
          <div class={`${styles.tables} ${styles.cards}`}>
            <DotsResults session={props.session} stage={stage()} boardId={board().id} />
          </div>
        )}
      </Show>
    </>
  )
}
