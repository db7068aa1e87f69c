import { type BreakoutRequest, planBreakouts, replanBreakouts } from '@kring/breakouts'
import { checkPlan } from '@kring/breakouts/check'
import { fourTypes, names, plain } from '../support/breakouts.ts'
import { print } from './machine.ts'

type Case = { name: string; request: BreakoutRequest; designs?: boolean }

/** A request for so many people of five unequal sectors and two approaches, of whom a share did not tell. */
function mixed(people: number, groupCount: number, rounds: number, untold = 0): BreakoutRequest {
  const shares = { bouw: 0.4, zorg: 0.25, horeca: 0.175, winkel: 0.11, gemeente: 0.065 }
  const sectors = Object.entries(shares).flatMap(([sector, share]) => Array.from({ length: Math.ceil(people * share) }, () => sector))
  return {
    people: names(people).map((id, at) => ({ id, traits: at % 100 < untold * 100 ? {} : { sector: sectors[at], approach: at % 2 ? 'idealist' : 'pragmatist' } })),
    groupCount,
    rounds,
    balance: ['sector', 'approach'].map((trait) => ({ trait, weight: 1 })),
  }
}

const hosts = (groups: number) => names(groups).map((id, group) => ({ id, group }))
/** As after an evening of three rounds with the same people. */
const again = (request: BreakoutRequest): BreakoutRequest => ({
  ...request,
  met: planBreakouts({ ...request, rounds: 3, seed: 2 }).rounds.flatMap((round) =>
    round.flatMap((group) => group.flatMap((one, at) => group.slice(at + 1).map((other): [string, string, number] => [one, other, 1]))),
  ),
})

const cases: Case[] = [
  { name: '5 sectors, 2 approaches', request: mixed(200, 40, 4) },
  { name: 'the same, one in five untold', request: mixed(200, 40, 4, 0.2) },
  { name: 'the same, after an evening together', request: again(mixed(200, 40, 4)) },
  { name: 'the same, longer', request: mixed(200, 40, 8) },
  { name: 'the same, few large groups', request: mixed(200, 8, 4) },
  { name: '5 sectors, 2 approaches', request: mixed(30, 6, 4) },
  { name: 'world café: hosts stay', request: { ...plain(8, 4, 4), pinned: hosts(8) } },
  { name: 'four types', request: fourTypes(5, 5) },
  { name: 'four types', request: fourTypes(7, 7) },
  { name: 'four types', request: fourTypes(11, 11) },
  { name: 'Kirkman 15-5-3-7', request: plain(5, 3, 7) },
  { name: 'Kirkman, search alone', request: plain(5, 3, 7), designs: false },
  { name: 'golfers 6-4-6', request: plain(6, 4, 6) },
  { name: 'golfers 6-4-6, search alone', request: { ...plain(6, 4, 6), budgetMs: 30_000 }, designs: false },
  { name: 'golfers 8-4-8', request: plain(8, 4, 8) },
  { name: 'golfers 8-4-8, search alone', request: { ...plain(8, 4, 8), budgetMs: 30_000 }, designs: false },
  { name: 'golfers 8-4-9', request: plain(8, 4, 9) },
  { name: 'golfers 8-4-9, search alone', request: { ...plain(8, 4, 9), budgetMs: 30_000 }, designs: false },
  { name: 'golfers 8-4-10', request: plain(8, 4, 10) },
]

const head = ['case', 'people', 'groups', 'rounds', 'imbalance', 'repeats', 'bound', 'proven', 'first plan ms', 'ms', 'CPU ms']
print(head, cases.map(measure))
print(
  ['people', 'plans', 'proven best', 'repeats above the bound at most', 'CPU ms p50', 'CPU ms p95'],
  [
    [8, 12],
    [13, 18],
    [19, 24],
    [25, 30],
  ].map(([from = 0, to = 0]) => sweep(from, to)),
)
print(['re-plan of 200 people, 40 groups, 4 rounds, before the third', 'moved', 'imbalance', 'repeats', 'ms'], [leave(1), leave(5), come()])

function measure({ name, request, designs = true }: Case): string[] {
  let first = 0
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  const plan = planBreakouts(request, { designs, onBetter: () => (first ||= performance.now() - began) })
  const used = process.cpuUsage(cpu)
  for (const fault of checkPlan(request, plan)) console.log(`${name}: ${JSON.stringify(fault)}`)
  const sizes = [request.people.length, request.groupCount ?? 0, request.rounds]
  const figures = [plan.imbalance, plan.repeats, `${plan.bound.imbalance} / ${plan.bound.repeats}`, plan.proven ? 'yes' : 'no']
  return [name, ...[...sizes, ...figures, first.toFixed(0), plan.elapsedMs.toFixed(0), ((used.user + used.system) / 1000).toFixed(0)].map(String)]
}

/** Every number of people in a range, groups from two to as many as can hold two, two to six rounds: without traits. */
function sweep(from: number, to: number): string[] {
  const [costs, gaps]: [number[], number[]] = [[], []]
  for (let people = from; people <= to; people += 1) {
    for (let groups = 2; groups <= people / 2; groups += 1) {
      for (let rounds = 2; rounds <= 6; rounds += 1) {
        const cpu = process.cpuUsage()
        const plan = planBreakouts({ ...plain(1, people, rounds), groupCount: groups, budgetMs: 1000 })
        costs.push(process.cpuUsage(cpu).user / 1000)
        gaps.push(plan.repeats - plan.bound.repeats)
      }
    }
  }
  costs.sort((a, b) => a - b)
  const at = (share: number) => (costs[Math.floor(costs.length * share)] ?? 0).toFixed(1)
  return [`${from} to ${to}`, String(gaps.length), String(gaps.filter((gap) => gap === 0).length), String(Math.max(...gaps)), at(0.5), at(0.95)]
}

function leave(count: number): string[] {
  const request = mixed(200, 40, 4)
  const absent = names(count).flatMap((id) => [2, 3].map((round) => ({ id, round })))
  return replanned(count === 1 ? 'one leaves' : `${count} leave`, request, { ...request, absent })
}

function come(): string[] {
  const request = mixed(200, 40, 4)
  const people = [...request.people, { id: 'late', traits: { sector: 'zorg' } }]
  return replanned('one comes', request, { ...request, people, absent: [0, 1].map((round) => ({ id: 'late', round })) })
}

function replanned(name: string, before: BreakoutRequest, now: BreakoutRequest): string[] {
  const { rounds } = planBreakouts(before)
  const { moved, imbalance, repeats, elapsedMs } = replanBreakouts(rounds, now, { from: 2 })
  return [name, String(moved.length), String(imbalance), String(repeats), elapsedMs.toFixed(0)]
}
