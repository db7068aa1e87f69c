import type { Session, Stage } from '@kring/contract/sessions'
import Check from 'lucide-solid/icons/check'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Notice } from '../ui/surface.tsx'
import { toast } from '../ui/toast.tsx'
import type { Commands } from './commands.ts'
import styles from './console.module.css'
import { placeOf } from './live-session.ts'

/** The whole evening in steps, with the one that is on. */
export function ConsoleScript(props: { session: Session; commands: Commands }) {
  const t = useText('sessions').console
  const more = useText('facilitation')
  const place = () => placeOf(props.session)
  // Everybody moves, so the way back is at hand.
  const goTo = async (stage: Stage) => {
    const from = props.session.stageId
    await props.commands.goTo(stage.id)
    if (props.session.stageId === stage.id) toast({ text: more.went(stage.title), undo: () => void props.commands.goTo(from, { meant: true }) })
  }
  return (
    <nav class={`${styles.pane} ${styles.script}`} aria-labelledby="script">
      <div class="row row--nowrap spread">
        <h2 id="script">{t.script}</h2>
        <a class={`sm ${styles.change}`} href={`/sessions/${props.session.id}/script`} aria-label={t.changeScript}>
          {t.change}
        </a>
      </div>
      <ol>
        <For each={props.session.stages}>
          {(stage, index) => (
            <li classList={{ [styles.done ?? '']: index() < place(), [styles.current ?? '']: index() === place() }} aria-current={index() === place() ? 'step' : undefined}>
              <span class={styles.number}>
                <Show when={index() < place()} fallback={index() + 1}>
                  <Check aria-label={t.done} />
                </Show>
              </span>
              <span>
                <Show when={index() !== place()} fallback={stage.title}>
                  <button type="button" class={styles.jump} aria-label={more.goTo(stage.title)} onClick={() => void goTo(stage)}>
                    {stage.title}
                  </button>
                </Show>
                <span class="meta">
                  {index() === place() ? t.nowMinutes(stage.minutes) : t.minutes(stage.minutes)}
                  <Show when={index() < place() && stage.notes > 0}>, {t.notes(stage.notes)}</Show>
                </span>
              </span>
            </li>
          )}
        </For>
      </ol>
      <Notice>{t.handWork}</Notice>
    </nav>
  )
}
