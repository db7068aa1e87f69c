import type { Stage } from '@kring/contract/sessions'
import { takesNotes } from '@kring/domain/sessions'
import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { readDraft, writeDraft } from '../shell/draft.ts'
import { Button } from '../ui/button.tsx'
import { toast } from '../ui/toast.tsx'
import styles from './note.module.css'
import type { OwnNotes } from './own-notes.ts'

/** What somebody was still writing in steps that take nothing any more. Nobody else saw it, and it is theirs to say elsewhere. */
export function Unsaid(props: { stages: Stage[]; notes: OwnNotes }) {
  const t = useText('sessions')
  const [texts, setTexts] = createSignal<{ stageId: number; text: string }[]>([])
  const stageIds = createMemo(() => props.stages.filter(takesNotes).map(({ id }) => id), [], { equals: (one, other) => one.join() === other.join() })
  const look = () => setTexts(stageIds().flatMap((stageId) => [{ stageId, text: readDraft(props.notes.draftPlace(stageId)) }].filter(({ text }) => text.trim() !== '')))
  createEffect(on(stageIds, look))
  const keep = (stageId: number, text: string) => (writeDraft(props.notes.draftPlace(stageId), text), look())
  return (
    <For each={texts()}>
      {(one) => (
        <section class={`${styles.note} ${styles.underway}`}>
          <p class="meta">{t.note.unsaid(props.stages.find(({ id }) => id === one.stageId)?.title ?? '')}</p>
          <p>{one.text}</p>
          <div class="row gap-3">
            <Show when={props.notes.field()}>
              {(add) => (
                <Button size="s" onClick={() => (add()(one.text), keep(one.stageId, ''))}>
                  {t.note.take}
                </Button>
              )}
            </Show>
            <button type="button" class={styles.act} onClick={() => (keep(one.stageId, ''), toast({ text: t.note.thrownAway, undo: () => keep(one.stageId, one.text) }))}>
              {t.note.throwAway}
            </button>
          </div>
        </section>
      )}
    </For>
  )
}
