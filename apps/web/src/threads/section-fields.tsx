import type { Section } from '@kring/contract/templates'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/inputs.tsx'
import { Chip } from '../ui/label.tsx'
import { toast } from '../ui/toast.tsx'
import { Writing } from '../writing/writing.tsx'
import type { FormChoice } from './form-choice.ts'
import { nameOf } from './sections.ts'

/** The sections of a group's form, and below them whatever else there is to say. */
export function SectionFields(props: { sections: Section[]; groupId: number }) {
  const t = useText('sections')
  return (
    <>
      <For each={props.sections}>
        {({ heading, hint, required }) => (
          <Field name={nameOf(heading)} label={heading} hint={hint} optional={!required}>
            <Writing groupId={props.groupId}>
              <TextArea />
            </Writing>
          </Field>
        )}
      </For>
      <Field name="text" label={t.rest} optional>
        <Writing groupId={props.groupId}>
          <TextArea />
        </Writing>
      </Field>
    </>
  )
}

/** Which of the group's forms, and whether to write in it at all. */
export function FormTools(props: { choice: FormChoice }) {
  const t = useText('sections')
  const turn = (free: boolean) => {
    props.choice.setFree(free)
    toast({ text: free ? t.freed : t.guided })
  }
  return (
    <Show when={props.choice.own().length > 0 || props.choice.guides()}>
      <div class="stack gap-3">
        <Show when={props.choice.own().length > 0}>
          <nav class="field" aria-label={t.forms}>
            <p class="label">{t.forms}</p>
            <p class="row gap-2">
              <Chip href={props.choice.hrefOf(undefined)} on={props.choice.key() === undefined}>
                {t.plain}
              </Chip>
              <For each={props.choice.own()}>
                {({ key, name }) => (
                  <Chip href={props.choice.hrefOf(key)} on={props.choice.key() === key}>
                    {name}
                  </Chip>
                )}
              </For>
            </p>
          </nav>
        </Show>
        <Show when={props.choice.guides()}>
          <p>
            <Button size="s" onClick={() => turn(!props.choice.free())}>
              {props.choice.free() ? t.guide : t.free}
            </Button>
          </p>
        </Show>
      </div>
    </Show>
  )
}
