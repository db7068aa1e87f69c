import { cards, type Session } from '@kring/contract/sessions'
import { mayChangeItem } from '@kring/domain/harvest'
import Sprout from 'lucide-solid/icons/sprout'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Lines } from '../ui/list.tsx'
import { Empty } from '../ui/surface.tsx'
import { CardMark } from './card-mark.tsx'
import { HarvestEntry } from './harvest-entry.tsx'
import type { Change } from './live-session.ts'

/** What was made of this session, by kind. */
export function HarvestList(props: { session: Session; leads: boolean; change: Change }) {
  const t = useText('harvest')
  const of = (kind: string) => props.session.harvest.filter((item) => item.kind === kind)
  return (
    <section class="stack gap-4">
      <h2>{t.gathered}</h2>
      <Show
        when={props.session.harvest.length > 0}
        fallback={
          <Empty icon={<Sprout />} title={t.none}>
            {props.leads ? t.noneFacilitator : t.noneMember}
          </Empty>
        }
      >
        <Lines framed>
          <For each={cards.flatMap((kind) => of(kind).map(({ id }) => id))}>
            {(id) => (
              <Show when={props.session.harvest.find((item) => item.id === id)}>
                {(item) => (
                  <li id={`item-${id}`} class="stack gap-1">
                    <p class="row gap-2">
                      <CardMark card={item().kind} word={t.form.kinds[item().kind]} done={item().doneAt !== null} />
                      <span class="meta">{t.fromNotes(item().noteIds.length)}</span>
                    </p>
                    <Show when={item().threadId} fallback={<HarvestEntry session={props.session} item={item()} may={mayChangeItem(props.session, item())} change={props.change} />}>
                      {(threadId) => (
                        <h3>
                          <a class="title-link" href={`/threads/${threadId()}`}>
                            {item().title}
                          </a>
                        </h3>
                      )}
                    </Show>
                  </li>
                )}
              </Show>
            )}
          </For>
        </Lines>
      </Show>
    </section>
  )
}
