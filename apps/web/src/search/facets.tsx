import type { Found } from '@kring/contract/search'
import { parseSearch } from '@kring/domain/search'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Chip } from '../ui/label.tsx'
import { addressOf, type Place, withFilters } from './address.ts'
import styles from './search.module.css'

/** Ways to narrow what was found. Of more than could be counted no number is told. */
export function Facets(props: { found: Found; place: Place }) {
  const t = useText('search')
  const words = useText('threads')
  const search = () => parseSearch(props.place.q)
  const to = (change: Parameters<typeof withFilters>[1]) => addressOf({ q: withFilters(search(), change) })
  const kinds = () => props.found.facets.kinds.map(({ kind, count }) => ({ label: words.kinds[kind], count, href: to({ kind }) }))
  const groups = () => props.found.facets.groups.map(({ group, count }) => ({ label: group.name, count, href: to({ in: group.slug }) }))
  return (
    <Show when={props.place.thread === undefined && (kinds().length > 1 || groups().length > 1)}>
      <nav class={styles.facets} aria-label={t.narrow}>
        <For each={[kinds(), groups()].filter((facet) => facet.length > 1)}>
          {(facet) => (
            <div class="row gap-2">
              <For each={facet.slice(0, 8)}>
                {({ label, count, href }) => (
                  <Chip href={href}>
                    {label}
                    <Show when={!props.found.capped}>
                      <span class="muted">{count}</span>
                    </Show>
                  </Chip>
                )}
              </For>
            </div>
          )}
        </For>
      </nav>
    </Show>
  )
}
