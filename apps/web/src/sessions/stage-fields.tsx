import { type StageDraft, stageKinds } from '@kring/contract/scripts'
import ArrowDown from 'lucide-solid/icons/arrow-down'
import ArrowUp from 'lucide-solid/icons/arrow-up'
import Trash2 from 'lucide-solid/icons/trash'
import { createUniqueId, For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea, TextInput } from '../ui/inputs.tsx'
import type { Script } from './script.ts'
import styles from './script.module.css'

type Props = { step: StageDraft; place: number; last: number; script: Script }

/** One step of the script: what kind, how it is called, what it asks and how long it lasts. */
export function StageFields(props: Props) {
  const t = useText('script')
  const path = `stages.${props.place}`
  return (
    <fieldset class="stack gap-4">
      <legend class="vh">{t.step(props.place + 1)}</legend>
      <Tools {...props} />
      <div class={styles.pair}>
        <Kind {...props} />
        <Field name={`${path}.minutes`} label={t.minutes}>
          <TextInput
            type="number"
            inputmode="numeric"
            min={1}
            max={240}
            value={props.step.minutes}
            onInput={({ currentTarget }) => props.script.set(props.place, { minutes: Math.round(currentTarget.valueAsNumber) || 0 })}
          />
        </Field>
      </div>
      <Field name={`${path}.title`} label={t.name}>
        <TextInput value={props.step.title} maxlength={200} onInput={({ currentTarget }) => props.script.set(props.place, { title: currentTarget.value })} />
      </Field>
      <Field name={`${path}.prompt`} label={t.prompt}>
        <TextArea rows={2} value={props.step.prompt} maxlength={500} onInput={({ currentTarget }) => props.script.set(props.place, { prompt: currentTarget.value })} />
      </Field>
    </fieldset>
  )
}

function Tools(props: Props) {
  const t = useText('script')
  const number = () => props.place + 1
  return (
    <div class="row row--nowrap spread">
      <p class="kind" aria-hidden="true">
        {t.step(number())}
      </p>
      <span class="row row--nowrap gap-1">
        <Show when={props.place > 0}>
          <Button icon size="s" aria-label={t.up(number())} onClick={() => props.script.move(props.place, -1)}>
            <ArrowUp />
          </Button>
        </Show>
        <Show when={props.place < props.last}>
          <Button icon size="s" aria-label={t.down(number())} onClick={() => props.script.move(props.place, 1)}>
            <ArrowDown />
          </Button>
        </Show>
        <Show when={props.last > 0}>
          <Button icon size="s" aria-label={t.remove(number())} onClick={() => props.script.remove(props.place)}>
            <Trash2 />
          </Button>
        </Show>
      </span>
    </div>
  )
}

function Kind(props: Props) {
  const t = useText('script')
  const { kinds } = useText('sessions')
  const id = createUniqueId()
  return (
    <div class="field">
      <label for={id}>{t.kind}</label>
      <select
        id={id}
        class="input"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => props.script.setKind(props.place, stageKinds.find((kind) => kind === currentTarget.value) ?? 'discussion')}
      >
        <For each={stageKinds}>
          {(kind) => (
            <option value={kind} selected={kind === props.step.kind}>
              {kinds[kind]}
            </option>
          )}
        </For>
      </select>
      <p class="hint" id={`${id}-hint`}>
        {t.kindHints[props.step.kind]}
      </p>
    </div>
  )
}
