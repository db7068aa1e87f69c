import { createAsync } from '@solidjs/router'
import Lightbulb from 'lucide-solid/icons/lightbulb'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { listMade } from './api.ts'

/** What was learned here, for who comes to the thread later. `made` counts them, so that one more asks anew. */
export function MadeOfThis(props: { threadId: number; made: number }) {
  const t = useText('learnings')
  const learnings = createAsync(async () => (props.made > 0 ? (await listMade(props.threadId)).items : []))
  return (
    <Show when={learnings()?.length}>
      {(count) => (
        <div class="notice">
          <Lightbulb />
          <div>
            <p>
              <strong>{count() === 1 ? t.made.title : t.made.titleMore}</strong>
            </p>
            <ul>
              <For each={learnings()}>
                {({ id, slug, title }) => (
                  <li>
                    <a href={`/threads/${id}/${slug}`}>{title}</a>
                  </li>
                )}
              </For>
            </ul>
          </div>
        </div>
      )}
    </Show>
  )
}
