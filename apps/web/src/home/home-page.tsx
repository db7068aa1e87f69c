import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'

export function HomePage() {
  const t = useText('shell')
  const me = useMe()
  return (
    <section class="page">
      <Head title={t.today} />
      <h1>{me()?.community}</h1>
    </section>
  )
}
