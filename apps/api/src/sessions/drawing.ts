import { ImpossibleBreakouts } from '@kring/breakouts'
import { planInWorker } from '@kring/breakouts/in-worker'
import type { Viewer } from '@kring/contract/auth'
import type { Plan, PlanFigures } from '@kring/contract/breakouts'
import type { Grouping } from '@kring/contract/scripts'
import { randomInt } from 'node:crypto'
import type { Database, Tx } from '../platform/database.ts'
import { once, transact } from '../platform/ledger.ts'
import { conflict } from '../platform/refusal.ts'
import { deleteRound, insertRound, listGroupings, listMet, listPlaced, listRounds } from './breakout-queries.ts'
import { planOf, tellPlan } from './breakouts.ts'
import { demandRun } from './demands.ts'
import { countOf, figuresOf, meetingsIn, merged, type Mixing, type Placed, requestOf } from './division.ts'

type Known = Awaited<ReturnType<typeof listRounds>>[number]
type Facts = { people: Placed[]; groupings: Map<number, Grouping>; known: Map<number, Known>; met: [string, string, number][] }
type Drawn = { round: number; groups: number[][]; figures: PlanFigures }

/** Divides people over the rounds that nobody was told of yet. The search runs beside the process's own work and outside any transaction; what was announced or locked meanwhile stays. */
export async function drawPlan(db: Database, viewer: Viewer, sessionId: number, mixing: Mixing): Promise<Plan> {
  const facts = await db.transaction().execute(async (tx) => {
    await demandRun(tx, viewer, sessionId)
    return factsOf(tx, sessionId, mixing)
  })
  if (facts.groupings.size === 0) throw conflict('breakouts.no-groups')
  if (facts.people.length < 2) throw conflict('breakouts.too-few')
  const seed = randomInt(1, 2 ** 31)
  const drawn = await draw(facts, mixing, seed).catch((error: unknown) => {
    throw error instanceof ImpossibleBreakouts ? conflict('breakouts.impossible') : error
  })
  return transact(db, async (tx) => {
    await demandRun(tx, viewer, sessionId)
    const now = new Map((await listRounds(tx, sessionId)).map((round) => [round.round, round]))
    for (const one of drawn) if (!stays(now.get(one.round))) await keep(tx, sessionId, seed, one, now.get(one.round))
    const plan = await planOf(tx, sessionId)
    tellPlan(tx, sessionId, viewer.id, plan)
    return plan
  })
}

/** Draws with everything mixed where a step is about to begin and nobody thought of its groups; with fewer than two people there is nothing to divide. */
export async function drawWhereNeeded(db: Database, viewer: Viewer, sessionId: number, stageId: number) {
  const round = (await listGroupings(db, sessionId)).find(({ id }) => id === stageId)?.round
  if (round === undefined) return
  const known = await listRounds(db, sessionId)
  if (known.some((one) => one.round === round) || (await listPlaced(db, sessionId)).length < 2) return
  // The answer that the request's key remembers is that of entering the step.
  await once.exit(() => drawPlan(db, viewer, sessionId, { sectors: true, approaches: true, earlier: true }))
}

const stays = (round: Known | undefined) => round !== undefined && (round.publishedAt !== null || round.lockedAt !== null)

async function factsOf(tx: Tx, sessionId: number, { earlier }: Mixing): Promise<Facts> {
  const groupings = new Map<number, Grouping>()
  for (const { round, settings } of await listGroupings(tx, sessionId)) if (settings.grouping && !groupings.has(round)) groupings.set(round, settings.grouping)
  return {
    people: await listPlaced(tx, sessionId),
    groupings,
    known: new Map((await listRounds(tx, sessionId)).map((round) => [round.round, round])),
    met: earlier ? (await listMet(tx, sessionId)).map(({ one, other, times }) => [String(one), String(other), times]) : [],
  }
}

/** Rounds with as many groups as one another are drawn together; each search knows who met in the rounds of the others and in those that stay. */
async function draw(facts: Facts, mixing: Mixing, seed: number): Promise<Drawn[]> {
  const { groupings, known, people } = facts
  const drawn: Drawn[] = []
  const fresh = [...groupings].filter(([round, { as }]) => as === 'new' && !stays(known.get(round)))
  for (const [count, together] of Map.groupBy(fresh, ([, grouping]) => countOf(grouping, people.length))) {
    const rounds = together.map(([round]) => round)
    const past = [...[...known.values()].filter(stays).map(({ groups }) => groups.map((group) => group.people)), ...drawn.map(({ groups }) => groups)]
    const asked = { people, count, rounds: rounds.length, pinned: pinsOf(facts, rounds), met: [...facts.met, ...past.flatMap(meetingsIn)], mixing, seed }
    const plan = await planInWorker(requestOf(asked))
    const figures = figuresOf(asked, plan)
    rounds.forEach((round, place) => drawn.push({ round, figures, groups: (plan.rounds[place] ?? []).map((group) => group.map(Number)) }))
  }
  for (const [round, { as }] of groupings) if (as === 'merged' && !stays(known.get(round))) drawn.push(merging(facts, drawn, round))
  return drawn
}

/** The groups of the round before, two by two; it is what its script says, so nothing about it could be better. */
function merging({ groupings, known, people }: Facts, drawn: Drawn[], round: number): Drawn {
  // A script that changed while it ran may have left numbers out.
  const rounds = [...groupings.keys()]
  const last = rounds[rounds.indexOf(round) - 1] ?? -1
  const before = drawn.find((one) => one.round === last)
  const groups = before?.groups ?? known.get(last)?.groups.map((group) => group.people) ?? [people.map(({ id }) => id)]
  const none = { imbalance: 0, repeats: 0 }
  return { round, groups: merged(groups), figures: before?.figures ?? { ...none, bound: none, proven: true, spread: [], roundsForAll: null } }
}

const pinsOf = ({ known }: Facts, rounds: number[]) =>
  rounds.flatMap((round, place) =>
    (known.get(round)?.groups ?? []).flatMap(({ number, people }) =>
      people.filter((id) => known.get(round)?.pinned.includes(id)).map((personId) => ({ personId, place, group: number - 1 })),
    ),
  )

/** A table keeps its topic, and who was kept at it is kept. */
async function keep(tx: Tx, sessionId: number, seed: number, { round, groups, figures }: Drawn, before: Known | undefined) {
  await deleteRound(tx, sessionId, round)
  const topicOf = (place: number) => before?.groups.find(({ number }) => number === place + 1)?.topic ?? ''
  await insertRound(tx, { sessionId, round, seed, figures, pinned: before?.pinned ?? [], groups: groups.map((people, place) => ({ topic: topicOf(place), people })) })
}
