import Search from 'lucide-solid/icons/search'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useGroupHere } from './places.tsx'

/** A plain form; the keys come to it. */
export function SearchField() {
  const t = useText('shell')
  const group = useGroupHere()
  return (
    <form class="rail__search" action="/search" role="search">
      <Search class="icon" />
      <input class="input" type="search" name="q" aria-label={t.search} placeholder={t.search} maxlength={200} autocomplete="off" aria-keyshortcuts="/ Control+K" />
      <Show when={group()}>{(slug) => <input type="hidden" name="in" value={slug()} />}</Show>
    </form>
  )
}
