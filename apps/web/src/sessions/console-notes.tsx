import type { Note, Session } from '@kring/contract/sessions'
import { isSorting } from '@kring/domain/boards'
import { takesNotes } from '@kring/domain/sessions'
import Eye from 'lucide-solid/icons/eye'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import type { Commands } from './commands.ts'
import { CardMark } from './card-mark.tsx'
import { ConsolePaper } from './console-paper.tsx'
import styles from './console.module.css'
import { stageOf } from './live-session.ts'
import note from './note.module.css'
import { TableBoards } from './table-boards.tsx'

/** More than this is a heap, and a heap looks the same with one more. */
const mostDrawn = 60

/** The notes of this stage: a closed pile that only counts, then what stands on them. */
export function NotesCard(props: { session: Session; commands: Commands }) {
  const t = useText('sessions').console
  const words = useText('cards')
  const { yours } = useText('sessions').note
  const stage = () => stageOf(props.session)
  const open = () => stage().revealedAt !== null
  const read = () => props.session.notes.filter(({ stageId }) => stageId === stage().id)
  // Who typed a note in from paper did not write it; and where no names are shown, one's own is not either.
  const signatureOf = ({ author, paper }: Note) => (author && !paper ? (stage().settings.names ? author.name : yours) : undefined)
  return (
    <Show when={takesNotes(stage()) || !(isSorting(stage()) || stage().settings.dots)}>
      <section class="card stack gap-3" classList={{ [styles.whole ?? '']: open() }}>
        <Show
          when={takesNotes(stage())}
          fallback={
            <>
              <h3 class={styles.cardtitle}>{t.silent}</h3>
              <p class="meta">{t.silentWords}</p>
            </>
          }
        >
          <div class="row spread gap-2">
            <h3 class={styles.cardtitle}>{open() ? t.open(stage().notes) : t.closed(stage().notes)}</h3>
            <Show when={!open()}>
              <Button size="s" onClick={() => props.commands.reveal(stage().id)}>
                <Eye />
                {t.reveal}
              </Button>
            </Show>
          </div>
          <Show when={open()} fallback={<Pile count={stage().notes} />}>
            <TableBoards notes={read()} groups={props.session.groups} class={styles.board} heading={(name) => <h4>{name}</h4>}>
              {(one) => (
                <div class={note.note}>
                  <Show when={one.card}>{(card) => <CardMark card={card()} word={words.kinds[card()]} />}</Show>
                  <p>{one.text}</p>
                  <Show when={signatureOf(one)}>{(name) => <p class="meta">{name()}</p>}</Show>
                </div>
              )}
            </TableBoards>
          </Show>
          <p class="meta">{open() ? t.openWords : t.closedWords}</p>
          <div class={styles.edge}>
            <ConsolePaper session={props.session} />
          </div>
        </Show>
      </section>
    </Show>
  )
}

function Pile(props: { count: number }) {
  const cards = () => Array.from({ length: Math.min(mostDrawn, props.count) })
  return (
    <Show when={props.count > 0}>
      <div class={styles.pile} aria-hidden="true">
        <For each={cards()}>{() => <i />}</For>
      </div>
    </Show>
  )
}
