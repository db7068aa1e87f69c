import type { Session } from '@kring/contract/sessions'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { type Change, stageOf } from './live-session.ts'
import { TurnsCard } from './turns-card.tsx'

/** The round that is on, or where tables have their own, how far each of them is. */
export function ConsoleTurns(props: { session: Session; change: Change }) {
  const t = useText('facilitation')
  const stage = () => stageOf(props.session)
  const tables = () => props.session.groups.filter(({ round }) => round === stage().round)
  return (
    <Show when={stage().settings.turns}>
      <Show when={stage().round !== null} fallback={<TurnsCard session={props.session} change={props.change} stage={stage()} groupId={null} />}>
        <For each={tables().map(({ id }) => id)}>
          {(id) => (
            <TurnsCard
              session={props.session}
              change={props.change}
              stage={stage()}
              groupId={id}
              title={t.table(props.session.groups.find((group) => group.id === id)?.number ?? 0)}
            />
          )}
        </For>
      </Show>
    </Show>
  )
}
