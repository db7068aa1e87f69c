import type { RoutePreloadFunc, RouteSectionProps } from '@solidjs/router'
import { useText } from '../i18n/text.ts'
import { Agreements } from './agreements.tsx'
import { listThreads, readGroup } from './api.ts'
import { GroupFrame } from './group-frame.tsx'
import styles from './groups.module.css'
import { ThreadList } from './thread-list.tsx'

export const preload: RoutePreloadFunc = ({ params }) => readGroup(params['slug'] ?? '').then(({ slug }) => listThreads(slug, {}))

export function GroupPage(props: RouteSectionProps) {
  const t = useText('groups')
  const slug = () => props.params['slug'] ?? ''
  return (
    <GroupFrame slug={slug()} tab="threads">
      {(group) => (
        <div class="cols cols--aside">
          <section id="threads" aria-label={t.tabs.threads}>
            <ThreadList group={group()} />
          </section>
          <aside class={`stack gap-6 ${styles.aside}`}>
            <Agreements group={group()} />
          </aside>
        </div>
      )}
    </GroupFrame>
  )
}
