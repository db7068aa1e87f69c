import Scaling from 'lucide-solid/icons/scaling'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Bar } from '../ui/bar.tsx'
import { Button } from '../ui/button.tsx'
import styles from './script.module.css'

/** All steps together beside how long the meeting is, with a way to make it fit. */
export function Total(props: { minutes: number; of: number; onStretch: () => void }) {
  const t = useText('script')
  const spare = () => props.of - props.minutes
  return (
    <div class="stack gap-2">
      <Bar part={props.minutes / props.of} />
      <p role="status">
        <strong>{t.total(props.minutes, props.of)}</strong> <span classList={{ [styles.over ?? '']: spare() < 0 }}>{spare() < 0 ? t.tooLong(-spare()) : t.fits(spare())}</span>
      </p>
      <Show when={spare() < 0}>
        <Button onClick={props.onStretch}>
          <Scaling />
          {t.stretch}
        </Button>
      </Show>
    </div>
  )
}
