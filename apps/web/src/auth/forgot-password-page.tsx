import { createSignal, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Head } from '../shell/head.tsx'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { forgetPassword } from './api.ts'
import { Mailbox } from './mailbox.tsx'

export function ForgotPasswordPage() {
  const t = useText('auth')
  const [sentTo, setSentTo] = createSignal<string>()
  const send = async (data: FormData) => {
    const email = textOf(data, 'email')
    await forgetPassword(email)
    setSentTo(email)
  }
  return (
    <section class="page narrow">
      <Head title={t.forgot.title} />
      <Show when={!sentTo()} fallback={<Mailbox email={sentTo() ?? ''} />}>
        <h1>{t.forgot.title}</h1>
        <p class="lead">{t.forgot.intro}</p>
        <Form onSend={send}>
          <Field name="email" label={t.email}>
            <TextInput type="email" autocomplete="username" required />
          </Field>
          <p>
            <Submit>{t.forgot.send}</Submit>
          </p>
        </Form>
      </Show>
    </section>
  )
}
