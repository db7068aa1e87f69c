import type { Plan, PlannedRound, PlanNow } from '@kring/contract/breakouts'
import type { Session } from '@kring/contract/sessions'
import { createAsync, revalidate } from '@solidjs/router'
import { type Accessor, createSignal } from 'solid-js'
import { createLive } from '../realtime/live.ts'
import { drawPlan, lockRound, movePerson, nameGroup, publishRound, readPlan, unlockRound } from './breakouts-api.ts'
import { useFailure } from './failure.ts'

export type Planning = ReturnType<typeof createPlanning>
export type Mixing = { sectors: boolean; approaches: boolean; earlier: boolean }

/** How people will be divided, kept up to date for everybody who runs the session, and what a facilitator does with it. */
export function createPlanning(session: Accessor<Session>) {
  const fail = useFailure()
  const stored = createAsync(() => readPlan(session().id))
  const [plan, change] = createLive<PlanNow>(stored, {
    topic: () => `console:${session().id}`,
    events: { 'plan.changed': (before, now: Plan) => ({ ...before, ...now }) },
    reset: () => revalidate(readPlan.keyFor(session().id)),
  })
  const [busy, setBusy] = createSignal(false)
  const [moved, setMoved] = createSignal<number[]>([])
  const keep = (now: Plan) => change((before) => ({ ...before, ...now }))
  const attempt = (asked: Promise<Plan>) => asked.then(keep, fail)

  return {
    plan,
    busy,
    /** People who sit elsewhere than before the last division. */
    moved,
    round: (round: number) => plan()?.rounds.find((one) => one.round === round),
    async draw(mixing: Mixing, round: number) {
      const before = plan()?.rounds.find((one) => one.round === round)
      setBusy(true)
      await attempt(drawPlan(session().id, mixing)).finally(() => setBusy(false))
      setMoved(
        movedBetween(
          before,
          plan()?.rounds.find((one) => one.round === round),
        ),
      )
    },
    move: (round: number, personId: number, groupId: number, pinned: boolean) => attempt(movePerson(session().id, round, personId, { groupId, pinned })),
    name: (round: number, groupId: number, topic: string) => attempt(nameGroup(session().id, round, groupId, topic)),
    lock: (round: number, locked: boolean) => attempt(locked ? lockRound(session().id, round) : unlockRound(session().id, round)),
    publish: (round: number) => publishRound(session().id, round).catch(fail),
  }
}

function movedBetween(before: PlannedRound | undefined, now: PlannedRound | undefined) {
  if (!before || !now) return []
  const seatsIn = ({ groups }: PlannedRound) => new Map(groups.flatMap(({ number, people }) => people.map((id) => [id, number])))
  const [old, fresh] = [seatsIn(before), seatsIn(now)]
  return [...fresh].flatMap(([id, number]) => (old.has(id) && old.get(id) !== number ? [id] : []))
}
