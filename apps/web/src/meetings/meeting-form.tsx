import { createSignal, createUniqueId, For, type JSX, onMount } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Field } from '../ui/field.tsx'
import { Select, TextArea, TextInput } from '../ui/inputs.tsx'
import type { MeetingPlan } from './api.ts'
import { WhenFields } from './when-fields.tsx'

type Props = { plan: MeetingPlan; label: string; onSend: (plan: MeetingPlan) => Promise<unknown>; children?: JSX.Element }

/** What a meeting is for, when and where: the same fields when it is planned and when it changes. */
export function MeetingForm(props: Props) {
  const t = useText('meetings')
  return (
    <Form onSend={async (data) => void (await props.onSend(planOf(data)))}>
      <Field name="title" label={t.form.title} hint={t.form.titleHint}>
        <TextInput value={props.plan.title} autocomplete="off" />
      </Field>
      <Field name="yields" label={t.form.yields} hint={t.form.yieldsHint}>
        <TextArea rows={2} value={props.plan.yields} />
      </Field>
      <Field name="purpose" label={t.form.purpose} hint={t.form.purposeHint}>
        <TextArea rows={4} value={props.plan.purpose} />
      </Field>
      <WhenFields startsAtLocal={props.plan.startsAtLocal} />
      <Duration minutes={props.plan.minutes} />
      <Zone zone={props.plan.zone} />
      <Whereabouts plan={props.plan} />
      <p class="row gap-3">
        <Submit>{props.label}</Submit>
        {props.children}
      </p>
    </Form>
  )
}

function Duration(props: { minutes: number }) {
  const t = useText('meetings')
  const choices = () => [...new Set([30, 45, 60, 90, 120, 150, 180, 240, 360, 480, props.minutes])].sort((a, b) => a - b)
  return (
    <Field name="minutes" label={t.form.minutes}>
      <Select value={String(props.minutes)} options={choices().map((minutes) => ({ value: String(minutes), label: t.form.duration(minutes) }))} />
    </Field>
  )
}

/** Browser and server may know other zones, so the list to choose from comes after the page. */
function Zone(props: { zone: string }) {
  const t = useText('meetings')
  const listId = createUniqueId()
  const [zones, setZones] = createSignal<string[]>([])
  onMount(() => setZones(Intl.supportedValuesOf('timeZone')))
  return (
    <Field name="zone" label={t.form.zone} hint={t.form.zoneHint}>
      <TextInput value={props.zone} list={listId} autocomplete="off" spellcheck={false} />
      <datalist id={listId}>
        <For each={zones()}>{(zone) => <option value={zone} />}</For>
      </datalist>
    </Field>
  )
}

function Whereabouts(props: { plan: MeetingPlan }) {
  const t = useText('meetings')
  return (
    <>
      <Field name="place" label={t.form.place} hint={t.form.placeHint} optional>
        <TextInput value={props.plan.place ?? ''} />
      </Field>
      <Field name="link" label={t.form.link} hint={t.form.linkHint} optional>
        <TextInput type="url" value={props.plan.link ?? ''} autocomplete="off" />
      </Field>
      <Field name="capacity" label={t.form.capacity} hint={t.form.capacityHint} optional>
        <TextInput inputmode="numeric" value={props.plan.capacity ?? ''} autocomplete="off" />
      </Field>
    </>
  )
}

function planOf(data: FormData): MeetingPlan {
  const [date, time] = [textOf(data, 'date'), textOf(data, 'time')]
  return {
    title: textOf(data, 'title'),
    yields: textOf(data, 'yields'),
    purpose: textOf(data, 'purpose'),
    startsAtLocal: date && time ? `${date}T${time.slice(0, 5)}` : '',
    minutes: Number(textOf(data, 'minutes')),
    zone: textOf(data, 'zone').trim(),
    place: textOf(data, 'place').trim() || null,
    link: textOf(data, 'link').trim() || null,
    capacity: capacityOf(textOf(data, 'capacity').trim()),
  }
}

/** What is no number must not pass for "no limit": 0 is refused at the field. */
const capacityOf = (text: string) => (text === '' ? null : Number(text) || 0)
