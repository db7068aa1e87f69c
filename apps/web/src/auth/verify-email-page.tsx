import { createSignal, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit } from '../shell/form.tsx'
import { Head } from '../shell/head.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { verifyEmail } from './api.ts'
import { mailedToken } from './door.ts'
import { MailedLink } from './mailed-link.tsx'

/** A button, never on load: mail programs open every link to look whether it is safe. */
export function VerifyEmailPage() {
  const t = useText('auth')
  const [verified, setVerified] = createSignal(false)
  const send = async () => {
    await verifyEmail(mailedToken())
    setVerified(true)
  }
  return (
    <section class="page narrow">
      <Head title={t.verify.title} />
      <h1>{verified() ? t.verify.done : t.verify.title}</h1>
      <Show
        when={!verified()}
        fallback={
          <p aria-live="polite">
            <ButtonLink kind="primary" href="/sign-in">
              {t.signIn.title}
            </ButtonLink>
          </p>
        }
      >
        <p class="lead">{t.verify.intro}</p>
        <MailedLink>
          <Form onSend={send}>
            <p>
              <Submit>{t.verify.send}</Submit>
            </p>
          </Form>
        </MailedLink>
      </Show>
    </section>
  )
}
