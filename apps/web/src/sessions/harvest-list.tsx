import type { Session } from '@kring/contract/sessions'
import CircleQuestionMark from 'lucide-solid/icons/circle-question-mark'
import Lightbulb from 'lucide-solid/icons/lightbulb'
import Sprout from 'lucide-solid/icons/sprout'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { KindMark } from '../ui/label.tsx'
import { Lines } from '../ui/list.tsx'
import { Empty } from '../ui/surface.tsx'

/** The threads that were made of this session. */
export function HarvestList(props: { session: Session; leads: boolean }) {
  const t = useText('harvest')
  const words = useText('threads')
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
          <For each={props.session.harvest}>
            {(item) => (
              <li class="stack gap-1">
                <p class="row gap-2">
                  <KindMark>
                    <Show when={item.kind === 'learning'} fallback={<CircleQuestionMark />}>
                      <Lightbulb />
                    </Show>
                    {words.kinds[item.kind]}
                  </KindMark>
                  <span class="meta">{t.fromNotes(item.noteIds.length)}</span>
                </p>
                <h3>
                  <a class="title-link" href={`/threads/${item.threadId}`}>
                    {item.title}
                  </a>
                </h3>
              </li>
            )}
          </For>
        </Lines>
      </Show>
    </section>
  )
}
