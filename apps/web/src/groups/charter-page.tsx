import type { Group } from '@kring/contract/groups'
import { isMember, mayFacilitate } from '@kring/domain/groups'
import { mayEditTemplates } from '@kring/domain/templates'
import type { RouteSectionProps } from '@solidjs/router'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Impressions } from '../sessions/impressions.tsx'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Html } from '../ui/html.tsx'
import { Agreements } from './agreements.tsx'
import { GroupFrame } from './group-frame.tsx'
import styles from './groups.module.css'

export function CharterPage(props: RouteSectionProps) {
  const t = useText('groups')
  const me = useMe()
  return (
    <GroupFrame slug={props.params['slug'] ?? ''} tab="charter">
      {(group) => (
        <div class="cols cols--aside">
          <div class="stack gap-6">
            <section class="stack gap-3">
              <h2>{t.charter.purpose}</h2>
              <Show when={group().purpose} fallback={<p class="soft">{t.charter.purposeNone}</p>}>
                <Html of={group()} field="purposeHtml" />
              </Show>
            </section>
            <Show when={group().yields}>
              <section class="stack gap-3">
                <h2>{t.charter.yields}</h2>
                <p class="prose">{group().yields}</p>
              </section>
            </Show>
            <Show when={isMember(me()?.viewer ?? null, group().id)}>
              <Impressions groupId={group().id} />
            </Show>
            <p class="row gap-2">
              <Show when={mayFacilitate(me()?.viewer ?? null, group().id)}>
                <ButtonLink href={`/groups/${group().slug}/edit`}>{t.charter.edit}</ButtonLink>
              </Show>
              <Show when={mayEditTemplates(me()?.viewer ?? null, group().id)}>
                <ButtonLink href={`/groups/${group().slug}/templates`}>{t.charter.templates}</ButtonLink>
              </Show>
            </p>
          </div>
          <aside class={`stack gap-6 ${styles.aside}`}>
            <Agreements group={group()} />
            <Rules group={group()} />
          </aside>
        </div>
      )}
    </GroupFrame>
  )
}

function Rules(props: { group: Group }) {
  const t = useText('groups')
  return (
    <>
      <section class="stack gap-3">
        <h2>{t.charter.howWeWork}</h2>
        <p>{t.charter.visibility[props.group.visibility]}</p>
        <p>{t.charter.joining[props.group.joining]}</p>
        <p class="meta">{t.charter.zone(props.group.zone)}</p>
      </section>
      <section class="stack gap-3">
        <h2>{t.charter.log}</h2>
        <p>{t.charter.logText}</p>
        <p>
          <a href={`/groups/${props.group.slug}/log`}>{t.charter.openLog}</a>
        </p>
      </section>
    </>
  )
}
