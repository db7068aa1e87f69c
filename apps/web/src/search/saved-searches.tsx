import BookmarkIcon from 'lucide-solid/icons/bookmark'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Lines, SectionHead } from '../ui/list.tsx'
import { addressOf } from './address.ts'
import type { Saved } from './saved.ts'
import styles from './search.module.css'

/** What I look for time and again, where I begin to search. */
export function SavedSearches(props: { saved: Saved }) {
  const t = useText('search')
  return (
    <Show when={props.saved.items()?.length}>
      <section class={styles.saved}>
        <SectionHead title={t.saving.title} />
        <Lines>
          <For each={props.saved.items()?.map(({ q }) => q)}>{(q) => <Show when={props.saved.saved(q)}>{(one) => <Line one={one()} saved={props.saved} />}</Show>}</For>
        </Lines>
      </section>
    </Show>
  )
}

function Line(props: { one: { q: string; byMail: boolean }; saved: Saved }) {
  const t = useText('search')
  let line: HTMLLIElement | undefined
  // What is dropped leaves its place: the focus goes to what comes after it.
  const drop = () => {
    const next = line?.nextElementSibling ?? line?.previousElementSibling
    ;(next?.querySelector<HTMLElement>('a') ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true })
    props.saved.drop(props.one)
  }
  return (
    <li class={styles.savedLine} ref={(it) => (line = it)}>
      <a class="title-link grow" href={addressOf({ q: props.one.q })}>
        {props.one.q}
      </a>
      <label class="row row--nowrap gap-2 sm">
        <input type="checkbox" checked={props.one.byMail} onChange={({ currentTarget }) => props.saved.mail(props.one, currentTarget.checked)} />
        <span>
          {t.saving.mail}
          <span class="vh"> {t.saving.about(props.one.q)}</span>
        </span>
      </label>
      <Button kind="quiet" size="s" aria-label={t.saving.dropIt(props.one.q)} onClick={drop}>
        {t.saving.drop}
      </Button>
    </li>
  )
}

/** Saves the search of the page, or no longer. */
export function SaveSearch(props: { q: string; saved: Saved }) {
  const t = useText('search')
  const one = () => props.saved.saved(props.q)
  return (
    <Show when={props.saved.items() && props.q.trim() !== ''}>
      <Button
        kind="quiet"
        size="s"
        aria-pressed={one() !== undefined}
        onClick={() => {
          const known = one()
          if (known) props.saved.drop(known)
          else props.saved.save(props.q)
        }}
      >
        <BookmarkIcon />
        {t.saving.save}
      </Button>
    </Show>
  )
}
