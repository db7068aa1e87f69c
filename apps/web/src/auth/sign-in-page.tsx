import { useSearchParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { Field } from '../ui/field.tsx'
import { PasswordInput, TextInput } from '../ui/inputs.tsx'
import { signIn } from './api.ts'
import { DemoBar } from './demo-bar.tsx'
import { enterAt } from './door.ts'

export function SignInPage() {
  const t = useText('auth')
  const me = useMe()
  const [search] = useSearchParams()
  const enter = () => enterAt(typeof search['to'] === 'string' ? search['to'] : null)
  const send = async (data: FormData) => {
    await signIn({ email: textOf(data, 'email'), password: textOf(data, 'password') })
    enter()
  }
  return (
    <section class="page narrow">
      <Head title={t.signIn.title} />
      <h1>{t.signIn.title}</h1>
      <Show when={me()?.demo}>
        <DemoBar onEnter={enter} />
      </Show>
      <Form onSend={send}>
        <Field name="email" label={t.email}>
          <TextInput type="email" autocomplete="username" required />
        </Field>
        <Field name="password" label={t.password}>
          <PasswordInput autocomplete="current-password" required />
        </Field>
        <p class="row">
          <Submit>{t.signIn.send}</Submit>
          <a href="/forgot-password">{t.signIn.forgot}</a>
        </p>
      </Form>
      <p>
        {t.signIn.newHere} <a href="/register">{t.signIn.register}</a>
      </p>
    </section>
  )
}
