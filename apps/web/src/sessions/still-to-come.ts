import type { StageDraft } from '@kring/contract/scripts'
import type { Session } from '@kring/contract/sessions'
import { remaining } from '@kring/domain/clock'
import { lengthOf } from '@kring/domain/script'
import { startsOf } from '@kring/domain/script-making'
import { stageOf } from './live-session.ts'

type Steps = readonly StageDraft[]
type IsFixed = (step: StageDraft) => boolean

/** The steps after the one that is on. */
export function comingOf(session: Session, steps: Steps, isFixed: IsFixed) {
  const place = steps.findIndex(({ key }) => key === stageOf(session).key)
  return steps.slice(place + 1).filter((step) => !isFixed(step))
}

/** When the step that is on ends, to the minute. */
export const endOfThis = ({ clock }: Session, now: number) => Math.ceil((now + remaining(clock, now)) / 60_000) * 60_000

/** When all is done, if everything lasts as long as it says. */
export const endOfAll = (session: Session, steps: Steps, isFixed: IsFixed, now: number) => endOfThis(session, now) + lengthOf(comingOf(session, steps, isFixed)) * 60_000

/** When each step begins, in ms since 1970; undefined for what was already. */
export function startsFrom(session: Session, steps: Steps, isFixed: IsFixed, now: number) {
  const coming = comingOf(session, steps, isFixed)
  const starts = startsOf(coming, endOfThis(session, now))
  return steps.map(({ key }) => starts[coming.findIndex((step) => step.key === key)])
}
