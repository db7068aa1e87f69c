import type { Session, Stage } from '@kring/contract/sessions'
import { roundOfTurns, shareOf, stillHere, turnsOf, withTurn } from '@kring/domain/facilitation'
import { For, Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { giveTurn } from './facilitation-api.ts'
import { oncePerTap } from './double-tap.ts'
import { useFailure } from './failure.ts'
import type { Change } from './live-session.ts'
import { nameAt } from './names.ts'
import styles from './turns.module.css'

type Props = { session: Session; change: Change; stage: Stage; /** the table, where tables have rounds of their own */ groupId: number | null; title?: string }

const mostNamed = 3

/** A round where each speaks: whose turn it is, who comes then, and (for whom that is) the way to go on. */
export function TurnsCard(props: Props) {
  const t = useText('facilitation')
  const language = useLanguage()
  const fail = useFailure()
  const me = () => props.session.personId
  const people = () => peopleOf(props.session, props.groupId)
  const turns = () => turnsOf(props.session, props.stage.id, props.groupId)
  const round = () => roundOfTurns(people(), turns())
  const next = () => round().coming[0] ?? null
  const name = (id: number) => (id === me() ? t.you : nameAt(props.session, id))
  const mayTurn = () => props.session.runs || round().speaking?.personId === me() || (props.groupId !== null && people().some(({ id }) => id === me()))
  const each = () => {
    const seconds = Math.round(shareOf(props.stage, people().length) / 15_000) * 15
    return seconds === 0 ? '' : t.each(t.minutes(Math.floor(seconds / 60), seconds % 60))
  }
  const then = () => {
    // Before anybody speaks the first to come is the one who begins.
    const first = round().speaking ? undefined : round().coming[0]
    const others = first === undefined ? round().coming : round().coming.slice(1)
    const [shown, more] = [others.slice(0, mostNamed).map(name), others.length - mostNamed]
    const after = others.length > 0 && t.after(new Intl.ListFormat(language).format(more > 0 ? [...shown, t.more(more)] : shown))
    return [first !== undefined && (first === me() ? t.youStart : t.starts(name(first))), after].filter(Boolean).join(' ')
  }
  // What comes of it is heard like any other event; only a refusal is news here.
  const once = oncePerTap()
  const give = (to: number | null, passed = false) => {
    if (!once()) return
    const over = round().speaking
    giveTurn(props.session.id, props.stage.id, { groupId: props.groupId, from: over?.id ?? null, passed, to }).then(
      ({ turn }) => props.change((before) => (turn ? withTurn(before, { over: null, turn: before.turns.find(({ id }) => id === turn.id) ?? turn }) : before)),
      fail,
    )
  }
  return (
    <section aria-label={props.title ?? t.round} class={`card stack gap-3 ${styles.round}`} classList={{ [styles.mine ?? '']: round().speaking?.personId === me() }}>
      <div class="row spread gap-2">
        <p class="kind">{props.title ?? t.round}</p>
        <span class="meta">{each()}</span>
      </div>
      <div role="status" class="stack gap-1">
        <Show when={round().speaking} fallback={<p class={styles.who}>{turns().length === 0 ? t.notBegun : round().coming.length === 0 ? t.everybody : t.notBegun}</p>}>
          {(speaking) => <p class={styles.who}>{speaking().personId === me() ? t.youSpeak : t.speaks(name(speaking().personId))}</p>}
        </Show>
        <Show when={round().coming.length > 0}>
          <p class="soft">{then()}</p>
        </Show>
      </div>
      <Show when={mayTurn() && (round().speaking || next() !== null)}>
        <div class="row gap-2">
          <Button kind="primary" onClick={() => give(next())}>
            {goOn()}
          </Button>
          <Show when={round().speaking}>
            <Button onClick={() => give(next(), true)}>{t.pass}</Button>
          </Show>
        </div>
        <Show when={round().speaking?.personId === me()}>
          <p class="hint">{t.passedNow}</p>
        </Show>
        <Show when={props.session.runs && round().coming.length > 1}>
          <details class="fold">
            <summary>{t.choose}</summary>
            <p class="row gap-2">
              <For each={round().coming.slice(1)}>
                {(id) => (
                  <Button size="s" aria-label={t.giveTo(name(id))} onClick={() => give(id)}>
                    {name(id)}
                  </Button>
                )}
              </For>
            </p>
          </details>
        </Show>
      </Show>
    </section>
  )

  function goOn() {
    const to = next()
    if (to === null) return t.finish
    if (!round().speaking) return turns().length === 0 && to !== me() ? t.beginsWith(name(to)) : t.begin
    return to === me() ? t.nextYou : t.next(name(to))
  }
}

/** Who takes part in the round, in order of coming: the table, or everybody who is still there. */
function peopleOf(session: Session, groupId: number | null) {
  const table = session.groups.find(({ id }) => id === groupId)
  return stillHere(session).filter(({ id }) => !table || table.people.includes(id))
}
