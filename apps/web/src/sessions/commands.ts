import type { Clock, Session } from '@kring/contract/sessions'
import { withClock, withEnd, withRevealedNotes, withStage } from '@kring/domain/sessions'
import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js'
import { serverNow } from '../realtime/live.ts'
import { endSession, enterStage, extendStage, pauseClock, resumeClock, revealNotes } from './api.ts'
import { settling } from './double-tap.ts'
import { useFailure } from './failure.ts'
import type { Change } from './live-session.ts'

export type Commands = ReturnType<typeof createCommands>

/** What a facilitator tells the session. */
export function createCommands(session: Accessor<Session>, change: Change) {
  const fail = useFailure()
  const [moving, setMoving] = createSignal(false)
  // Who presses Next twice in a fright, or just after a colleague did, still moves one step.
  let moved = -settling
  const stageId = createMemo(() => session().stageId)
  createEffect(on(stageId, () => (moved = performance.now()), { defer: true }))

  const tell = <T>(command: () => Promise<T>, apply: (answer: T) => void) => command().then(apply, fail)
  const turn = (command: () => Promise<Clock>) => {
    const { stageId } = session()
    return tell(command, (clock) => change((before) => withClock(before, { stageId, clock })))
  }

  return {
    moving,
    /** `meant` where nobody presses it twice in a fright: taking back the step just made. */
    async goTo(stageId: number, { meant = false } = {}) {
      if (moving() || (!meant && performance.now() - moved < settling)) return
      const { id, stageId: from } = session()
      setMoving(true)
      await tell(
        () => enterStage(id, from, stageId),
        (clock) => change((before) => withStage(before, { stageId, clock })),
      )
      setMoving(false)
    },
    pause: () => void turn(() => pauseClock(session().id, session().stageId)),
    resume: () => void turn(() => resumeClock(session().id)),
    addMinutes: (minutes: number) => void turn(() => extendStage(session().id, session().stageId, minutes)),
    reveal(stageId: number) {
      // The server's own moment comes along with the event; this one is for who hears nothing.
      const now = new Date(serverNow()).toISOString()
      const revealedAt = (before: Session) => before.stages.find(({ id }) => id === stageId)?.revealedAt ?? now
      void tell(
        () => revealNotes(session().id, stageId),
        (notes) => change((before) => withRevealedNotes(before, { stageId, revealedAt: revealedAt(before), notes })),
      )
    },
    end: () =>
      tell(
        () => endSession(session().id),
        (told) => change((before) => withEnd(before, told)),
      ),
  }
}
