import type { Viewer } from '@kring/contract/auth'
import type { Ruling, Thread } from '@kring/contract/threads'
import { mayModerate } from '@kring/domain/groups'
import { undoing } from '@kring/domain/moderation'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Time } from '../ui/time.tsx'
import styles from './moderation.module.css'
import { RulingIcon } from './ruling-icon.tsx'
import { useUndo } from './undo.ts'

type Props = {
  ruling: Ruling
  thread: Pick<Thread, 'group' | 'rulings' | 'pinnedAt'>
  viewer: Viewer | null
  onRuled: (ruling: Ruling) => void
}

/** Between the posts, where it happened: who did what to the thread, when and why; moderators can undo it here. */
export function RulingNote(props: Props) {
  const t = useText('rulings')
  const undo = useUndo((ruling) => props.onRuled(ruling))
  const mayUndo = () => mayModerate(props.viewer, props.thread.group.id) && undoing(props.ruling, props.thread) === 'possible'
  return (
    <div class={styles.note} id={`ruling-${props.ruling.id}`} classList={{ [styles.reversed ?? '']: props.ruling.reversedAt !== null }}>
      <RulingIcon kind={props.ruling.kind} />
      <div class={styles.words}>
        <p>
          <strong>{props.ruling.by.name}</strong> {t.did[props.ruling.kind]}
          <Show when={props.ruling.until}>
            {(until) => (
              <>
                {' '}
                {t.upTo} <Time at={until()} />
              </>
            )}
          </Show>
          , <Time at={props.ruling.at} />
        </p>
        <Show when={props.ruling.reason}>
          <p class="soft">{props.ruling.reason}</p>
        </Show>
        <Reversal ruling={props.ruling} />
      </div>
      <Show when={mayUndo()}>
        <Button size="s" aria-label={t.undoOf[props.ruling.kind]} onClick={() => void undo(props.ruling)}>
          {t.undo}
        </Button>
      </Show>
    </div>
  )
}

/** Who undid it, where somebody did. */
export function Reversal(props: { ruling: Ruling }) {
  const t = useText('rulings')
  return (
    <Show when={props.ruling.reversedAt}>
      {(at) => (
        <p class="muted">
          {t.reversedBy(props.ruling.reversedBy?.name ?? '')} <Time at={at()} />
        </p>
      )}
    </Show>
  )
}
