import type { HarvestItem } from '@kring/contract/sessions'
import { Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { dayOf } from '../threads/days.ts'
import { useClock } from '../ui/clock.ts'

type Facts = Pick<HarvestItem, 'kind' | 'owner' | 'dueOn' | 'doneAt'>

/** Who took an action on and by when; of what is done, that it is. */
export function ItemFacts(props: { item: Facts; mine?: boolean }) {
  const t = useText('items')
  const language = useLanguage()
  const clock = useClock()
  const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: clock.zone }).format(clock.now())
  const due = (day: string) => (day < today() && props.item.doneAt === null ? t.late : t.due)(dayOf(day, language))
  const facts = () => [
    ...(props.item.kind === 'action' && !props.mine ? [props.item.owner?.name ?? t.nobody] : []),
    ...(props.item.dueOn === null ? [] : [due(props.item.dueOn)]),
    ...(props.item.doneAt === null ? [] : [props.item.kind === 'agenda' ? t.isDealt : t.isDone]),
  ]
  return (
    <Show when={facts().length > 0}>
      <p class="meta">{facts().join(', ')}</p>
    </Show>
  )
}
