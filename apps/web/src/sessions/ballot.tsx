import type { Dots } from '@kring/contract/boards'
import type { Session, Stage } from '@kring/contract/sessions'
import { dotsFor, dotsLeft, itemsOn, titleOf, whyNoDots, withDots } from '@kring/domain/boards'
import Minus from 'lucide-solid/icons/minus'
import Plus from 'lucide-solid/icons/plus'
import { createEffect, createMemo, createSignal, For, on, onCleanup, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { connectionState } from '../realtime/live.ts'
import { Button } from '../ui/button.tsx'
import { giveDots, readBallot } from './boards-api.ts'
import styles from './dots.module.css'
import { useFailure } from './failure.ts'

/** My dots: where they are, and how many are left. Nobody else's are here before they are counted. */
export function Ballot(props: { session: Session; stage: Stage; boardId: number }) {
  const t = useText('boards')
  const fail = useFailure()
  const rules = () => props.stage.settings.dots ?? { budget: 0, perItem: 0 }
  const [given, setGiven] = createSignal<Dots[]>([])
  const [known, setKnown] = createSignal(false)
  const items = () => itemsOn(props.session, props.boardId)
  // What somebody took back takes the dots on it along.
  const dots = () => given().filter(({ target }) => items().some(({ id }) => id === target))
  const stageId = createMemo(() => props.stage.id)
  const read = () => readBallot(props.session.id, stageId()).then(({ dots }) => (setGiven(dots), setKnown(true)), fail)
  createEffect(
    on([stageId, () => connectionState() !== 'waiting'], ([id, reachable], before) => {
      if (before && before[0] !== id) {
        setGiven([])
        setKnown(false)
      }
      if (reachable) void read()
    }),
  )
  const mayAdd = (id: string) => known() && whyNoDots(rules(), dots(), id, dotsFor(dots(), id) + 1) === null
  // One after the other: of two quick presses the second says how many there are.
  let sent: Promise<unknown> = Promise.resolve()
  const give = (target: string, count: number) => {
    const where = stageId()
    setGiven(withDots(dots(), target, count))
    sent = sent.then(() => giveDots(props.session.id, where, target, count)).catch((error: unknown) => (fail(error), read()))
  }
  // Dots may have been given from another tab meanwhile.
  onMount(() => {
    const seen = () => document.visibilityState === 'visible' && (sent = sent.then(read))
    document.addEventListener('visibilitychange', seen)
    onCleanup(() => document.removeEventListener('visibilitychange', seen))
  })
  return (
    <section class="stack gap-3">
      <div class="row spread gap-2" role="status">
        <strong class={styles.left}>{t.left(dotsLeft(rules(), dots()))}</strong>
        <span class="meta">{t.rules(rules().budget, rules().perItem)}</span>
      </div>
      <ul class="stack gap-3">
        <For each={items().map(({ id }) => id)}>
          {(id) => {
            const item = () => items().find((one) => one.id === id)
            const name = () => {
              const one = item()
              return one ? (titleOf(one) ?? t.nameless) : ''
            }
            const count = () => dotsFor(dots(), id)
            return (
              <li class={`card card--s ${styles.item}`}>
                <div class={styles.text}>
                  <p class={styles.what}>{name()}</p>
                  <Show when={(item()?.notes.length ?? 0) > 1 || item()?.name}>
                    <details class="fold">
                      <summary>{t.notes(item()?.notes.length ?? 0)}</summary>
                      <ul class="list">
                        <For each={item()?.notes}>{({ text }) => <li>{text}</li>}</For>
                      </ul>
                    </details>
                  </Show>
                </div>
                <div class={styles.give}>
                  <Button icon aria-label={t.less(name())} aria-disabled={!known() || count() === 0} onClick={() => known() && count() > 0 && give(id, count() - 1)}>
                    <Minus />
                  </Button>
                  <span>
                    <span aria-hidden="true" class={styles.dots}>
                      {'●'.repeat(count()) || '–'}
                    </span>
                    <span class="vh">{t.yours(count())}</span>
                  </span>
                  <Button icon aria-label={t.more(name())} aria-disabled={!mayAdd(id)} onClick={() => mayAdd(id) && give(id, count() + 1)}>
                    <Plus />
                  </Button>
                </div>
              </li>
            )
          }}
        </For>
      </ul>
    </section>
  )
}
