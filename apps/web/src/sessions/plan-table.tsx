import type { BreakoutGroup, PlannedRound } from '@kring/contract/breakouts'
import type { Seated, Session } from '@kring/contract/sessions'
import GripVertical from 'lucide-solid/icons/grip-vertical'
import Pin from 'lucide-solid/icons/pin'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import type { Planning } from './plan.ts'
import styles from './plan.module.css'

type Props = {
  session: Session
  round: PlannedRound
  group: BreakoutGroup
  planning: Planning
  chosen: number | undefined
  onChoose: (personId: number | undefined) => void
  onPut: (personId: number, groupId: number) => void
}

/** One table of the plan: drop somebody on it, or choose a name and say a number. */
export function PlanTable(props: Props) {
  const t = useText('breakouts')
  const people = () => props.session.people.filter(({ id }) => props.group.people.includes(id))
  const chosen = () => people().find(({ id }) => id === props.chosen)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const personId = Number(event.dataTransfer?.getData('text/plain'))
    if (props.session.people.some(({ id }) => id === personId)) props.onPut(personId, props.group.id)
  }
  return (
    <div class="card card--s stack gap-2" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div class="row row--nowrap spread gap-2">
        <h3 class={styles.title}>{t.table(props.group.number)}</h3>
        <span class="meta">{t.people(people().length)}</span>
      </div>
      <input
        class={`input ${styles.topic}`}
        aria-label={t.plan.topic(props.group.number)}
        placeholder={t.plan.topic(props.group.number)}
        maxlength={80}
        value={props.group.topic}
        onChange={({ currentTarget }) => void props.planning.name(props.round.round, props.group.id, currentTarget.value)}
      />
      <ul class={styles.chips}>
        <For each={people()}>
          {(person) => (
            <li>
              <Chip {...props} person={person} />
            </li>
          )}
        </For>
      </ul>
      <Show when={chosen()}>{(person) => <Choices {...props} person={person()} />}</Show>
    </div>
  )
}

function Chip(props: Props & { person: Seated }) {
  const t = useText('breakouts').plan
  const pinned = () => props.round.pinned.includes(props.person.id)
  const byNumber = (event: KeyboardEvent) => {
    const group = props.round.groups.find(({ number }) => String(number) === event.key)
    if (group) props.onPut(props.person.id, group.id)
  }
  return (
    <button
      type="button"
      class={styles.chip}
      draggable="true"
      data-person={props.person.id}
      aria-pressed={props.chosen === props.person.id}
      title={props.person.name}
      onDragStart={(event) => event.dataTransfer?.setData('text/plain', String(props.person.id))}
      onKeyDown={byNumber}
      onClick={() => props.onChoose(props.chosen === props.person.id ? undefined : props.person.id)}
    >
      <Avatar {...props.person} size="xs" />
      {props.person.name.split(' ')[0]}
      <Show when={pinned()} fallback={<GripVertical />}>
        <Pin aria-label={t.pinned} />
      </Show>
    </button>
  )
}

function Choices(props: Props & { person: Seated }) {
  const t = useText('breakouts').plan
  const pinned = () => props.round.pinned.includes(props.person.id)
  return (
    <div class={styles.choices} role="group" aria-label={t.choose(props.person.name)}>
      <For each={props.round.groups.filter(({ id }) => id !== props.group.id)}>
        {(group) => (
          <Button size="s" aria-label={t.moveTo(group.number)} onClick={() => props.onPut(props.person.id, group.id)}>
            {group.number}
          </Button>
        )}
      </For>
      <Button size="s" kind="quiet" onClick={() => void props.planning.move(props.round.round, props.person.id, props.group.id, !pinned())}>
        {pinned() ? t.unpin : t.pin}
      </Button>
    </div>
  )
}
