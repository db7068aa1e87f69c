import type { Door } from '@kring/contract/doors'
import { Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Failure } from '../shell/http.ts'
import { useMe } from '../shell/me.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { enterAsGuest, enterByCode } from './api.ts'
import { useFailure } from './failure.ts'
import { newSecret } from './note-id.ts'

/** Where one stands before the table: with an account one button, without one a name. */
export function Entrance(props: { code: string; door: Door }) {
  const t = useText('join')
  const me = useMe()
  const fail = useFailure()
  const sit = () => enterByCode(props.code).then(open, fail)
  return (
    <>
      <div class="stack gap-2">
        <h1>{props.door.title}</h1>
        <p class="lead">{t.runBy(props.door.facilitator, props.door.group)}</p>
      </div>
      <Show when={me()?.viewer} fallback={<ForGuests code={props.code} door={props.door} />}>
        {(viewer) => (
          <Button kind="primary" size="l" wide onClick={() => void sit()}>
            {t.enterAs(viewer().name)}
          </Button>
        )}
      </Show>
    </>
  )
}

function ForGuests(props: { code: string; door: Door }) {
  const t = useText('join')
  const language = useLanguage()
  const enter = async (data: FormData) => {
    const name = textOf(data, 'name').trim()
    if (!name) throw new Failure({ type: 'about:blank', title: '', status: 422, code: 'invalid', errors: [{ field: 'name', code: 'field.empty', message: t.nameMissing }] })
    open(await enterAsGuest(props.code, name, language, attemptAt(props.code)))
  }
  return (
    <>
      <Show when={props.door.guests} fallback={<p class="notice">{t.membersOnly}</p>}>
        <Form onSend={enter}>
          <Field name="name" label={t.name} hint={t.nameHint}>
            <TextInput maxlength={40} autocomplete="given-name" required />
          </Field>
          <div class="stack gap-2">
            <Submit wide>{t.enter}</Submit>
            <p class="hint">{t.guestWords}</p>
          </div>
        </Form>
      </Show>
      <p>
        <ButtonLink kind={props.door.guests ? 'quiet' : 'primary'} href={`/sign-in?to=${encodeURIComponent(`/join/${props.code}`)}`}>
          {t.haveAccount}
        </ButtonLink>
      </p>
    </>
  )
}

/** Kept by the tab: who presses again or comes back to the page because no answer came, is still the same guest. */
function attemptAt(code: string) {
  const key = `kring-door-${code}`
  const attempt = sessionStorage.getItem(key) ?? newSecret()
  sessionStorage.setItem(key, attempt)
  return attempt
}

/** As a fresh page: whoever just got a seat is somebody else to the server than a moment ago. */
const open = ({ sessionId }: { sessionId: number }) => location.assign(`/sessions/${sessionId}`)
