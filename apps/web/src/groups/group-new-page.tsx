import { mayStartGroup } from '@kring/domain/groups'
import { revalidate, useNavigate } from '@solidjs/router'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { readMe, useMe } from '../shell/me.tsx'
import { toast } from '../ui/toast.tsx'
import { listGroups, startGroup } from './api.ts'
import { CharterForm } from './charter-form.tsx'
import { Gate } from './gate.tsx'

export function GroupNewPage() {
  const t = useText('charter')
  const me = useMe()
  const navigate = useNavigate()
  return (
    <Gate open={mayStartGroup(me()?.viewer ?? null)}>
      <section class="page narrow">
        <Head title={t.newTitle} />
        <header class="stack gap-3">
          <h1>{t.newTitle}</h1>
          <p class="lead">{t.newIntro}</p>
        </header>
        <CharterForm
          onSend={async (charter) => {
            const { slug } = await startGroup(charter)
            await revalidate([listGroups.key, readMe.key])
            toast({ text: t.created })
            navigate(`/groups/${slug}/members`)
          }}
        />
      </section>
    </Gate>
  )
}
