import { type JSX, Show } from 'solid-js'
import { Avatar } from './avatar.tsx'

type Someone = { id: number; name: string; organisation: string | null; sector: string | null }

/** A face with a name and where they work, linked to their page. */
export function Person(props: { person: Someone; size?: 'xs' | 's' | 'm' | 'l'; children?: JSX.Element }) {
  return (
    <span class="person">
      <Avatar {...props.person} size={props.size ?? 's'} />
      <span>
        <a class="person__name nolink" href={`/people/${props.person.id}`}>
          {props.person.name}
        </a>
        <Show when={props.children ?? props.person.organisation}>
          <br />
          <span class="person__org">{props.children ?? props.person.organisation}</span>
        </Show>
      </span>
    </span>
  )
}
