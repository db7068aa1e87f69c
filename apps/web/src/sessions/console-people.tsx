import type { SeatMove } from '@kring/contract/facilitation'
import type { Seated, Session } from '@kring/contract/sessions'
import { withHandover, withRunner, withSeatLeft } from '@kring/domain/facilitation'
import { withGuests } from '@kring/domain/sessions'
import { createSignal, For, lazy, onMount, Show, Suspense } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { useClock } from '../ui/clock.ts'
import { clockOf } from '../ui/moments.ts'
import { toast } from '../ui/toast.tsx'
import { allowGuests } from './api.ts'
import { addRunner, foreseeOff, handOver, removeRunner, seeOff, welcomeBack } from './facilitation-api.ts'
import { useFailure } from './failure.ts'
import type { Change } from './live-session.ts'
import { firstOf } from './names.ts'
import { SeatedPerson } from './seated-person.tsx'

const Menu = lazy(() => import('../ui/menu.tsx').then((it) => ({ default: it.Menu })))
const SeeOffDialog = lazy(() => import('./see-off-dialog.tsx').then((it) => ({ default: it.SeeOffDialog })))

/** Who is there, who helps, and what can be asked of each. */
export function ConsolePeople(props: { session: Session; change: Change; present: number[] }) {
  const words = useText('sessions').console
  const t = useText('facilitation')
  const [alive, setAlive] = createSignal(false)
  onMount(() => setAlive(true))
  const isAway = ({ id, left }: Seated) => !left && props.present.length > 0 && !props.present.includes(id)
  const role = (person: Seated) => (person.id === props.session.facilitator.id ? t.leads : person.runs ? t.helps : null)
  const about = (person: Seated) => [role(person), person.left ? t.gone : isAway(person) ? words.away : null].filter((it) => it !== null).join(', ') || undefined
  return (
    <section class="stack gap-3">
      <h2>{words.table}</h2>
      <ul class="stack gap-3">
        <For each={props.session.people}>
          {(person) => (
            <li class="row row--nowrap spread gap-2">
              <SeatedPerson person={person}>{about(person)}</SeatedPerson>
              <Show when={alive()}>
                <Suspense>
                  <More person={person} session={props.session} change={props.change} />
                </Suspense>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <GuestsDoor session={props.session} change={props.change} />
      <Trace session={props.session} />
    </section>
  )
}

function More(props: { person: Seated; session: Session; change: Change }) {
  const t = useText('facilitation')
  const fail = useFailure()
  const { id: personId, name } = props.person
  const sessionId = props.session.id
  const runs = (runs: boolean) => void (runs ? addRunner : removeRunner)(sessionId, personId).then(() => props.change((before) => withRunner(before, { personId, runs })), fail)
  const [moves, setMoves] = createSignal<SeatMove[]>([])
  const askGoodbye = async () => {
    try {
      const foreseen = await foreseeOff(sessionId, personId)
      if (foreseen.moves.length > 0) setMoves(foreseen.moves)
      else await sayGoodbye()
    } catch (error) {
      fail(error)
    }
  }
  const sayGoodbye = async () => {
    setMoves([])
    try {
      await seeOff(sessionId, personId)
      props.change((before) => withSeatLeft(before, { personId }))
      toast({ text: t.sawOff(firstOf(name)), undo: () => void welcome() })
    } catch (error) {
      fail(error)
    }
  }
  const welcome = () => welcomeBack(sessionId, personId).catch(fail)
  const items = () => (props.person.left ? [{ label: t.isBack, onSelect: () => void welcome() }] : asked())
  const asked = () => [
    ...(props.person.guest || props.person.runs ? [] : [{ label: t.askHelp, onSelect: () => runs(true) }]),
    ...(props.person.runs && props.session.facilitator.id !== personId
      ? [
          {
            label: personId === props.session.personId ? t.takeOver : t.handOver,
            onSelect: () => void handOver(sessionId, personId).then((handover) => props.change((before) => withHandover(before, { handover })), fail),
          },
          { label: t.thank, onSelect: () => runs(false) },
        ]
      : []),
    ...(personId === props.session.personId
      ? []
      : [
          {
            label: t.wentHome,
            onSelect: () => void askGoodbye(),
          },
        ]),
  ]
  return (
    <>
      <Show when={items().length > 0}>
        <Menu label={t.person(name)} items={items()} />
      </Show>
      <Show when={moves().length > 0}>
        <SeeOffDialog name={name} moves={moves()} people={props.session.people} onYes={() => void sayGoodbye()} onClose={() => setMoves([])} />
      </Show>
    </>
  )
}

/** Whether who has no account may still come in; who is in stays. */
function GuestsDoor(props: { session: Session; change: Change }) {
  const t = useText('facilitation')
  const fail = useFailure()
  const allow = (box: HTMLInputElement) =>
    allowGuests(props.session.id, box.checked).then(
      (told) => props.change((before) => withGuests(before, told)),
      (error: unknown) => {
        box.checked = props.session.guests
        fail(error)
      },
    )
  return (
    <label class="row row--nowrap gap-2">
      <input type="checkbox" checked={props.session.guests} onChange={({ currentTarget }) => void allow(currentTarget)} />
      {t.guests}
    </label>
  )
}

/** Who led it when: leading is no secret. */
function Trace(props: { session: Session }) {
  const t = useText('facilitation')
  const language = useLanguage()
  const clock = useClock()
  return (
    <Show when={props.session.handovers.length > 0}>
      <ul class="stack gap-1 meta">
        <For each={props.session.handovers}>
          {({ to, by, at }) => {
            const time = () => clockOf(Date.parse(at), { language, zone: clock.zone })
            return <li>{to.id === by.id ? t.tookOver(firstOf(to.name), time()) : t.handedOver(firstOf(by.name), firstOf(to.name), time())}</li>
          }}
        </For>
      </ul>
    </Show>
  )
}
