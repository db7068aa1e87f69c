import type { Session, Stage } from '@kring/contract/sessions'
import { takesNotes } from '@kring/domain/sessions'
import ArrowRight from 'lucide-solid/icons/arrow-right'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { placeOf, stageOf } from './live-session.ts'
import { TableNotes } from './note-lists.tsx'
import type { OwnNotes } from './own-notes.ts'
import styles from './phone.module.css'
import { Unsaid } from './unsaid.tsx'

/** The steps that were, to look at again. */
export function WaysBack(props: { session: Session; onLook: (stageId: number) => void }) {
  const t = useText('facilitation')
  const before = () => props.session.stages.slice(0, placeOf(props.session)).filter(takesNotes)
  return (
    <Show when={before().length > 0}>
      <details class="fold">
        <summary>{t.back}</summary>
        <ul class="stack gap-2">
          <For each={before()}>
            {(stage) => (
              <li>
                <Button kind="quiet" size="s" onClick={() => props.onLook(stage.id)}>
                  {stage.title}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  )
}

/** A step that was, as far as it lies open. */
export function LookingBack(props: { session: Session; stage: Stage; notes: OwnNotes }) {
  const t = useText('facilitation')
  return (
    <div class={styles.body}>
      <p class="notice">{t.looking(props.stage.title)}</p>
      <div class="stack gap-2">
        <p class="kind">{props.stage.title}</p>
        <h1 class={styles.prompt}>{props.stage.prompt}</h1>
      </div>
      <Unsaid stages={[props.stage]} notes={props.notes} />
      <Show when={props.session.notes.some(({ stageId }) => stageId === props.stage.id)} fallback={<p class="soft">{t.nothingOpen}</p>}>
        <TableNotes session={props.session} stage={props.stage} notes={props.notes} />
      </Show>
    </div>
  )
}

/** The way to where the others are, where the thumb is. */
export function WayBackToNow(props: { session: Session; onReturn: () => void }) {
  const t = useText('facilitation')
  return (
    <footer class={styles.foot}>
      <Button kind="primary" size="l" wide onClick={() => props.onReturn()}>
        {t.backTo(stageOf(props.session).title)}
        <ArrowRight />
      </Button>
    </footer>
  )
}
