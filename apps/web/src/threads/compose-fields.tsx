import { factors, type Kind, strategies } from '@kring/contract/threads'
import { useSearchParams } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { SubjectFields } from '../subjects/subject-fields.tsx'
import { Choice } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import { useFormState } from '../ui/form-state.ts'
import { TextArea, TextInput } from '../ui/inputs.tsx'
import { Writing } from '../writing/writing.tsx'
import styles from './compose.module.css'

/** The fields that a kind asks for. */
export function ComposeFields(props: { kind: Kind; groupId: number; belowTitle: JSX.Element }) {
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
      <Show
        when={props.kind === 'learning'}
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
        <LearningFields groupId={props.groupId} />
      </Show>
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
  return (
    <>
      <section class={styles.part}>
        <h2>{words.parts.before}</h2>
        <Field name="learning.situation" label={words.situation.label} hint={words.situation.hint}>
          <Writing groupId={props.groupId}>
            <TextArea />
          </Writing>
        </Field>
        <Choice
          name="learning.obstacle"
          label={words.obstacle.label}
          hint={words.obstacle.hint}
          value=""
          options={[{ value: '', label: words.obstacle.none }, ...factors.map((value) => ({ value, label: t.factors[value] }))]}
        />
      </section>
      <section class={styles.part}>
        <h2>{words.parts.after}</h2>
        <Field name="learning.tried" label={words.tried.label} hint={words.tried.hint}>
          <Writing groupId={props.groupId}>
            <TextArea />
          </Writing>
        </Field>
        <Field name="learning.worked" label={words.worked.label} hint={words.worked.hint}>
          <Writing groupId={props.groupId}>
            <TextArea />
          </Writing>
        </Field>
        <Choice name="learning.strategy" label={words.strategy.label} hint={words.strategy.hint} options={strategies.map((value) => ({ value, label: t.strategies[value] }))} />
      </section>
    </>
  )
}
