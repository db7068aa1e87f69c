import type { StageDraft } from '@kring/contract/scripts'
import ArrowDown from 'lucide-solid/icons/arrow-down'
import ArrowUp from 'lucide-solid/icons/arrow-up'
import ChevronDown from 'lucide-solid/icons/chevron-down'
import CircleAlert from 'lucide-solid/icons/circle-alert'
import Ellipsis from 'lucide-solid/icons/ellipsis'
import GripVertical from 'lucide-solid/icons/grip-vertical'
import { createUniqueId, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import type { Editing } from './editing.ts'
import { type Faults, isFaulty } from './faults.ts'
import styles from './script.module.css'
import { useSettingsWords } from './settings-words.ts'
import { StepFields } from './step-fields.tsx'
import type { Steps } from './steps.ts'

type Props = { step: StageDraft; place: number; time: string | undefined; fixed: boolean; steps: Steps; faults: Faults; editing: Editing }

/** A step on one line; open, it shows its fields. One that is fixed only stands there. */
export function ScriptRow(props: Props) {
  const key = () => props.step.key
  const id = createUniqueId()
  const open = () => !props.fixed && props.steps.open() === key()
  const over = () => (props.editing.drag.over()?.key === key() ? props.editing.drag.over() : undefined)
  const byKey = (event: KeyboardEvent) => {
    // In a list to choose from these keys open it.
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || props.fixed || event.target instanceof HTMLSelectElement) return
    event.preventDefault()
    props.editing.move(key(), event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li
      class={styles.row}
      classList={{
        [styles.open ?? '']: open(),
        [styles.fixed ?? '']: props.fixed,
        [styles.held ?? '']: props.editing.drag.held() === key(),
        [styles.before ?? '']: over()?.after === false,
        [styles.after ?? '']: over()?.after === true,
      }}
      data-step={key()}
      onKeyDown={byKey}
      {...props.editing.drag.row(key())}
    >
      <div class={styles.line}>
        <Show
          when={!props.fixed}
          fallback={
            <div class={styles.face}>
              <Face {...props} />
            </div>
          }
        >
          <span class={styles.handle} aria-hidden="true" {...props.editing.drag.handle(key())}>
            <GripVertical />
          </span>
          <button type="button" class={styles.face} aria-expanded={open()} aria-controls={open() ? id : undefined} onClick={() => props.steps.setOpen(open() ? undefined : key())}>
            <Face {...props} />
            <ChevronDown class={`icon ${styles.chevron}`} />
          </button>
          <Tools {...props} />
        </Show>
      </div>
      <Show when={open()}>
        <div class={styles.fields} id={id}>
          <StepFields step={props.step} steps={props.steps} faults={props.faults} />
        </div>
      </Show>
    </li>
  )
}

function Face(props: Props) {
  const t = useText('script')
  const { kinds } = useText('sessions')
  const words = useSettingsWords()
  const about = () => {
    const seated = words.seated(props.step)
    const kind = seated && props.step.kind === 'breakout' ? [] : [kinds[props.step.kind]]
    return [...kind, ...(seated ? [seated] : []), t.min(props.step.minutes)].join(', ')
  }
  return (
    <>
      <span class={styles.number}>{props.place + 1}</span>
      <span class={styles.time}>{props.time}</span>
      <span class={styles.words}>
        <span class={styles.title}>{props.steps.titleOf(props.step.key)}</span>
        <span class="meta">
          {about()}
          <Show when={props.fixed}>, {t.fixed}</Show>
        </span>
        <Show when={isFaulty(props.faults(), props.step.key)}>
          <span class={`error ${styles.look}`}>
            <CircleAlert />
            {t.look}
          </span>
        </Show>
      </span>
    </>
  )
}

/** At the ends of the list the buttons stay where they are, so that whoever moves a step by them keeps their place. */
function Tools(props: Props) {
  const t = useText('script')
  const title = () => props.steps.titleOf(props.step.key)
  return (
    <span class={styles.tools}>
      <Button icon size="s" kind="quiet" aria-label={t.up(title())} aria-disabled={props.place === 0 || undefined} onClick={() => props.editing.move(props.step.key, -1)}>
        <ArrowUp />
      </Button>
      <Button
        icon
        size="s"
        kind="quiet"
        aria-label={t.down(title())}
        aria-disabled={props.place === props.steps.list().length - 1 || undefined}
        onClick={() => props.editing.move(props.step.key, 1)}
      >
        <ArrowDown />
      </Button>
      <Button
        icon
        size="s"
        kind="quiet"
        aria-label={t.more(title())}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => props.editing.setMenu({ key: props.step.key, button: currentTarget })}
      >
        <Ellipsis />
      </Button>
    </span>
  )
}
