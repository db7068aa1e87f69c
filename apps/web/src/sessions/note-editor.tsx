import type { Card } from '@kring/contract/sessions'
import Plus from 'lucide-solid/icons/plus'
import { createSignal, createUniqueId, onCleanup, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { createDraft } from '../shell/draft.ts'
import { Button } from '../ui/button.tsx'
import { CardChoice } from './card-choice.tsx'
import type { OwnNotes } from './own-notes.ts'
import styles from './phone.module.css'

const longest = 500
/** From here on one sees how much room is left. */
const nearlyFull = 60

/** One field for one thought of one step. What stands in it stays there when the phone sleeps or the page reloads. */
export function NoteEditor(props: { notes: OwnNotes; stageId: number; cards: boolean }) {
  const t = useText('sessions')
  const id = createUniqueId()
  let field: HTMLTextAreaElement | undefined
  const [card, setCard] = createSignal<Card>('learning')
  const draft = createDraft(() => props.notes.draftPlace(props.stageId))
  const [room, setRoom] = createSignal(longest)
  const keep = (text: string) => {
    setRoom(longest - text.length)
    draft.keep(text)
  }
  const fill = (text: string) => {
    if (!field || text === '') return
    field.value = [field.value.trim(), text].filter(Boolean).join('\n')
    keep(field.value)
  }
  const put = () => {
    const text = field?.value.trim() ?? ''
    if (field && text !== '') {
      props.notes.put(text, props.cards ? card() : null)
      field.value = ''
      setRoom(longest)
      draft.forget()
    }
    field?.focus()
  }
  // What was typed before the page came to life goes before what was kept.
  onMount(() => {
    if (field?.value) keep(field.value)
    else fill(draft.read())
    props.notes.setField(fill)
    onCleanup(() => props.notes.setField(undefined))
  })
  return (
    <div class={styles.write}>
      <Show when={props.cards}>
        <CardChoice value={card()} onChoose={setCard} />
      </Show>
      <label class="vh" for={id}>
        {t.note.label}
      </label>
      <textarea
        id={id}
        ref={(it) => (field = it)}
        rows={4}
        maxLength={longest}
        placeholder={t.note.placeholder}
        onInput={(event) => keep(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && put()}
      />
      <div class="row row--nowrap spread">
        <span class="meta" role="status">
          {room() < nearlyFull ? t.note.room(room()) : draft.kept() === undefined ? '' : draft.kept() ? t.note.drafted : t.note.notDrafted}
        </span>
        <Button size="s" onClick={put}>
          <Plus />
          {t.note.put}
        </Button>
      </div>
    </div>
  )
}
