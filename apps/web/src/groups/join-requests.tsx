import type { Group, JoinRequest } from '@kring/contract/groups'
import type { Author } from '@kring/contract/people'
import { createAsync, revalidate } from '@solidjs/router'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { problemOf } from '../shell/http.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/inputs.tsx'
import { Lines } from '../ui/list.tsx'
import { Person } from '../ui/person.tsx'
import { Card } from '../ui/surface.tsx'
import { Time } from '../ui/time.tsx'
import { toast } from '../ui/toast.tsx'
import { admitMember, declineMember, listJoinRequests } from './api.ts'
import { groupChanged } from './group-changed.ts'

/** Who waits for a yes; facilitators only. */
export function JoinRequests(props: { group: Group }) {
  const t = useText('members')
  const groupId = createMemo(() => props.group.id)
  const requests = createAsync(() => listJoinRequests(groupId()))
  return (
    <Show when={requests()?.length}>
      {(count) => (
        <Card look="wash" class="stack">
          <h2>{t.requests.title(count())}</h2>
          <Lines>
            <For each={requests()}>{(request) => <Request group={props.group} request={request} />}</For>
          </Lines>
        </Card>
      )}
    </Show>
  )
}

function Request(props: { group: Group; request: JoinRequest }) {
  const t = useText('members')
  return (
    <li class="stack gap-3">
      <div class="row spread">
        <Person person={props.request.person} size="m" />
        <span class="meta">
          {t.requests.asked} <Time at={props.request.askedAt} />
        </span>
      </div>
      <p class="soft">{props.request.motivation || t.requests.noMotivation}</p>
      <Decision group={props.group} person={props.request.person} />
    </li>
  )
}

function Decision(props: { group: Group; person: Author }) {
  const t = useText('members')
  const [declining, setDeclining] = createSignal(false)
  const settle = (text: string) => Promise.all([revalidate(listJoinRequests.key), groupChanged(props.group.slug, text)])
  const failed = (error: unknown) => toast({ text: problemOf(error).title, failed: true })
  const admit = () => void admitMember(props.group.id, props.person.id).then(() => settle(t.requests.admitted(props.person.name)), failed)
  const decline = async (reason: string) => {
    await declineMember(props.group.id, props.person.id, reason)
    await settle(t.requests.declined(props.person.name))
  }
  return (
    <Show when={!declining()} fallback={<Refusal name={props.person.name} onCancel={() => setDeclining(false)} onSend={decline} />}>
      <p class="row gap-2">
        <Button kind="primary" size="s" aria-label={t.requests.admitName(props.person.name)} onClick={admit}>
          {t.requests.admit}
        </Button>
        <Button size="s" aria-label={t.requests.declineName(props.person.name)} onClick={() => setDeclining(true)}>
          {t.requests.decline}
        </Button>
      </p>
    </Show>
  )
}

function Refusal(props: { name: string; onCancel: () => void; onSend: (reason: string) => Promise<unknown> }) {
  const t = useText('members')
  return (
    <Form class="stack" onSend={async (data) => void (await props.onSend(textOf(data, 'reason')))}>
      <Field name="reason" label={t.requests.reason} hint={t.requests.reasonHint(props.name)}>
        <TextArea rows={3} autofocus />
      </Field>
      <p class="row gap-2">
        <Submit>{t.requests.send}</Submit>
        <Button kind="quiet" onClick={props.onCancel}>
          {t.requests.cancel}
        </Button>
      </p>
    </Form>
  )
}
