import type { Session, Stage } from '@kring/contract/sessions'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { CardMark } from './card-mark.tsx'
import note from './note.module.css'
import styles from './screen-cards.module.css'
import { ScreenTables } from './screen-tables.tsx'
import { TableBoards } from './table-boards.tsx'

/** What the tables harvested, once everybody may read it, readable from the back of the room; until then, who sits where. */
export function ScreenCards(props: { session: Session; stage: Stage | undefined }) {
  const t = useText('cards')
  const notes = () => props.session.notes.filter(({ stageId }) => stageId === props.stage?.id)
  return (
    <Show when={props.stage?.kind === 'harvest' && props.stage.revealedAt !== null && notes().length > 0} fallback={<ScreenTables session={props.session} />}>
      <div class={styles.tables}>
        <TableBoards notes={notes()} groups={props.session.groups} class={styles.cards} heading={(name) => <h2>{name}</h2>}>
          {({ text, card }) => (
            <div class={note.note}>
              <Show when={card}>{(card) => <CardMark card={card()} word={t.kinds[card()]} />}</Show>
              <p>{text}</p>
            </div>
          )}
        </TableBoards>
      </div>
    </Show>
  )
}
