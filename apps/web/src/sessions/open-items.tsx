import type { OpenItem } from '@kring/contract/harvest'
import { query } from '@solidjs/router'
import Check from 'lucide-solid/icons/check'
import { createSignal, For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Lines } from '../ui/list.tsx'
import { useFinishing } from './finishing.ts'
import { listCarriedOver, listMyActions } from './harvest-api.ts'
import { ItemFacts } from './item-facts.tsx'

/** What is still open of sessions that were, with where it came from. What one finishes here stays in view until one leaves. */
export function OpenItems(props: { items: OpenItem[]; mine?: boolean }) {
  const t = useText('items')
  const [done, setDone] = createSignal<ReadonlyMap<number, string | null>>(new Map())
  const { finish, reopen } = useFinishing((item) => {
    setDone((before) => new Map(before).set(item.id, item.doneAt))
    for (const { key } of [listMyActions, listCarriedOver]) query.delete(key)
  })
  const doneAt = (item: OpenItem) => done().get(item.id) ?? null
  return (
    <Lines framed>
      <For each={props.items}>
        {(item) => (
          <li class="row gap-2 spread">
            <div class="grow stack gap-1">
              <p>
                <strong>{item.title}</strong>
              </p>
              <ItemFacts item={{ ...item, doneAt: doneAt(item) }} mine={props.mine ?? false} />
              <p class="meta">
                {t.from} <a href={`/sessions/${item.sessionId}/report`}>{item.meeting.title}</a>
                <Show when={props.mine}>, {item.group.name}</Show>
              </p>
            </div>
            <Show when={item.may}>
              <Show
                when={doneAt(item) === null}
                fallback={
                  <Button size="s" kind="quiet" aria-label={t.againThis(item.title)} onClick={() => void reopen(item.sessionId, item)}>
                    {t.again}
                  </Button>
                }
              >
                <Button size="s" aria-label={item.kind === 'agenda' ? t.dealtThis(item.title) : t.doneThis(item.title)} onClick={() => void finish(item.sessionId, item)}>
                  <Check />
                  {item.kind === 'agenda' ? t.dealt : t.done}
                </Button>
              </Show>
            </Show>
          </li>
        )}
      </For>
    </Lines>
  )
}
