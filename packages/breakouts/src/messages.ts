import { planBreakouts } from './plan-breakouts.ts'
import { type Concern, ImpossibleBreakouts, type ImpossibleCode } from './impossible.ts'
import type { BreakoutPlan, BreakoutRequest } from './request.ts'

/** What a worker tells. The last is `plan`, `refused` or `failed`. */
export type Message = { better: BreakoutPlan } | { plan: BreakoutPlan } | { refused: { code: ImpossibleCode; concern: Concern } } | { failed: string }

/** What somebody who waits for a plan may give. */
export type Waiting = {
  /** Called with every plan that is better than the last, the first valid one first. */
  onBetter?: (plan: BreakoutPlan) => void
  /** Ends the search; the promise is rejected with the signal's reason. */
  signal?: AbortSignal
}

/** Plans, in the worker. */
export function work(request: BreakoutRequest, tell: (message: Message) => void): void {
  try {
    tell({ plan: planBreakouts(request, { onBetter: (better) => tell({ better }) }) })
  } catch (error) {
    if (error instanceof ImpossibleBreakouts) tell({ refused: { code: error.code, concern: error.concern } })
    else tell({ failed: String(error) })
  }
}

type Ends = { resolve: (plan: BreakoutPlan) => void; reject: (reason: unknown) => void; onBetter?: Waiting['onBetter'] }

/** Hears what a worker tells, outside it. */
export function hear(message: Message, { resolve, reject, onBetter }: Ends): void {
  if ('better' in message) onBetter?.(message.better)
  else if ('plan' in message) resolve(message.plan)
  else if ('refused' in message) reject(new ImpossibleBreakouts(message.refused.code, message.refused.concern))
  else reject(new Error(message.failed))
}
