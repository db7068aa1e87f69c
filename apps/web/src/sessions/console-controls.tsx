import type { Session } from '@kring/contract/sessions'
import { isPaused } from '@kring/domain/clock'
import { asksReady, readyHere, stillHere } from '@kring/domain/facilitation'
import ArrowRight from 'lucide-solid/icons/arrow-right'
import Pause from 'lucide-solid/icons/pause'
import Play from 'lucide-solid/icons/play'
import Minus from 'lucide-solid/icons/minus'
import Plus from 'lucide-solid/icons/plus'
import Undo2 from 'lucide-solid/icons/undo-2'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import type { Commands } from './commands.ts'
import styles from './console.module.css'
import { placeOf, stageOf } from './live-session.ts'

const EndDialog = lazy(() => import('./end-dialog.tsx').then((it) => ({ default: it.EndDialog })))

/** One big button; the small ones are for when the evening goes its own way. */
export function Controls(props: { session: Session; commands: Commands }) {
  const t = useText('sessions').console
  const more = useText('facilitation')
  const [ending, setEnding] = createSignal(false)
  const neighbour = (step: 1 | -1) => props.session.stages[placeOf(props.session) + step]
  const here = () => stillHere(props.session).length
  const busy = () => here() - readyHere(props.session, stageOf(props.session))
  const hint = () => (here() === 0 ? t.nobody : !asksReady(stageOf(props.session)) ? t.seats(here()) : t.busy(busy()))
  const title = () => {
    const stage = neighbour(1)
    return stage ? t.next(stage.title) : t.finish
  }
  const next = () => {
    const stage = neighbour(1)
    if (stage) void props.commands.goTo(stage.id)
    else setEnding(true)
  }
  return (
    <>
      <div class={styles.nextwrap}>
        <Button kind="primary" class={styles.next} aria-disabled={props.commands.moving() || undefined} onClick={next}>
          <span>
            {title()}
            <small>{hint()}</small>
          </span>
          <ArrowRight />
        </Button>
      </div>
      <div class={styles.controls}>
        <Show
          when={isPaused(props.session.clock)}
          fallback={
            <Button onClick={() => props.commands.pause()}>
              <Pause />
              {t.pause}
            </Button>
          }
        >
          <Button onClick={() => props.commands.resume()}>
            <Play />
            {t.resume}
          </Button>
        </Show>
        <Button aria-label={more.minuteLess} onClick={() => props.commands.addMinutes(-1)}>
          <Minus />
          {t.minute}
        </Button>
        <Button aria-label={t.addMinute} onClick={() => props.commands.addMinutes(1)}>
          <Plus />
          {t.minute}
        </Button>
        <Show when={neighbour(-1)}>
          {(stage) => (
            <Button kind="quiet" class="push" onClick={() => void props.commands.goTo(stage().id)}>
              <Undo2 />
              {t.back}
            </Button>
          )}
        </Show>
        <Show when={neighbour(1)}>
          <Button kind="quiet" onClick={() => setEnding(true)}>
            {t.end}
          </Button>
        </Show>
      </div>
      <Show when={ending()}>
        <Suspense>
          <EndDialog onClose={() => setEnding(false)} onEnd={() => void props.commands.end().then(() => setEnding(false))} />
        </Suspense>
      </Show>
    </>
  )
}
