import type { StageDraft } from '@kring/contract/scripts'
import { sameStep } from '@kring/domain/script-making'
import { createSignal, For, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import styles from './script.module.css'

type Props = { mine: StageDraft[]; theirs: StageDraft[]; text: string; onChoose: (whose: 'mine' | 'theirs') => Promise<void> }

/** Two versions of one script side by side; nothing goes on before somebody chose. */
export function Conflict(props: Props) {
  const t = useText('script').conflict
  const [busy, setBusy] = createSignal(false)
  let section: HTMLElement | undefined
  onMount(() => section?.focus())
  const choose = (whose: 'mine' | 'theirs') => {
    if (busy()) return
    setBusy(true)
    void props.onChoose(whose).finally(() => setBusy(false))
  }
  return (
    <section class="card stack gap-4" role="alert" tabindex="-1" ref={(it) => (section = it)}>
      <div class="stack gap-2">
        <h2 class={styles.part}>{t.title}</h2>
        <p>{props.text}</p>
      </div>
      <div class={styles.versions}>
        <Version title={t.mine} steps={props.mine} others={props.theirs} label={t.keepMine} onChoose={() => choose('mine')} />
        <Version title={t.theirs} steps={props.theirs} others={props.mine} label={t.keepTheirs} onChoose={() => choose('theirs')} />
      </div>
    </section>
  )
}

function Version(props: { title: string; steps: StageDraft[]; others: StageDraft[]; label: string; onChoose: () => void }) {
  const t = useText('script')
  const differs = (step: StageDraft) => !props.others.some((other) => sameStep(step, other))
  const moved = (step: StageDraft, place: number) => props.others.length === props.steps.length && props.others[place]?.key !== step.key
  return (
    <div class="card card--s stack gap-3">
      <h3 class={styles.part}>{props.title}</h3>
      <ol class={styles.version}>
        <For each={props.steps}>
          {(step, place) => (
            <li>
              <strong>{step.title.trim() || t.untitled}</strong>{' '}
              <span class="meta">
                {t.min(step.minutes)}
                <Show when={differs(step)}>, {t.conflict.differs}</Show>
                <Show when={moved(step, place())}>, {t.conflict.moved}</Show>
              </span>
              <Show when={differs(step)}>
                <p class="sm">{step.prompt}</p>
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Button onClick={props.onChoose}>{props.label}</Button>
    </div>
  )
}
