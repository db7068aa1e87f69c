import { useLocation } from '@solidjs/router'
import { For } from 'solid-js'
import { stay } from './stay.ts'

/** Links between the parts of one thing; each part has its own address. */
export function Tabs(props: { label: string; tabs: { href: string; label: string }[] }) {
  const location = useLocation()
  return (
    <nav class="tabs-wrap" aria-label={props.label}>
      <div class="tabs">
        <For each={props.tabs}>
          {(tab) => (
            <a {...stay} href={tab.href} aria-current={location.pathname === tab.href ? 'page' : undefined}>
              {tab.label}
            </a>
          )}
        </For>
      </div>
    </nav>
  )
}
