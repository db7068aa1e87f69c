import { createAsync } from '@solidjs/router'
import PencilLine from 'lucide-solid/icons/pencil-line'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { listDrafts } from './api.ts'

/** One quiet line for who left something unfinished. */
export function DraftsLine() {
  const t = useText('draftsLine')
  const drafts = createAsync(() => listDrafts())
  return (
    <Show when={drafts()?.items.length}>
      {(some) => (
        <p class="meta row gap-2">
          <PencilLine class="icon" />
          <a href="/drafts">{t.some(some(), drafts()?.next !== null)}</a>
        </p>
      )}
    </Show>
  )
}

/** The way to one's drafts, whether there are any or not. */
export function DraftsLink() {
  const t = useText('draftsLine')
  return (
    <p>
      <a href="/drafts">{t.link}</a>
    </p>
  )
}
