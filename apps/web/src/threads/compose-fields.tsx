import { factors, type Kind, strategies } from '@kring/contract/threads'
import { useSearchParams } from '@solidjs/router'
import { type JSX, Match, Switch } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { SubjectFields } from '../subjects/subject-fields.tsx'
import { Choice } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import { useFormState } from '../ui/form-state.ts'
import { TextArea, TextInput } from '../ui/inputs.tsx'
import { Writing } from '../writing/writing.tsx'
import styles from './compose.module.css'
import type { FormChoice } from './form-choice.ts'
import { HintsProvider, useHints } from './form-hints.ts'
import { ReportFields } from './report-fields.tsx'
import { FormTools, SectionFields } from './section-fields.tsx'

/** The fields that a kind asks for. */
export function ComposeFields(props: { kind: Kind; groupId: number; choice: FormChoice; belowTitle: JSX.Element }) {
  const words = useText('compose')
  const about = useText('subjects')
  const form = useFormState()
  const t = useText('ui')
  // Who searched in vain asks with the same words.
  const [asked] = useSearchParams<{ title: string }>()
  return (
    <>
      <Field name="title" label={words.title[props.kind]} hint={words.titleHint[props.kind]}>
        <TextInput maxlength={200} autocomplete="off" value={typeof asked.title === 'string' ? asked.title : ''} />
      </Field>
      {props.belowTitle}
      <HintsProvider value={() => props.choice.form()?.hints ?? []}>
        <FormTools choice={props.choice} />
        <Switch
          fallback={
            <div class={styles.long}>
              <Field name="text" label={words.text[props.kind]} hint={words.textHint[props.kind]}>
                <Writing groupId={props.groupId}>
                  <TextArea />
                </Writing>
              </Field>
            </div>
          }
        >
          <Match when={props.kind === 'learning'}>
            <LearningFields groupId={props.groupId} />
          </Match>
          <Match when={props.kind === 'report'}>
            <ReportFields groupId={props.groupId} />
          </Match>
          <Match when={props.choice.sections().length > 0}>
            <SectionFields sections={props.choice.sections()} groupId={props.groupId} />
          </Match>
        </Switch>
      </HintsProvider>
      <details class="fold" open={form.errorOf('subjects') !== undefined}>
        <summary>
          {about.about} <span class="field__optional">({t.optional})</span>
        </summary>
        <div class="stack gap-5">
          <p class="hint">{about.aboutWhy}</p>
          <SubjectFields kind={props.kind} groupId={props.groupId} within="subjects." telling />
        </div>
      </details>
    </>
  )
}

/** Questions that make a learning usable by somebody who was not there. */
export function LearningFields(props: { groupId: number }) {
  const t = useText('threads')
  const words = useText('compose')
  const hint = useHints()
  return (
    <>
      <section class={styles.part}>
        <h2>{words.parts.before}</h2>
        <Field name="learning.situation" label={words.situation.label} hint={hint('situation', words.situation.hint)}>
          <Writing groupId={props.groupId}>
            <TextArea />
          </Writing>
        </Field>
        <Choice
          name="learning.obstacle"
          label={words.obstacle.label}
          hint={hint('obstacle', words.obstacle.hint)}
          value=""
          options={[{ value: '', label: words.obstacle.none }, ...factors.map((value) => ({ value, label: t.factors[value] }))]}
        />
      </section>
      <section class={styles.part}>
        <h2>{words.parts.after}</h2>
        <Field name="learning.tried" label={words.tried.label} hint={hint('tried', words.tried.hint)}>
          <Writing groupId={props.groupId}>
            <TextArea />
          </Writing>
        </Field>
        <Field name="learning.worked" label={words.worked.label} hint={hint('worked', words.worked.hint)}>
          <Writing groupId={props.groupId}>
            <TextArea />
          </Writing>
        </Field>
        <Field name="learning.cost" label={words.cost.label} hint={hint('cost', words.cost.hint)} optional>
          <TextArea rows={2} maxlength={500} />
        </Field>
        <Choice
          name="learning.strategy"
          label={words.strategy.label}
          hint={hint('strategy', words.strategy.hint)}
          options={strategies.map((value) => ({ value, label: t.strategies[value] }))}
        />
        <Field name="learning.whoToAsk" label={words.whoToAsk.label} hint={hint('whoToAsk', words.whoToAsk.hint)} optional>
          <Writing groupId={props.groupId}>
            <TextArea rows={2} maxlength={1000} />
          </Writing>
        </Field>
      </section>
    </>
  )
}
