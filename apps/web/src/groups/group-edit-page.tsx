import { createAsync, revalidate, type RouteSectionProps, useNavigate } from '@solidjs/router'
import { mayFacilitate } from '@kring/domain/groups'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { readMe, useMe } from '../shell/me.tsx'
import { toast } from '../ui/toast.tsx'
import { changeGroup, readGroup } from './api.ts'
import { CharterForm } from './charter-form.tsx'
import { Gate } from './gate.tsx'

export function GroupEditPage(props: RouteSectionProps) {
  const t = useText('charter')
  const me = useMe()
  const navigate = useNavigate()
  const group = createAsync(() => readGroup(props.params['slug'] ?? ''))
  return (
    <Show when={group()}>
      {(group) => (
        <Gate open={mayFacilitate(me()?.viewer ?? null, group().id)}>
          <section class="page narrow">
            <Head title={t.editTitle} />
            <header class="stack gap-3">
              <p class="crumb">
                <a href={`/groups/${group().slug}`}>{group().name}</a>
              </p>
              <h1>{t.editTitle}</h1>
              <p class="lead">{t.editIntro}</p>
            </header>
            <CharterForm
              group={group()}
              onSend={async (charter) => {
                const { slug } = await changeGroup(group().id, charter)
                await revalidate([readGroup.keyFor(slug), readMe.key])
                toast({ text: t.saved })
                navigate(`/groups/${slug}/charter`)
              }}
            />
          </section>
        </Gate>
      )}
    </Show>
  )
}
