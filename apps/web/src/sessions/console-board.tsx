import type { Session, Stage } from '@kring/contract/sessions'
import { isSorting, unopenedFor, withTally } from '@kring/domain/boards'
import Lock from 'lucide-solid/icons/lock'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { countDots } from './boards-api.ts'
import type { Commands } from './commands.ts'
import styles from './console.module.css'
import { DotsResults } from './dots-results.tsx'
import { useFailure } from './failure.ts'
import { type Change, onTable, stageOf } from './live-session.ts'
import { SortingBoard } from './sorting-board.tsx'

/** What a step is doing with the notes of another: sorting them, or giving them dots. */
export function ConsoleBoard(props: { session: Session; change: Change; commands: Commands }) {
  const stage = () => stageOf(props.session)
  const unopened = () => unopenedFor(props.session.stages, props.session.stageId)
  return (
    <>
      <Show when={unopened()}>{(waiting) => <Unopened stage={waiting()} commands={props.commands} />}</Show>
      <Show when={onTable(props.session)}>
        {(board) => (
          <>
            <Show when={isSorting(stage())}>
              <section class={`card stack gap-3 ${styles.whole}`}>
                <SortingBoard session={props.session} change={props.change} boardId={board().id} />
              </section>
            </Show>
            <Show when={stage().settings.dots}>
              <section class={`card stack gap-3 ${styles.whole}`}>
                <Show when={stage().tally} fallback={<Counting session={props.session} change={props.change} stage={stage()} />}>
                  <DotsResults session={props.session} stage={stage()} boardId={board().id} />
                </Show>
              </section>
            </Show>
          </>
        )}
      </Show>
    </>
  )
}

/** Went on without laying them open: then there is nothing to sort or to choose from yet. */
function Unopened(props: { stage: Stage; commands: Commands }) {
  const t = useText('boards')
  return (
    <section class={`notice ${styles.whole}`}>
      <Lock />
      <span class="grow">{t.unopened(props.stage.notes)}</span>
      <Button kind="primary" onClick={() => props.commands.reveal(props.stage.id)}>
        {t.openUp}
      </Button>
    </section>
  )
}

function Counting(props: { session: Session; change: Change; stage: Stage }) {
  const t = useText('boards')
  const fail = useFailure()
  const count = () => {
    const stageId = props.stage.id
    countDots(props.session.id, stageId).then(({ tally }) => props.change((before) => withTally(before, { stageId, tally })), fail)
  }
  return (
    <>
      <div class="row spread gap-2">
        <h3 class={styles.cardtitle}>{t.voting}</h3>
        <Button onClick={count}>{t.count}</Button>
      </div>
      <p class="meta">{t.votingWords}</p>
    </>
  )
}
