import type { Form, FormKind } from '@kring/contract/templates'
import { Match, Show, Switch } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { LearningFields } from '../threads/compose-fields.tsx'
import { HintsProvider } from '../threads/form-hints.ts'
import { ReportFields } from '../threads/report-fields.tsx'
import { SectionFields } from '../threads/section-fields.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/inputs.tsx'
import styles from './templates.module.css'

/** The very fields that people will get, to look at: nothing in it can be touched. */
export function TemplatePreview(props: { kind: FormKind; form: Form; groupId: number }) {
  const t = useText('templates')
  const words = useText('compose')
  const named = () => props.form.sections.filter(({ heading }) => heading.trim() !== '')
  return (
    <section class={styles.preview} aria-labelledby="form-preview">
      <h2 id="form-preview">{t.preview}</h2>
      <div class="card stack gap-5" inert>
        <Show when={props.form.name}>
          <p class="label">{props.form.name}</p>
        </Show>
        <p class="soft">{props.form.intro || words.leads[props.kind]}</p>
        <HintsProvider value={() => props.form.hints.filter(({ hint }) => hint.trim() !== '')}>
          <Switch
            fallback={
              <Field name="preview" label={words.text[props.kind]} hint={words.textHint[props.kind]}>
                <TextArea />
              </Field>
            }
          >
            <Match when={props.kind === 'learning'}>
              <LearningFields groupId={props.groupId} />
            </Match>
            <Match when={props.kind === 'report'}>
              <ReportFields groupId={props.groupId} />
            </Match>
            <Match when={named().length > 0}>
              <SectionFields sections={named()} groupId={props.groupId} />
            </Match>
          </Switch>
        </HintsProvider>
      </div>
    </section>
  )
}
