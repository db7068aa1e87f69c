import { type StageDraft, stageKinds } from '@kring/contract/scripts'
import { createEffect } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Field } from '../ui/field.tsx'
import { TextArea, TextInput } from '../ui/inputs.tsx'
import type { Faults } from './faults.ts'
import styles from './script.module.css'
import { NumberField, Pick } from './setting-fields.tsx'
import { useSettingsWords } from './settings-words.ts'
import { StepSettings } from './step-settings.tsx'
import type { Steps } from './steps.ts'

const settingNames = ['grouping', 'board', 'sight', 'dots', 'size', 'count', 'budget', 'perItem']

/** One step in full: its words, how long it lasts, and how it works. */
export function StepFields(props: { step: StageDraft; steps: Steps; faults: Faults }) {
  const t = useText('script')
  const { kinds } = useText('sessions')
  const words = useSettingsWords()
  const field = (name: string) => `${props.step.key}.${name}`
  let settings: HTMLDetailsElement | undefined
  createEffect(() => {
    if (settings && settingNames.some((name) => props.faults().has(field(name)))) settings.open = true
  })
  return (
    <div class="stack gap-4">
      <Field name={field('title')} label={t.name}>
        <TextInput value={props.step.title} maxlength={200} autocomplete="off" onInput={({ currentTarget }) => props.steps.set(props.step.key, { title: currentTarget.value })} />
      </Field>
      <Field name={field('prompt')} label={t.prompt}>
        <TextArea rows={2} value={props.step.prompt} maxlength={500} onInput={({ currentTarget }) => props.steps.set(props.step.key, { prompt: currentTarget.value })} />
      </Field>
      <div class={styles.pair}>
        <Pick
          name={field('kind')}
          label={t.kind}
          value={props.step.kind}
          options={stageKinds.map((value) => ({ value, label: kinds[value] }))}
          onPick={(kind) => props.steps.setKind(props.step.key, kind)}
        />
        <NumberField name={field('minutes')} label={t.minutes} min={1} max={240} value={props.step.minutes} onNumber={(minutes) => props.steps.set(props.step.key, { minutes })} />
      </div>
      <Field name={field('aim')} label={t.aim} optional>
        <TextInput value={props.step.aim} maxlength={200} autocomplete="off" onInput={({ currentTarget }) => props.steps.set(props.step.key, { aim: currentTarget.value })} />
      </Field>
      <p class="soft sm">{words.inFull(props.step, props.steps.titleOf)}</p>
      <details class="fold" ref={(it) => (settings = it)}>
        <summary>{t.settings.more}</summary>
        <StepSettings step={props.step} steps={props.steps} />
      </details>
    </div>
  )
}
