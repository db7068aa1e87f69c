import type { Card, Note } from '@kring/contract/sessions'
import { createSignal, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { CardChoice } from './card-choice.tsx'
import { CardMark } from './card-mark.tsx'
import type { OwnNotes } from './own-notes.ts'
import styles from './note.module.css'

type Props = { note: Note; notes: OwnNotes; mine: boolean; changing: boolean }

/** A note as it lies there. Its author can change it while the stage is on, and take it away as long as nothing was made of it. */
export function NoteCard(props: Props) {
  const t = useText('sessions')
  const words = useText('cards')
  const [editing, setEditing] = createSignal(false)
  return (
    <div class={styles.note}>
      <Show when={!editing()} fallback={<Rewrite {...props} onDone={() => setEditing(false)} />}>
        <Show when={props.note.card}>{(card) => <CardMark card={card()} word={words.kinds[card()]} />}</Show>
        <p>{props.note.text}</p>
        <Show when={props.mine} fallback={<Show when={props.note.author}>{(author) => <p class="meta">{author().name}</p>}</Show>}>
          <div class={styles.own}>
            <span class="meta">{props.note.harvestItemId === null ? t.note.yours : `${t.note.yours}, ${t.note.harvested}`}</span>
            <Show when={props.note.harvestItemId === null}>
              <Show when={props.changing}>
                <button type="button" class={styles.act} aria-label={t.note.changeThis(props.note.text)} onClick={() => setEditing(true)}>
                  {t.note.change}
                </button>
              </Show>
              <button type="button" class={styles.act} aria-label={t.note.takeBackThis(props.note.text)} onClick={() => void props.notes.takeBack(props.note)}>
                {t.note.takeBack}
              </button>
            </Show>
          </div>
        </Show>
      </Show>
    </div>
  )
}

function Rewrite(props: Props & { onDone: () => void }) {
  const t = useText('sessions')
  const [card, setCard] = createSignal<Card | null>(props.note.card)
  let field: HTMLTextAreaElement | undefined
  const keep = () => {
    const text = field?.value.trim() ?? ''
    props.onDone()
    if (text !== '' && (text !== props.note.text || card() !== props.note.card)) void props.notes.rewrite(props.note, text, card())
  }
  return (
    <div class="stack gap-2">
      <Show when={card()}>{(card) => <CardChoice value={card()} onChoose={setCard} />}</Show>
      <textarea
        class="input"
        ref={(it) => {
          field = it
          queueMicrotask(() => it.focus())
        }}
        rows={3}
        maxLength={500}
        aria-label={t.note.label}
        value={props.note.text}
      />
      <div class="row gap-2">
        <Button size="s" kind="primary" onClick={keep}>
          {t.note.keep}
        </Button>
        <Button size="s" kind="quiet" onClick={() => props.onDone()}>
          {t.note.leave}
        </Button>
      </div>
    </div>
  )
}
