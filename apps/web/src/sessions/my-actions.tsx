import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { SectionHead } from '../ui/list.tsx'
import { listMyActions } from './harvest-api.ts'
import { OpenItems } from './open-items.tsx'

/** What I took on in sessions and have not done yet. */
export function MyActions() {
  const t = useText('items')
  const mine = createAsync(() => listMyActions())
  return (
    <Show when={mine()?.items.length}>
      <section>
        <SectionHead title={t.mine} />
        <OpenItems items={mine()?.items ?? []} mine />
      </section>
    </Show>
  )
}
