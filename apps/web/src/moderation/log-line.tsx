import type { LogLine } from '@kring/contract/moderation'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Time } from '../ui/time.tsx'
import styles from './moderation.module.css'
import { Reversal } from './ruling-note.tsx'

/** One line of the open log: what happened to which thread, by whom and why. `undo` is there for who may undo it. */
export function LogLineItem(props: { line: LogLine; undo: (() => void) | undefined }) {
  const t = useText('moderation')
  const words = useText('rulings')
  const ruling = () => props.line.ruling
  const did = () => (ruling().kind === 'move' ? t.log.moved(props.line.from, props.line.to) : t.log.did[ruling().kind])
  return (
    <li class={styles.line}>
      <span class={styles.when}>
        <Time at={ruling().at} />
      </span>
      <div class={styles.words}>
        <p>
          <Show when={props.line.thread} fallback={<em class="muted">{t.log.hidden}</em>}>
            {(thread) => (
              <a class="title-link" href={`/threads/${thread().id}/${thread().slug}`}>
                <strong>{thread().title}</strong>
              </a>
            )}
          </Show>
        </p>
        <p class="sm soft">
          {ruling().by.name} {did()}
          <Show when={ruling().until}>
            {(until) => (
              <>
                {' '}
                {words.upTo} <Time at={until()} />
              </>
            )}
          </Show>
          . <Show when={ruling().reason}>{t.log.reason(ruling().reason)}</Show>
        </p>
        <div class="sm">
          <Reversal ruling={ruling()} />
        </div>
      </div>
      <Show when={props.undo}>
        {(undo) => (
          <Button size="s" aria-label={words.undoOf[ruling().kind]} onClick={() => undo()()}>
            {words.undo}
          </Button>
        )}
      </Show>
    </li>
  )
}
