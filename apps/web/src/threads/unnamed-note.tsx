import type { MyDisclosures, NameAsked } from '@kring/contract/moderation'
import { withAsked } from '@kring/domain/moderation'
import { createAsync, revalidate } from '@solidjs/router'
import EyeOff from 'lucide-solid/icons/eye-off'
import { For } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { listMyDisclosures } from '../moderation/api.ts'
import { createLive } from '../realtime/live.ts'
import { Time } from '../ui/time.tsx'
import styles from './unnamed.module.css'

/** Under what I posted without my name, for me alone: that it is mine, and who asked for my name. */
export function UnnamedNote(props: { of: string; threadId: number }) {
  const t = useText('disclosure')
  const stored = createAsync(() => listMyDisclosures(props.threadId))
  const [known] = createLive<MyDisclosures>(stored, {
    topic: () => `thread:${props.threadId}`,
    events: { 'name.asked': (before, told: NameAsked) => withAsked(before, told, [props.of]) },
    reset: () => revalidate(listMyDisclosures.key),
  })
  return (
    <div class={styles.note}>
      <EyeOff />
      <div>
        <p class="meta">{t.yours}</p>
        <For each={known()?.items.filter(({ post }) => post === props.of)}>
          {(asked) => (
            <p class={styles.asked}>
              <strong>{t.asked(asked.by.name)}</strong> <Time at={asked.at} />. {t.reasonGiven(asked.reason)}
            </p>
          )}
        </For>
      </div>
    </div>
  )
}
