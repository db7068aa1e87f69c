import type { StageDraft } from '@kring/contract/scripts'
import Plus from 'lucide-solid/icons/plus'
import Shapes from 'lucide-solid/icons/shapes'
import { For, lazy, Show, Suspense } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { part } from '../shell/part.ts'
import { Button } from '../ui/button.tsx'
import { clockOf } from '../ui/moments.ts'
import { createEditing, type Editing } from './editing.ts'
import type { Faults } from './faults.ts'
import { ScriptRow } from './script-row.tsx'
import styles from './script.module.css'
import type { Steps } from './steps.ts'

const MenuAt = lazy(() => import('../ui/menu.tsx').then((it) => ({ default: it.MenuAt })))
const FormatPicker = part('scripts/format-picker', () => import('./format-picker.tsx'), 'FormatPicker')

type Props = {
  steps: Steps
  faults: Faults
  /** When each step begins, in ms since 1970; undefined where that says nothing. */
  starts: (number | undefined)[]
  zone: string
  isFixed?: (step: StageDraft) => boolean
}

/** The steps of a script: on one line each, to open, move, copy, take away, and put others between. */
export function ScriptEditor(props: Props) {
  const t = useText('script')
  const language = useLanguage()
  let list: HTMLOListElement | undefined
  const isFixed = (step: StageDraft) => props.isFixed?.(step) ?? false
  const editing = createEditing(props.steps, () => list, isFixed)
  const time = (step: StageDraft, place: number) => {
    const at = props.starts[place]
    return at === undefined ? undefined : [at, at + step.minutes * 60_000].map((moment) => clockOf(moment, { language, zone: props.zone })).join('–')
  }
  return (
    <div class="stack gap-4">
      <ol class={styles.rows} ref={(it) => (list = it)}>
        <For each={props.steps.list()}>
          {(step, place) => <ScriptRow step={step} place={place()} time={time(step, place())} fixed={isFixed(step)} steps={props.steps} faults={props.faults} editing={editing} />}
        </For>
      </ol>
      <div class="row gap-2">
        <Button onClick={() => editing.add(props.steps.list().length)}>
          <Plus />
          {t.add}
        </Button>
        <Button onClick={() => editing.setPicking(props.steps.list().length)}>
          <Shapes />
          {t.addFormat}
        </Button>
      </div>
      <p class={`hint ${styles.keys}`}>{t.keys}</p>
      <p class="vh" role="status">
        {editing.said()}
      </p>
      <Asked editing={editing} />
    </div>
  )
}

/** What comes when somebody asks for it. */
function Asked(props: { editing: Editing }) {
  return (
    <Suspense>
      <Show when={props.editing.menu()} keyed>
        {({ key, button }) => <MenuAt button={button} items={props.editing.items(key)} onClose={() => props.editing.setMenu(undefined)} />}
      </Show>
      <Show when={props.editing.picking() !== undefined}>
        <FormatPicker onPick={props.editing.insert} onClose={() => props.editing.setPicking(undefined)} />
      </Show>
    </Suspense>
  )
}
