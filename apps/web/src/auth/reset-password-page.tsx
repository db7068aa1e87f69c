import { createSignal, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Head } from '../shell/head.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { PasswordInput } from '../ui/inputs.tsx'
import { resetPassword } from './api.ts'
import { mailedToken } from './door.ts'
import { MailedLink } from './mailed-link.tsx'

export function ResetPasswordPage() {
  const t = useText('auth')
  const [chosen, setChosen] = createSignal(false)
  const send = async (data: FormData) => {
    await resetPassword(mailedToken(), textOf(data, 'password'))
    setChosen(true)
  }
  return (
    <section class="page narrow">
      <Head title={t.reset.title} />
      <h1>{chosen() ? t.reset.done : t.reset.title}</h1>
      <Show
        when={!chosen()}
        fallback={
          <p aria-live="polite">
            <ButtonLink kind="primary" href="/sign-in">
              {t.signIn.title}
            </ButtonLink>
          </p>
        }
      >
        <p class="lead">{t.reset.intro}</p>
        <MailedLink>
          <Form onSend={send}>
            <Field name="password" label={t.newPassword} hint={t.passwordHint}>
              <PasswordInput autocomplete="new-password" required />
            </Field>
            <p>
              <Submit>{t.reset.send}</Submit>
            </p>
          </Form>
        </MailedLink>
      </Show>
    </section>
  )
}
