import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/surface.tsx'
import styles from './post-editor.module.css'
import { useParts } from './post-parts.ts'
import type { Words } from './post-words.ts'

/** The text that was saved meanwhile, beside the one in the fields: both are there to read before one of them is chosen. */
export function EditedElsewhere(props: { theirs: Words; onTake: () => void }) {
  const t = useText('posts')
  const partsOf = useParts()
  return (
    <Card look="sunken" class="stack gap-3">
      <h3 class={styles.other}>{t.elsewhere.title}</h3>
      <For each={partsOf(props.theirs).filter(({ text }) => text !== '')}>
        {(part) => (
          <div>
            <Show when={part.label}>
              <p class="meta">{part.label}</p>
            </Show>
            <p class={styles.typed}>{part.text}</p>
          </div>
        )}
      </For>
      <p class="soft sm">{t.elsewhere.choose}</p>
      <p>
        <Button size="s" onClick={props.onTake}>
          {t.elsewhere.take}
        </Button>
      </p>
    </Card>
  )
}
