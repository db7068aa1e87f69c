import { cards, type Card, type Session } from '@kring/contract/sessions'
import { cardOf } from '@kring/domain/harvest'
import { withHarvest } from '@kring/domain/sessions'
import { createEffect, createMemo, createSignal, Match, onMount, Show, Switch } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Form, Submit } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea, TextInput } from '../ui/inputs.tsx'
import { toast } from '../ui/toast.tsx'
import { gather } from './api.ts'
import { gatheringOf } from './gathering.ts'
import { PromiseFields } from './item-fields.tsx'
import { LearningFields } from './learning-fields.tsx'
import type { Change } from './live-session.ts'
import styles from './report.module.css'

type Props = { session: Session; chosen: string[]; change: Change; onDone: () => void }

/** From the chosen notes to something that lasts: a thread of the group, an action, or a point for next time. */
export function HarvestForm(props: Props) {
  // Each begins with a form of its own: nothing of the one before stays behind.
  const [turn, setTurn] = createSignal(1)
  return (
    <aside class={`card ${styles.form}`} aria-labelledby={heading}>
      <Show when={turn()} keyed>
        <Making {...props} again={turn() > 1} onDone={() => (props.onDone(), setTurn((before) => before + 1))} />
      </Show>
    </aside>
  )
}

/** What is chosen, there where one chooses; and the way to the form where it stands further down. */
export function ChosenBar(props: { count: number }) {
  const t = useText('harvest')
  return (
    <Show when={props.count > 0}>
      <div class={`only-phone no-print ${styles.bar}`}>
        <strong>{t.chosen(props.count)}</strong>
        <Button kind="primary" size="s" onClick={toForm}>
          {t.form.title}
        </Button>
      </div>
    </Show>
  )
}

const heading = 'make-of-it'
const toForm = () => document.getElementById(heading)?.focus()

function Making(props: Props & { again: boolean }) {
  const t = useText('harvest')
  const language = useLanguage()
  const [kind, setKind] = createSignal<Card>('learning')
  const [own, setOwn] = createSignal(false)
  const notes = () => props.session.notes.filter(({ id }) => props.chosen.includes(id))
  // The notes fill the first field until somebody writes in it.
  const told = createMemo<string>(
    (before) =>
      own()
        ? before
        : notes()
            .map(({ text }) => `- ${text}`)
            .join('\n'),
    '',
  )
  const becomes = createMemo(() => cardOf(notes()))
  createEffect(() => setKind((before) => becomes() ?? before))
  // The button that was pressed is gone with its form.
  onMount(() => props.again && toForm())
  const send = async (data: FormData) => {
    const made = kind()
    const item = await gather(props.session.id, gatheringOf(data, { kind: made, noteIds: props.chosen, language }, t.form.fillIn))
    props.change((before) => withHarvest(before, { item }))
    toast({ text: t.form.posted[made] })
    props.onDone()
  }
  return (
    <Form onSend={send}>
      <div class="stack gap-2">
        <h2 id={heading} tabindex="-1">
          {t.form.title}
        </h2>
        <p class="hint">{t.form.hint}</p>
        <p role="status">
          <strong>{t.chosen(props.chosen.length)}</strong>
        </p>
      </div>
      <Choice
        name="kind"
        label={t.form.kind}
        value={kind()}
        options={cards.map((value) => ({ value, label: t.form.kinds[value] }))}
        onChoose={(value) => setKind(cards.find((card) => card === value) ?? 'learning')}
      />
      <Title kind={kind()} one={notes().length === 1 ? (notes()[0]?.text ?? '') : ''} />
      <Switch>
        <Match when={kind() === 'learning'}>
          <LearningFields told={told()} onWrite={() => setOwn(true)} />
        </Match>
        <Match when={kind() === 'question'}>
          <Question told={told()} onWrite={() => setOwn(true)} />
        </Match>
        <Match when={kind() === 'action'}>
          <PromiseFields people={props.session.people} />
        </Match>
      </Switch>
      <Submit wide>{t.form.send[kind()]}</Submit>
      <p class="hint">{kind() === 'action' || kind() === 'agenda' ? t.form.within(props.session.group.name) : t.form.public(props.session.group.name)}</p>
    </Form>
  )
}

/** What an action or a point for the agenda is, often stands on the card already. */
function Title(props: { kind: Card; one: string }) {
  const t = useText('harvest').form
  const short = () => props.kind === 'action' || props.kind === 'agenda'
  return (
    <Field name="title" label={t.name[props.kind]}>
      <Show when={short()} fallback={<TextInput maxlength={200} autocomplete="off" />}>
        <TextArea rows={3} maxlength={200} value={props.one.replace(/\s+/g, ' ').slice(0, 200)} />
      </Show>
    </Field>
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
