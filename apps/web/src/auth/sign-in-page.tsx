import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'

export function SignInPage() {
  const t = useText('auth')
  return (
    <section class="page narrow">
      <Head title={t.signIn.title} />
      <h1>{t.signIn.title}</h1>
    </section>
  )
}
