import { type BreakoutRequest, ImpossibleBreakouts, planBreakouts } from '@kring/breakouts'
import { checkPlan } from '@kring/breakouts/check'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestOfAll, requests } from '../support/breakouts.ts'

/** No clock decides: the same on every machine. */
const timeless = { clock: () => 0 }
const attempt = (request: BreakoutRequest) => {
  try {
    return planBreakouts(request, timeless)
  } catch (refusal) {
    if (refusal instanceof ImpossibleBreakouts) return undefined
    throw refusal
  }
}

describe('whatever a facilitator asks', () => {
  test('every plan keeps the rules and tells its figures truly', () => {
    let made = 0
    fc.assert(
      fc.property(requests({ people: [4, 14], rounds: [1, 4], rules: 2 }), (request) => {
        const plan = attempt({ ...request, budgetMs: 20 })
        if (!plan) return
        made += 1
        expect(checkPlan(request, plan)).toEqual([])
      }),
      { numRuns: 200 },
    )
    expect(made).toBeGreaterThan(100)
  })

  test('among few people no plan is better, and no bound says what cannot be', () => {
    fc.assert(
      fc.property(requests({ people: [4, 6], rounds: [1, 3], rules: 1 }), (request) => {
        const plan = attempt({ ...request, budgetMs: 100 })
        const best = plan && bestOfAll(request)
        if (!best || best.plans > 4000) return
        expect([plan.imbalance, plan.repeats]).toEqual([best.imbalance, best.repeats])
        expect(plan.bound.imbalance).toBeLessThanOrEqual(best.imbalance)
        expect(plan.bound.repeats).toBeLessThanOrEqual(best.repeats)
      }),
      { numRuns: 150 },
    )
  })

  test('the same seed gives the same plan', () => {
    fc.assert(
      fc.property(requests({ people: [6, 16], rounds: [2, 4], rules: 1 }), (request) => {
        expect(attempt({ ...request, budgetMs: 10 })).toEqual(attempt({ ...request, budgetMs: 10 }))
      }),
      { numRuns: 30 },
    )
  })
})
