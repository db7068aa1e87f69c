import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Lines, SectionHead } from '../ui/list.tsx'
import { listReviews } from './api.ts'

/** Learnings of mine that others rely on and that somebody should look at again. */
export function ReviewsDue() {
  const t = useText('learnings')
  const due = createAsync(() => listReviews())
  return (
    <Show when={due()?.items.length}>
      <section>
        <SectionHead title={t.due} />
        <Lines>
          <For each={due()?.items}>
            {({ id, slug, title }) => (
              <li>
                <a class="title-link" href={`/threads/${id}/${slug}`}>
                  {title}
                </a>
              </li>
            )}
          </For>
        </Lines>
      </section>
    </Show>
  )
}
