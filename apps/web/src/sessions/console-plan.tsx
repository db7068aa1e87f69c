import type { PlanFigures, PlannedRound } from '@kring/contract/breakouts'
import type { Session } from '@kring/contract/sessions'
import Lock from 'lucide-solid/icons/lock'
import LockOpen from 'lucide-solid/icons/lock-open'
import Repeat2 from 'lucide-solid/icons/repeat-2'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { toast } from '../ui/toast.tsx'
import { nameAt } from './names.ts'
import { createPlanning, type Mixing, type Planning } from './plan.ts'
import { PlanTable } from './plan-table.tsx'
import styles from './plan.module.css'

/** Who will sit where, which only the facilitators see until it is announced. */
export function ConsolePlan(props: { session: Session; round: number }) {
  const t = useText('breakouts').plan
  const planning = createPlanning(() => props.session)
  const round = () => planning.round(props.round)
  const few = () => props.session.people.length < 2
  const stageOfRound = () => props.session.stages.find((stage) => stage.round === props.round)
  const ahead = () => planning.plan()?.rounds.filter(({ publishedAt }) => publishedAt === null).length ?? 0
  return (
    <section class="stack gap-3" aria-labelledby="plan">
      <div class="stack gap-1">
        <h2 id="plan">{t.title}</h2>
        <p class="kind">{stageOfRound()?.title}</p>
        <Show when={round() && planning.plan()?.figures}>{(figures) => <Explanation figures={figures()} together={ahead() > 1} />}</Show>
      </div>
      <Show when={round()} fallback={<p class="soft">{few() ? t.fewPeople : t.none}</p>}>
        {(round) => <Tables session={props.session} round={round()} planning={planning} />}
      </Show>
      <Show when={!few()}>
        <Mix planning={planning} round={props.round} locked={round()?.lockedAt != null} drawn={round() !== undefined} published={round()?.publishedAt != null} />
      </Show>
      <Moved session={props.session} planning={planning} />
    </section>
  )
}

/** In sentences what the figures say. */
function Explanation(props: { figures: PlanFigures; together: boolean }) {
  const t = useText('breakouts').plan
  const sentences = () => {
    const { spread, repeats, proven, roundsForAll } = props.figures
    const sector = spread.find(({ trait }) => trait === 'sector')
    const approach = spread.find(({ trait }) => trait === 'approach')
    return [
      props.together && t.together,
      sector && sector.most > 1 && t.spread.sector(sector.least, sector.most),
      approach && approach.most > 1 && t.spread.approach(approach.least),
      repeats === 0 ? t.nobodyMet : t.someMet(repeats),
      proven && t.best,
      roundsForAll !== null && t.roundsForAll(roundsForAll),
    ].filter((sentence) => typeof sentence === 'string')
  }
  return <p class="soft sm">{sentences().join(' ')}</p>
}

function Tables(props: { session: Session; round: PlannedRound; planning: Planning }) {
  const t = useText('breakouts').plan
  const language = useLanguage()
  const [chosen, setChosen] = createSignal<number>()
  let tables: HTMLDivElement | undefined
  // The chip is another one at its new table: whoever moved it by key or by press goes on from there.
  const put = async (personId: number, groupId: number) => {
    const before = props.round.groups.find(({ people }) => people.includes(personId))
    const pinned = props.round.pinned.includes(personId)
    const group = props.round.groups.find(({ id }) => id === groupId)
    setChosen(undefined)
    if (!before || !group || before.id === groupId) return
    await props.planning.move(props.round.round, personId, groupId, true)
    tables?.querySelector<HTMLElement>(`[data-person="${personId}"]`)?.focus()
    const back = () => void props.planning.move(props.round.round, personId, before.id, pinned)
    toast({ text: t.sits(nameAt(props.session, personId), group.number), undo: back })
  }
  const alone = () => props.round.groups.filter(({ people }) => people.length === 1).map(({ number }) => number)
  const runners = () => props.session.people.filter(({ runs, left }) => runs && !left).length
  return (
    <>
      <div class="stack gap-3" ref={(it) => (tables = it)}>
        <For each={props.round.groups.map(({ id }) => id)}>
          {(id) => (
            <Show when={props.round.groups.find((group) => group.id === id)}>
              {(group) => (
                <PlanTable
                  session={props.session}
                  round={props.round}
                  group={group()}
                  planning={props.planning}
                  chosen={chosen()}
                  onChoose={setChosen}
                  onPut={(personId, groupId) => void put(personId, groupId)}
                />
              )}
            </Show>
          )}
        </For>
      </div>
      <Show when={alone().length > 0}>
        <p class="notice" role="status">
          {t.alone(new Intl.ListFormat(language).format(alone().map(String)))}
        </p>
      </Show>
      <p class="hint">
        {t.hint} <Show when={props.round.groups.length > Math.max(1, runners())}>{t.moreTables(props.round.groups.length, Math.max(1, runners()))}</Show>
      </p>
    </>
  )
}

function Mix(props: { planning: Planning; round: number; locked: boolean; drawn: boolean; published: boolean }) {
  const t = useText('breakouts').plan
  const [mixing, setMixing] = createSignal<Mixing>({ sectors: true, approaches: true, earlier: true })
  const choice = (name: keyof Mixing) => (
    <label class="row row--nowrap gap-2">
      <input type="checkbox" checked={mixing()[name]} onChange={({ currentTarget }) => setMixing((now) => ({ ...now, [name]: currentTarget.checked }))} />
      {t[name]}
    </label>
  )
  return (
    <>
      <div class="row gap-2">
        <Show when={!props.published && !props.locked}>
          <Button size="s" aria-disabled={props.planning.busy() || undefined} onClick={() => !props.planning.busy() && void props.planning.draw(mixing(), props.round)}>
            <Repeat2 />
            {props.planning.busy() ? t.drawing : props.drawn ? t.again : t.draw}
          </Button>
        </Show>
        <Show when={props.drawn && !props.published}>
          <Button size="s" aria-pressed={props.locked} onClick={() => void props.planning.lock(props.round, !props.locked)}>
            <Show when={props.locked} fallback={<Lock />}>
              <LockOpen />
            </Show>
            {props.locked ? t.unlock : t.lock}
          </Button>
          <Button size="s" kind="quiet" onClick={() => void props.planning.publish(props.round)}>
            {t.publish}
          </Button>
        </Show>
      </div>
      <Show
        when={props.published}
        fallback={
          <Show when={!props.locked}>
            <Choices>{[choice('sectors'), choice('approaches'), choice('earlier')]}</Choices>
          </Show>
        }
      >
        <p class="meta">{t.published}</p>
      </Show>
    </>
  )
}

function Choices(props: { children: JSX.Element }) {
  const t = useText('breakouts').plan
  return (
    <details class="fold">
      <summary>{t.how}</summary>
      <div class={`stack gap-2 ${styles.choices}`}>{props.children}</div>
    </details>
  )
}

/** Said politely after a new division: who would have to change seats. */
function Moved(props: { session: Session; planning: Planning }) {
  const t = useText('breakouts').plan
  const language = useLanguage()
  const names = () => props.session.people.filter(({ id }) => props.planning.moved().includes(id)).map(({ name }) => name.split(' ')[0] ?? name)
  return (
    <p class="meta" role="status">
      <Show when={names().length > 0}>{t.moved(new Intl.ListFormat(language).format(names()))}</Show>
    </p>
  )
}
