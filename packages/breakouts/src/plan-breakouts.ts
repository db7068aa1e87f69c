import { planOf } from './search/plan.ts'
import { readProblem } from './problem/problem.ts'
import type { BreakoutPlan, BreakoutRequest } from './request.ts'
import { search } from './search/search.ts'

/** What a search is given beside the request. */
export type Surroundings = {
  /** Milliseconds since some moment. */
  clock?: () => number
  /** Called with every plan that is better than the last, the first valid one first. */
  onBetter?: (plan: BreakoutPlan) => void
  /** Asked every few milliseconds; true ends the search with the best plan so far. */
  isCancelled?: () => boolean
  /** Whether plans may come from known designs; else from the search alone. */
  designs?: boolean
}

/** How many looks at a seat a millisecond of budget buys. A slow phone does more, so the clock seldom decides. */
const workPerMs = 60_000
const usualBudget = 2000

/**
 * Plans who sits with whom: first keeping all rules, then as balanced as can be by weight, then with as few repeated meetings as can be. Runs until the plan is proven best
 * or the budget is spent, and never longer than that; it blocks, so run it in a worker. Deterministic: the budget buys a fixed amount of work, and only on a machine that
 * cannot do that much in the time, or when cancelled, does the clock decide what comes out.
 * @throws ImpossibleBreakouts
 */
export function planBreakouts(request: BreakoutRequest, surroundings: Surroundings = {}): BreakoutPlan {
  const { clock = () => performance.now(), onBetter, isCancelled = () => false, designs = true } = surroundings
  const began = clock()
  const { seed = 1, budgetMs = usualBudget } = request
  const problem = readProblem(request)
  const best = search(problem, {
    seed,
    work: budgetMs * workPerMs,
    designs,
    isOver: () => clock() - began >= budgetMs || isCancelled(),
    onBetter: (better) => onBetter?.(planOf(problem, better, clock() - began)),
  })
  return planOf(problem, best, clock() - began)
}
