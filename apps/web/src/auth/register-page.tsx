import { createSignal, Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Head } from '../shell/head.tsx'
import { Field } from '../ui/field.tsx'
import { PasswordInput, TextInput } from '../ui/inputs.tsx'
import { register } from './api.ts'
import { mailedToken } from './door.ts'
import { Mailbox } from './mailbox.tsx'

export function RegisterPage() {
  const t = useText('auth')
  const language = useLanguage()
  const [sentTo, setSentTo] = createSignal<string>()
  const send = async (data: FormData) => {
    const email = textOf(data, 'email')
    const founding = mailedToken()
    await register({ name: textOf(data, 'name'), email, password: textOf(data, 'password'), language, ...(founding && { founding }) })
    setSentTo(email)
  }
  return (
    <section class="page narrow">
      <Head title={t.register.title} />
      <Show when={!sentTo()} fallback={<Mailbox email={sentTo() ?? ''} />}>
        <h1>{t.register.title}</h1>
        <p class="lead">{t.register.intro}</p>
        <Form onSend={send}>
          <Field name="name" label={t.name} hint={t.nameHint}>
            <TextInput autocomplete="name" required />
          </Field>
          <Field name="email" label={t.email} hint={t.emailHint}>
            <TextInput type="email" autocomplete="username" required />
          </Field>
          <Field name="password" label={t.password} hint={t.passwordHint}>
            <PasswordInput autocomplete="new-password" required />
          </Field>
          <Submit>{t.register.send}</Submit>
        </Form>
        <p>
          {t.register.known} <a href="/sign-in">{t.register.signIn}</a>
        </p>
      </Show>
    </section>
  )
}
