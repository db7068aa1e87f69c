import type { HarvestItem, Session } from '@kring/contract/sessions'
import { withHarvest } from '@kring/domain/sessions'
import { createMemo, createSignal, Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Form, Submit } from '../shell/form.tsx'
import { Choice } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea, TextInput } from '../ui/inputs.tsx'
import { toast } from '../ui/toast.tsx'
import { gather } from './api.ts'
import { gatheringOf } from './gathering.ts'
import { LearningFields } from './learning-fields.tsx'
import type { Change } from './live-session.ts'
import styles from './report.module.css'

const possible: HarvestItem['kind'][] = ['learning', 'question']

/** From the chosen notes to a thread of the group. */
export function HarvestForm(props: { session: Session; chosen: string[]; change: Change; onDone: () => void }) {
  const t = useText('harvest')
  const words = useText('threads')
  const language = useLanguage()
  const [kind, setKind] = createSignal<HarvestItem['kind']>('learning')
  const [own, setOwn] = createSignal(false)
  // The notes fill the first field until somebody writes in it.
  const told = createMemo<string>((before) => (own() ? before : notesOf(props.session, props.chosen)), '')
  const send = async (data: FormData) => {
    const item = await gather(props.session.id, gatheringOf(data, { kind: kind(), noteIds: props.chosen, language }, t.form.fillIn))
    props.change((before) => withHarvest(before, { item }))
    props.onDone()
    setOwn(false)
    toast({ text: t.form.posted })
    return 'reset' as const
  }
  return (
    <aside class={`card ${styles.form}`}>
      <Form onSend={send}>
        <div class="stack gap-2">
          <h2>{t.form.title}</h2>
          <p class="hint">{t.form.hint}</p>
          <p role="status">
            <strong>{t.chosen(props.chosen.length)}</strong>
          </p>
        </div>
        <Choice
          name="kind"
          label={t.form.kind}
          value="learning"
          options={possible.map((value) => ({ value, label: words.kinds[value] }))}
          onChoose={(value) => setKind(value === 'question' ? 'question' : 'learning')}
        />
        <Field name="title" label={t.form.name[kind()]}>
          <TextInput maxlength={200} autocomplete="off" />
        </Field>
        <Show when={kind() === 'learning'} fallback={<Question told={told()} onWrite={() => setOwn(true)} />}>
          <LearningFields told={told()} onWrite={() => setOwn(true)} />
        </Show>
        <Submit wide>{t.form.send[kind()]}</Submit>
        <p class="hint">{t.form.public(props.session.group.name)}</p>
      </Form>
    </aside>
  )
}

function Question(props: { told: string; onWrite: () => void }) {
  const t = useText('harvest')
  return (
    <Field name="text" label={t.form.text}>
      <TextArea rows={5} value={props.told} onInput={props.onWrite} />
    </Field>
  )
}

const notesOf = ({ notes }: Session, chosen: string[]) =>
  notes
    .filter(({ id }) => chosen.includes(id))
    .map(({ text }) => `- ${text}`)
    .join('\n')
