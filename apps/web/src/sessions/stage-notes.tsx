import type { Note, Session } from '@kring/contract/sessions'
import { boardOf, isSorting, pilesOn } from '@kring/domain/boards'
import { takesNotes } from '@kring/domain/sessions'
import Eye from 'lucide-solid/icons/eye'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { CardMark } from './card-mark.tsx'
import { DotsResults } from './dots-results.tsx'
import note from './note.module.css'
import styles from './report.module.css'
import { TableBoards } from './table-boards.tsx'

type Choosing = { leads: boolean; chosen: string[]; onChoose: (noteId: string, on: boolean) => void }

/** What was written in one stage, as far as one may read it. */
export function StageNotes(props: Choosing & { session: Session; stageId: number; onReveal: (stageId: number) => void }) {
  const t = useText('harvest')
  const stage = () => props.session.stages.find(({ id }) => id === props.stageId)
  const boards = useText('boards')
  const sortable = () => {
    const now = stage()
    return now && (takesNotes(now) || !isSorting(now)) ? now : undefined
  }
  const readable = () => props.session.notes.filter(({ stageId }) => stageId === props.stageId)
  // Piles under their names, and what was in none together at the end.
  const piles = () => pilesOn(props.session, props.stageId).map(({ cluster, notes }) => ({ name: cluster ? cluster.name || boards.nameless : boards.loose, notes }))
  return (
    // What was sorted stands with the step it was written in.
    <Show when={sortable()}>
      {(stage) => (
        <section class="stack gap-3">
          <div>
            <h3>{stage().title}</h3>
            <p class="soft">{stage().prompt}</p>
          </div>
          <Show when={stage().notes === 0}>
            <p class="meta">{takesNotes(stage()) ? t.empty : stage().settings.dots ? (stage().tally ? '' : boards.waiting) : t.silent}</p>
          </Show>
          <Show when={stage().notes > 0 && stage().revealedAt === null}>
            <div class="row">
              <p class="meta grow">{t.closed(stage().notes)}</p>
              <Show when={props.leads}>
                <Button size="s" onClick={() => props.onReveal(stage().id)}>
                  <Eye />
                  {t.reveal}
                </Button>
              </Show>
            </div>
          </Show>
          <Show when={readable().length > 0}>
            <Show
              when={piles().length > 0}
              fallback={
                <TableBoards notes={readable()} groups={props.session.groups} class={styles.board} heading={(name) => <h4>{name}</h4>}>
                  {(note) => <BoardNote {...props} note={note} open={stage().revealedAt !== null} />}
                </TableBoards>
              }
            >
              <For each={piles()}>
                {({ name, notes }) => (
                  <div class="stack gap-3">
                    <h4>{name}</h4>
                    <ul class={styles.board}>
                      <For each={notes}>
                        {(note) => (
                          <li>
                            <BoardNote {...props} note={note} open={stage().revealedAt !== null} />
                          </li>
                        )}
                      </For>
                    </ul>
                  </div>
                )}
              </For>
            </Show>
          </Show>
          <Show when={stage().tally && boardOf(props.session.stages, props.stageId)}>
            {(board) => <DotsResults session={props.session} stage={stage()} boardId={board().id} />}
          </Show>
        </section>
      )}
    </Show>
  )
}

function BoardNote(props: Choosing & { session: Session; note: Note; open: boolean }) {
  const t = useText('harvest')
  const kinds = useText('cards').kinds
  const item = () => props.session.harvest.find(({ id }) => id === props.note.harvestItemId)
  const signature = () => (props.note.paper ? undefined : props.note.author?.id === props.session.personId ? t.yours : props.note.author?.name)
  const words = () => (
    <>
      <Show when={props.note.card}>{(card) => <CardMark card={card()} word={kinds[card()]} />}</Show>
      <p>{props.note.text}</p>
      <Show when={signature()}>{(name) => <p class="meta">{name()}</p>}</Show>
      <Show when={item()}>{(item) => <a href={item().threadId === null ? `#item-${item().id}` : `/threads/${item().threadId}`}>{t.becameA[item().kind]}</a>}</Show>
    </>
  )
  return (
    <Show when={props.leads && props.open && !item()} fallback={<div class={note.note}>{words()}</div>}>
      <label class={`${note.note} ${styles.choice}`}>
        <input
          type="checkbox"
          checked={props.chosen.includes(props.note.id)}
          aria-label={t.choose(props.note.text)}
          onChange={({ currentTarget }) => props.onChoose(props.note.id, currentTarget.checked)}
        />
        <span>{words()}</span>
      </label>
    </Show>
  )
}
