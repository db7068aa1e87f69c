import type { SeatMove } from '@kring/contract/facilitation'
import type { Seated } from '@kring/contract/sessions'
import { For } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { firstOf } from './names.ts'

/** Others change tables because somebody goes: whoever runs the session sees who, before it is so. Import it lazily. */
export function SeeOffDialog(props: { name: string; moves: SeatMove[]; people: Seated[]; onYes: () => void; onClose: () => void }) {
  const t = useText('facilitation').seeOff
  const nameOf = (personId: number) => props.people.find(({ id }) => id === personId)?.name ?? ''
  return (
    <Dialog open title={t.title(firstOf(props.name))} onClose={props.onClose}>
      <div class="stack gap-5">
        <div class="stack gap-2">
          <p>{t.text(props.moves.length)}</p>
          <ul class="stack gap-1">
            <For each={props.moves}>{({ personId, round, from, to }) => <li>{t.move(nameOf(personId), round + 1, from, to)}</li>}</For>
          </ul>
        </div>
        <div class="row gap-2">
          <Button kind="primary" onClick={() => props.onYes()}>
            {t.yes}
          </Button>
          <Button onClick={() => props.onClose()}>{t.no}</Button>
        </div>
      </div>
    </Dialog>
  )
}
