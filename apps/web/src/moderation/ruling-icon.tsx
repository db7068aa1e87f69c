import type { Ruling } from '@kring/contract/threads'
import FolderInput from 'lucide-solid/icons/folder-input'
import Lock from 'lucide-solid/icons/lock'
import Pin from 'lucide-solid/icons/pin'
import { Match, Switch } from 'solid-js'

export function RulingIcon(props: { kind: Ruling['kind'] }) {
  return (
    <Switch>
      <Match when={props.kind === 'pin'}>
        <Pin />
      </Match>
      <Match when={props.kind === 'closure'}>
        <Lock />
      </Match>
      <Match when={props.kind === 'move'}>
        <FolderInput />
      </Match>
    </Switch>
  )
}
