import type { Group, JoinRequest } from '@kring/contract/groups'
import { createAsync, revalidate } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
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
  const requests = createAsync(() => listJoinRequests(props.group.id))
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
  const [declining, setDeclining] = createSignal(false)
  const person = () => props.request.person
  const settle = (text: string) => Promise.all([revalidate(listJoinRequests.key), groupChanged(props.group.slug, text)])
  const admit = () =>
    admitMember(props.group.id, person().id).then(
      () => settle(t.requests.admitted(person().name)),
      (error: unknown) => toast({ text: problemOf(error).title, failed: true }),
    )
  return (
    <li class="stack gap-3">
      <div class="row spread">
        <Person person={person()} size="m" />
        <span class="meta">
          {t.requests.asked} <Time at={props.request.askedAt} />
        </span>
      </div>
      <p class="soft">{props.request.motivation || t.requests.noMotivation}</p>
      <Show
        when={declining()}
        fallback={
          <p class="row gap-2">
            <Button kind="primary" size="s" aria-label={t.requests.admitName(person().name)} onClick={() => void admit()}>
              {t.requests.admit}
            </Button>
            <Button size="s" aria-label={t.requests.declineName(person().name)} onClick={() => setDeclining(true)}>
              {t.requests.decline}
            </Button>
          </p>
        }
      >
        <Refusal
          name={person().name}
          onCancel={() => setDeclining(false)}
          onSend={(reason) => declineMember(props.group.id, person().id, reason).then(() => settle(t.requests.declined(person().name)))}
        />
      </Show>
    </li>
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
