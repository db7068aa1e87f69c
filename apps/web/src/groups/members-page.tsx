import { mayFacilitate } from '@kring/domain/groups'
import type { RouteSectionProps } from '@solidjs/router'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/surface.tsx'
import { GroupFrame } from './group-frame.tsx'
import { InvitationForm } from './invitation-form.tsx'
import { JoinRequests } from './join-requests.tsx'
import { MemberList } from './member-list.tsx'
import styles from './members.module.css'

export function MembersPage(props: RouteSectionProps) {
  const t = useText('members')
  const me = useMe()
  const slug = () => props.params['slug'] ?? ''
  return (
    <GroupFrame slug={slug()} tab="members">
      {(group) => (
        <Show
          when={me()?.viewer}
          fallback={<Empty title={t.guest.title} action={<ButtonLink href={`/sign-in?to=${encodeURIComponent(`/groups/${slug()}/members`)}`}>{t.guest.action}</ButtonLink>} />}
        >
          {(viewer) => (
            <div class={styles.desk} data-facilitates={mayFacilitate(viewer(), group().id)}>
              <Show when={mayFacilitate(viewer(), group().id)}>
                <JoinRequests group={group()} />
                <aside>
                  <InvitationForm group={group()} />
                </aside>
              </Show>
              <section aria-label={t.title}>
                <MemberList group={group()} viewer={viewer()} />
              </section>
            </div>
          )}
        </Show>
      )}
    </GroupFrame>
  )
}
