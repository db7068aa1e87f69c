import { createAsync } from '@solidjs/router'
import { createMemo, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { listCarriedOver } from './harvest-api.ts'
import { OpenItems } from './open-items.tsx'

/** A meeting opens with what earlier ones promised and put off. */
export function CarriedOver(props: { meetingId: number }) {
  const t = useText('items')
  const meetingId = createMemo(() => props.meetingId)
  const carried = createAsync(() => listCarriedOver(meetingId()))
  const of = (kind: string) => carried()?.items.filter((item) => item.kind === kind) ?? []
  return (
    <Show when={carried()?.items.length}>
      <section class="stack gap-4" aria-labelledby="carried-over">
        <h2 id="carried-over">{t.carried}</h2>
        <Show when={of('action').length > 0}>
          <div class="stack gap-2">
            <h3>{t.actions}</h3>
            <OpenItems items={of('action')} />
          </div>
        </Show>
        <Show when={of('agenda').length > 0}>
          <div class="stack gap-2">
            <h3>{t.agenda}</h3>
            <OpenItems items={of('agenda')} />
          </div>
        </Show>
      </section>
    </Show>
  )
}
