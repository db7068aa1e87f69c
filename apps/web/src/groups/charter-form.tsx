import type { Group } from '@kring/contract/groups'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Choice } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea, TextInput } from '../ui/inputs.tsx'
import type { Charter } from './api.ts'

type Props = { group?: Group; onSend: (charter: Charter) => Promise<unknown> }

/** What a group says of itself: the same fields when it starts and when it changes. */
export function CharterForm(props: Props) {
  const t = useText('charter')
  return (
    <Form onSend={async (data) => void (await props.onSend(charterOf(data)))}>
      <Field name="name" label={t.name} hint={t.nameHint}>
        <TextInput value={props.group?.name ?? ''} autocomplete="off" />
      </Field>
      <Field name="goal" label={t.goal} hint={t.goalHint}>
        <TextArea rows={2} value={props.group?.goal ?? ''} />
      </Field>
      <Field name="purpose" label={t.purpose} hint={t.purposeHint} optional>
        <TextArea rows={5} value={props.group?.purpose ?? ''} />
      </Field>
      <Field name="yields" label={t.yields} hint={t.yieldsHint} optional>
        <TextArea rows={2} value={props.group?.yields ?? ''} />
      </Field>
      <Field name="rhythm" label={t.rhythm} hint={t.rhythmHint} optional>
        <TextInput value={props.group?.rhythm ?? ''} />
      </Field>
      <Field name="agreements" label={t.agreements} hint={t.agreementsHint} optional>
        <TextArea rows={4} value={props.group?.agreements.join('\n') ?? ''} />
      </Field>
      <Choice name="anonymousAllowed" label={t.anonymous} hint={t.anonymousHint} value={props.group?.anonymousAllowed ? 'yes' : 'no'} options={optionsOf(t.anonymousChoices)} />
      <Doors group={props.group} />
      <Field name="zone" label={t.zone} hint={t.zoneHint}>
        <TextInput value={props.group?.zone ?? 'Europe/Amsterdam'} autocomplete="off" spellcheck={false} />
      </Field>
      <p class="row gap-2">
        <Submit>{props.group ? t.save : t.create}</Submit>
        <Show when={props.group}>{(group) => <a href={`/groups/${group().slug}/charter`}>{t.cancel}</a>}</Show>
      </p>
    </Form>
  )
}

function Doors(props: { group: Group | undefined }) {
  const t = useText('charter')
  return (
    <>
      <Choice name="visibility" label={t.visibility} value={props.group?.visibility ?? 'public'} options={optionsOf(t.visibilities)} />
      <Choice name="joining" label={t.joining} value={props.group?.joining ?? 'open'} options={optionsOf(t.joinings)} />
    </>
  )
}

const optionsOf = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }))

const charterOf = (data: FormData): Charter => ({
  name: textOf(data, 'name'),
  goal: textOf(data, 'goal'),
  purpose: textOf(data, 'purpose'),
  yields: textOf(data, 'yields'),
  rhythm: textOf(data, 'rhythm'),
  agreements: textOf(data, 'agreements')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
  anonymousAllowed: textOf(data, 'anonymousAllowed') === 'yes',
  visibility: textOf(data, 'visibility') === 'members' ? 'members' : 'public',
  joining: (['request', 'invite'] as const).find((way) => way === textOf(data, 'joining')) ?? 'open',
  zone: textOf(data, 'zone').trim(),
})
