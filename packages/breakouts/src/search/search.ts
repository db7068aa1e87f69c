import { anneal, type Cooling } from './anneal.ts'
import { type Best, isProven, keepBetter, nothingYet, seatAs } from './best.ts'
import { deal } from './deal.ts'
import { shareRepeats } from './fair.ts'
import { designed } from './fit.ts'
import { ImpossibleBreakouts } from '../impossible.ts'
import type { Problem } from '../problem/problem.ts'
import { createRandom, type Random } from './random.ts'
import type { Seating } from './seating.ts'
import { settle } from './settle.ts'
import { isBetter, type Standing, standingOf } from './standing.ts'
import { tabu } from './tabu.ts'
import type { Watch } from './walk.ts'

/** What a search may spend, and whom it tells. */
export type Means = {
  seed: number
  /** Work it may do at most, in looks at one seat. The same for the same request, so that the plan is the same on every machine that is fast enough. */
  work: number
  /** Whether to use known designs. */
  designs: boolean
  /** Whether to stop at once: the time is up, or somebody called it off. Asked about every millisecond. */
  isOver(): boolean
  /** Told of every better plan. */
  onBetter(best: Best): void
}

type Run = { best: Best; means: Means; random: Random; spent: number }

/**
 * From a first plan to the best that the means allow.
 * @throws ImpossibleBreakouts where the search found no plan that keeps all rules.
 */
export function search(problem: Problem, means: Means): Best {
  const run: Run = { best: nothingYet(problem), means, random: createRandom(means.seed), spent: 0 }
  const first = deal(problem, run.random)
  note(run, first)
  anneal(first, quench, run.random, watchFor(run, first))
  if (!isDone(run) && means.designs) followDesigns(run)
  for (let turn = 0; !isDone(run) && hasChoice(problem); turn += 1) takeTurn(run, turn)
  if (run.best.standing.repeats > 0) makeFair(run)
  if (run.best.standing.broken > 0) throw new ImpossibleBreakouts('rules.unreachable')
  return run.best
}

function makeFair({ best, random, means }: Run) {
  const seating = seatAs(best.problem, best.groups)
  shareRepeats(seating, random, means.isOver)
  best.groups = seating.tables.map(({ groupOf }) => groupOf.slice())
}

/** From a first plan straight down: mostly enough. */
const quench: Cooling = { trials: 40_000, hot: 0.2, cold: 0.1, lambda: 4 }
/** Later turns take longer, up to 2⁵ times. */
const slow: Cooling = { trials: 60_000, hot: 0.25, cold: 0.15, lambda: 3 }
const longest = 5

/** Somebody could sit elsewhere. */
const hasChoice = ({ rounds }: Problem) => rounds.some(({ groups, singles, units }) => groups > 1 && singles.length + units.length > 1)

function followDesigns(run: Run) {
  for (const seating of designed(run.best.problem)) {
    note(run, seating)
    if (!isDone(run)) settle(seating, run.random, watchFor(run, seating))
    if (isDone(run)) return
  }
}

/** From the best plan or a new one, cooling slowly, then repairing what is left. Every other time hotter, every other two times with balance weighing more. */
function takeTurn(run: Run, turn: number) {
  const { problem, groups } = run.best
  const seating = turn % 3 === 0 ? seatAs(problem, groups) : deal(problem, run.random)
  const cooling = { ...slow, trials: slow.trials << Math.min(longest, turn >> 1), hot: slow.hot * (turn % 2 === 0 ? 1 : 2), lambda: turn % 4 < 2 ? slow.lambda : quench.lambda * 2 }
  anneal(seating, cooling, run.random, watchFor(run, seating))
  if (!isDone(run)) tabu(seating, { patience: 1000, lambda: slow.lambda }, run.random, watchFor(run, seating))
}

const isDone = ({ best, means, spent }: Run) => isProven(best) || spent >= means.work || means.isOver()

function note({ best, means }: Run, seating: Seating, standing: Standing = standingOf(seating)) {
  if (keepBetter(best, seating, standing) && standing.broken === 0) means.onBetter(best)
}

/** Keeps the best plan of a walk that begins as things stand, and counts the work. */
function watchFor(run: Run, seating: Seating): Watch {
  const { best, means } = run
  const begin = standingOf(seating)
  const seats = 4 + 2 * Math.max(...seating.tables.map(({ capacity }) => capacity), 0)
  return {
    changed({ weighted, repeats }) {
      const now = { ...begin, weighted: begin.weighted + weighted, repeats: begin.repeats + repeats }
      if (!isBetter(now, best.standing)) return false
      note(run, seating)
      return isProven(best)
    },
    passed(looks) {
      run.spent += looks * seats
      return run.spent >= means.work || means.isOver()
    },
  }
}
