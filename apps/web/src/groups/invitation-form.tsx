import type { Group } from '@kring/contract/groups'
import { createSignal, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea, TextInput } from '../ui/inputs.tsx'
import { Card } from '../ui/surface.tsx'
import { toast } from '../ui/toast.tsx'
import { invite } from './api.ts'
import { Time } from '../ui/time.tsx'

/** Makes a link that lets one person in. */
export function InvitationForm(props: { group: Group }) {
  const t = useText('members')
  const [made, setMade] = createSignal<{ url: string; expiresAt: string }>()
  return (
    <Card look="sunken" class="stack">
      <h2>{t.invite.title}</h2>
      <Show
        when={made()}
        fallback={
          <Form class="stack" onSend={async (data) => void setMade(await invite(props.group.id, textOf(data, 'note')))}>
            <p class="sm soft">{t.invite.text}</p>
            <Field name="note" label={t.invite.note} hint={t.invite.noteHint} optional>
              <TextArea rows={3} />
            </Field>
            <Submit>{t.invite.make}</Submit>
          </Form>
        }
      >
        {(link) => <Made {...link()} onAnother={() => setMade()} />}
      </Show>
    </Card>
  )
}

function Made(props: { url: string; expiresAt: string; onAnother: () => void }) {
  const t = useText('members')
  const copy = () =>
    navigator.clipboard.writeText(props.url).then(
      () => toast({ text: t.invite.copied }),
      () => toast({ text: t.invite.notCopied, failed: true }),
    )
  return (
    <>
      <Field
        name="url"
        label={t.invite.link}
        hint={
          <>
            {t.invite.until} <Time at={props.expiresAt} />
          </>
        }
      >
        <TextInput readonly value={props.url} onFocus={(event) => event.currentTarget.select()} />
      </Field>
      <p class="row gap-2">
        <Button kind="primary" onClick={() => void copy()}>
          {t.invite.copy}
        </Button>
        <Button kind="quiet" onClick={props.onAnother}>
          {t.invite.another}
        </Button>
      </p>
    </>
  )
}
