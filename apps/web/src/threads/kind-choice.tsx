import type { Kind } from '@kring/contract/threads'
import { For } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useText } from '../i18n/text.ts'
import styles from './compose.module.css'
import { kindIcons } from './thread-kind.tsx'

/** First what it is, because the rest of the form follows from it. */
export function KindChoice(props: { kinds: Kind[]; kind: Kind | undefined; onChoose: (kind: Kind) => void }) {
  const t = useText('threads')
  const words = useText('compose')
  return (
    <fieldset>
      <legend class="vh">{words.kind}</legend>
      <div class={styles.kinds}>
        <For each={props.kinds}>
          {(kind) => (
            <label>
              <input type="radio" name="kind" value={kind} checked={kind === props.kind} onChange={() => props.onChoose(kind)} />
              <Dynamic component={kindIcons[kind]} />
              <span>
                <strong>{t.kinds[kind]}</strong>
                <small>{words.kindHints[kind]}</small>
              </span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
