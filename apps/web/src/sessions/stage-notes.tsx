import type { Note, Session } from '@kring/contract/sessions'
import { takesNotes } from '@kring/domain/sessions'
import Eye from 'lucide-solid/icons/eye'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import note from './note.module.css'
import styles from './report.module.css'

type Choosing = { leads: boolean; chosen: string[]; onChoose: (noteId: string, on: boolean) => void }

/** What was written in one stage, as far as one may read it. */
export function StageNotes(props: Choosing & { session: Session; stageId: number; onReveal: (stageId: number) => void }) {
  const t = useText('harvest')
  const stage = () => props.session.stages.find(({ id }) => id === props.stageId)
  const readable = () => props.session.notes.filter(({ stageId }) => stageId === props.stageId)
  return (
    <Show when={stage()}>
      {(stage) => (
        <section class="stack gap-3">
          <div>
            <h3>{stage().title}</h3>
            <p class="soft">{stage().prompt}</p>
          </div>
          <Show when={stage().notes === 0}>
            <p class="meta">{takesNotes(stage()) ? t.empty : t.silent}</p>
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
            <ul class={styles.board}>
              <For each={readable()}>
                {(note) => (
                  <li>
                    <BoardNote {...props} note={note} open={stage().revealedAt !== null} />
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </section>
      )}
    </Show>
  )
}

function BoardNote(props: Choosing & { session: Session; note: Note; open: boolean }) {
  const t = useText('harvest')
  const item = () => props.session.harvest.find(({ id }) => id === props.note.harvestItemId)
  const signature = () => (props.note.author?.id === props.session.personId ? t.yours : props.note.author?.name)
  const words = () => (
    <>
      <p>{props.note.text}</p>
      <Show when={signature()}>{(name) => <p class="meta">{name()}</p>}</Show>
      <Show when={item()}>{(item) => <a href={`/threads/${item().threadId}`}>{t.becameA[item().kind]}</a>}</Show>
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
