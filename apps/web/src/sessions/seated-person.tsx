import type { Seated } from '@kring/contract/sessions'
import { type JSX, Show } from 'solid-js'
import { Avatar } from '../ui/avatar.tsx'
import { Person } from '../ui/person.tsx'

/** Somebody at the table. A guest has no page to lead to. */
export function SeatedPerson(props: { person: Seated; children?: JSX.Element }) {
  return (
    <Show when={props.person.guest} fallback={<Person person={props.person}>{props.children}</Person>}>
      <span class="person">
        <Avatar {...props.person} size="s" />
        <span>
          <span class="person__name">{props.person.name}</span>
          <Show when={props.children}>
            <br />
            <span class="person__org">{props.children}</span>
          </Show>
        </span>
      </span>
    </Show>
  )
}
