import { balanceOfSwap } from './balance.ts'
import { swap } from './moves.ts'
import type { Random } from './random.ts'
import type { Seating } from './seating.ts'
import { startWalk, type Watch } from './walk.ts'

/** From a change for the worse by one step being taken one time in three, to almost never. */
const cooling = { hot: 1, cold: 0.1, trials: 60_000 }
const stretch = 256

/** Balances a plan without changing how often people meet one another: two of them change places in all rounds at once. Only where nobody met before. */
export function settle(seating: Seating, random: Random, watch: Watch): void {
  const { count, traits } = seating.problem
  const people = Array.from({ length: count }, (_, person) => person).filter((person) => seating.tables.every(({ round }) => round.pin[person] === -1))
  if (people.length < 2 || traits.names.length === 0) return
  const walk = startWalk(seating, 1)
  for (let trial = 1; trial <= cooling.trials; trial += 1) {
    const temperature = cooling.hot * (cooling.cold / cooling.hot) ** (trial / cooling.trials)
    const one = people[random.below(people.length)]!
    const other = people[random.below(people.length)]!
    const parted = traits.kindOf[one] === traits.kindOf[other] ? [] : seating.tables.filter(({ groupOf }) => groupOf[one] !== groupOf[other])
    const change = parted.reduce((sum, tables) => sum + balanceOfSwap(seating, tables, one, other), 0)
    if (trial % stretch === 0 && watch.passed(stretch * seating.tables.length)) return
    if (parted.length === 0 || (change > 0 && random.next() >= 4_294_967_296 * Math.exp(-change / temperature))) continue
    for (const tables of parted) swap(seating, tables, one, other)
    walk.weighted += change
    if (watch.changed(walk)) return
  }
}
