import type { Session, Stage } from '@kring/contract/sessions'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { CardMark } from './card-mark.tsx'
import { NoteCard } from './note-card.tsx'
import styles from './note.module.css'
import type { OwnNotes } from './own-notes.ts'

type Props = { session: Session; stage: Stage; notes: OwnNotes }

/** What I put down in this stage, also what is still on its way. */
export function MyNotes(props: Props & { changing: boolean }) {
  const t = useText('sessions')
  const mine = () => props.session.notes.filter((note) => note.stageId === props.stage.id && props.notes.isMine(note))
  const count = () => mine().length + props.notes.waiting().length
  return (
    <section class="stack gap-3">
      <h2 class={styles.title}>{count() === 0 ? t.note.mine(0) : t.note.mine(count())}</h2>
      <Show when={count() > 0} fallback={<p class="meta">{t.note.noneMine}</p>}>
        <ul class="stack gap-3">
          <For each={mine()}>
            {(note) => (
              <li>
                <NoteCard note={note} notes={props.notes} mine changing={props.changing} />
              </li>
            )}
          </For>
          <Underway notes={props.notes} />
        </ul>
      </Show>
    </section>
  )
}

/** What lies open: for everybody, or (`ours`) for the table one sits at. */
export function TableNotes(props: Props & { ours?: boolean }) {
  const t = useText('sessions')
  const tables = useText('breakouts')
  const open = () => props.session.notes.filter(({ stageId }) => stageId === props.stage.id)
  const current = () => props.stage.id === props.session.stageId
  return (
    <section class="stack gap-3">
      <div>
        <h2 class={styles.title}>{props.ours ? tables.onTable(open().length) : t.note.onTable(open().length)}</h2>
        <Show when={!current()}>
          <p class="meta">{t.note.from(props.stage.title)}</p>
        </Show>
      </div>
      <ul class="stack gap-3">
        <For each={open()}>
          {(note) => (
            <li>
              <NoteCard note={note} notes={props.notes} mine={props.notes.isMine(note)} changing={current()} />
            </li>
          )}
        </For>
        <Show when={current()}>
          <Underway notes={props.notes} />
        </Show>
      </ul>
    </section>
  )
}

/** Notes that did not arrive yet, or were refused. */
export function Underway(props: { notes: OwnNotes }) {
  const t = useText('sessions')
  const words = useText('cards')
  return (
    <For each={props.notes.waiting()}>
      {(note) => (
        <li class={`${styles.note} ${styles.underway}`}>
          <Show when={note.card}>{(card) => <CardMark card={card()} word={words.kinds[card()]} />}</Show>
          <p>{note.text}</p>
          <p class="meta" role="status">
            {note.problem ? note.problem.title : note.late ? t.note.unsent : t.note.sending}
          </p>
          <Show when={note.problem && props.notes.field()}>
            <Button size="s" onClick={() => props.notes.giveBack(note)}>
              {t.note.backToDraft}
            </Button>
          </Show>
        </li>
      )}
    </For>
  )
}
