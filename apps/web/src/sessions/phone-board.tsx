import type { Session, Stage } from '@kring/contract/sessions'
import { isSorting } from '@kring/domain/boards'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Ballot } from './ballot.tsx'
import { DotsResults } from './dots-results.tsx'
import type { Change } from './live-session.ts'
import { SortingBoard } from './sorting-board.tsx'

/** Where a step is for sorting or for dots, that is what one does here. */
export function PhoneBoard(props: { session: Session; change: Change; stage: Stage; board: Stage }) {
  const t = useText('boards')
  return (
    <>
      <Show when={isSorting(props.stage)}>
        <SortingBoard session={props.session} change={props.change} boardId={props.board.id} />
      </Show>
      <Show when={props.stage.settings.dots}>
        <Show when={props.stage.tally} fallback={<Ballot session={props.session} stage={props.stage} boardId={props.board.id} />}>
          <p class="meta">{t.closed}</p>
          <DotsResults session={props.session} stage={props.stage} boardId={props.board.id} />
        </Show>
      </Show>
    </>
  )
}
