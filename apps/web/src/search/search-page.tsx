import type { Found } from '@kring/contract/search'
import { createAsync, type RouteSectionProps } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Lines } from '../ui/list.tsx'
import { Notice } from '../ui/surface.tsx'
import { addressOf, type Place, placeOf, questionOf } from './address.ts'
import { find } from './api.ts'
import { Facets } from './facets.tsx'
import { FilterChips } from './filter-chips.tsx'
import { HitItem } from './hit-item.tsx'
import { NoHits } from './no-hits.tsx'
import { createSaved } from './saved.ts'
import { SavedSearches, SaveSearch } from './saved-searches.tsx'
import { SearchForm } from './search-form.tsx'
import { SearchHelp } from './search-help.tsx'
import styles from './search.module.css'

/** Everything one may read, by its words. The address holds the question, so that it works without scripts and can be sent to somebody. */
export function SearchPage(props: RouteSectionProps) {
  const t = useText('search')
  const place = () => placeOf(props.location.query)
  const answer = createAsync(() => find(place()))
  const saved = createSaved()
  const heading = () => {
    const [hit] = answer()?.found?.items ?? []
    return place().thread === undefined ? t.title : hit ? t.searchIn(hit.title.text) : t.titleInThread
  }
  const problem = () => {
    const { unclear, problem } = answer() ?? {}
    return unclear ? t.unclear[unclear] : (problem?.errors?.[0]?.message ?? problem?.title)
  }
  return (
    <section class="page">
      <Head title={place().q.trim() === '' ? t.title : t.titleFor(place().q)} description={t.intro} />
      <header class="stack gap-4">
        <h1>{heading()}</h1>
        <SearchForm place={place()} problem={problem()} />
        <FilterChips place={place()} groups={answer()?.found?.facets.groups.map(({ group }) => group) ?? []} />
        <div class={`row gap-3 ${styles.came}`}>
          <p class={`meta ${styles.total}`} role="status">
            <Show when={answer()?.found?.total}>{(total) => t.total(total(), answer()?.found?.capped ?? false)}</Show>
          </p>
          <Show when={answer()?.found && place().thread === undefined}>
            <SaveSearch q={questionOf(place())} saved={saved} />
          </Show>
        </div>
        <Show when={answer()?.found?.total ? answer()?.found : undefined}>{(found) => <Facets found={found()} place={place()} />}</Show>
      </header>
      <Show when={answer()?.found} fallback={<Beginning />}>
        {(found) => (
          <Show when={found().total > 0} fallback={<NoHits place={place()} found={found()} elsewhere={answer()?.elsewhere?.total ?? 0} />}>
            <Hits found={found()} place={place()} />
          </Show>
        )}
      </Show>
      <Show when={answer()?.elsewhere?.total ? answer()?.elsewhere : undefined}>{(found) => <Hits found={found()} place={{ q: place().q }} />}</Show>
    </section>
  )

  function Beginning() {
    return (
      <>
        <SavedSearches saved={saved} />
        <SearchHelp />
      </>
    )
  }
}

function Hits(props: { found: Found; place: Place }) {
  const t = useText('search')
  return (
    <>
      <Show when={props.found.instead.length > 0}>
        <Notice>{t.instead(props.found.instead)}</Notice>
      </Show>
      <h2 class="vh">{t.results}</h2>
      <Lines>
        <For each={props.found.items}>
          {(hit) => (
            <li>
              <HitItem hit={hit} q={props.place.q} within={props.place.thread !== undefined} />
            </li>
          )}
        </For>
      </Lines>
      <p class="row">
        <Show when={props.found.next}>{(next) => <ButtonLink href={addressOf({ ...props.place, after: next() })}>{t.more}</ButtonLink>}</Show>
        <Show when={props.place.after !== undefined}>
          <a href={addressOf({ ...props.place, after: undefined })}>{t.first}</a>
        </Show>
      </p>
    </>
  )
}
