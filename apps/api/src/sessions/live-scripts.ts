import type { Viewer } from '@kring/contract/auth'
import type { LiveScript, StepAsked } from '@kring/contract/live-scripts'
import { isFixed, keepsFixed, roundsAmended } from '@kring/domain/live-script'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, missing } from '../platform/refusal.ts'
import { demandScript } from './actions.ts'
import { deleteRound, listRounds } from './breakout-queries.ts'
import { planOf, tellPlan } from './breakouts.ts'
import { demandRun, demandRunner, topicOf } from './demands.ts'
import { deleteStages, findVersion, listSteps, updateStages } from './live-script-queries.ts'

type Running = { id: number; stageId: number }

export const readLiveScript = (db: Database, viewer: Viewer, sessionId: number): Promise<LiveScript> =>
  transact(db, async (tx) => scriptOf(tx, await demandRunner(tx, viewer, sessionId)))

/** What is still to come may change while people are at it; what was, stays. Of two who change it at once the second hears that it changed. */
export const changeScript = (db: Database, viewer: Viewer, sessionId: number, { version, stages }: { version: string; stages: StepAsked[] }): Promise<LiveScript> =>
  transact(db, async (tx) => {
    const session = await demandRun(tx, viewer, sessionId)
    if (version !== (await findVersion(tx, sessionId))) throw conflict('script.changed-elsewhere')
    const known = await stepsOf(tx, session)
    const ids = stages.flatMap(({ id }) => id ?? [])
    if (new Set(ids).size < ids.length || ids.some((id) => !known.some((step) => step.id === id))) throw missing()
    if (!keepsFixed(known, stages)) throw conflict('script.step-fixed')
    demandScript(stages)
    await write(tx, session, known, stages)
    await tell(tx, viewer, session)
    return scriptOf(tx, session)
  })

type Known = Awaited<ReturnType<typeof stepsOf>>

async function write(tx: Tx, { id: sessionId }: Running, known: Known, stages: StepAsked[]) {
  const drawn = await listRounds(tx, sessionId)
  const announced = drawn.flatMap(({ round, publishedAt }) => (publishedAt === null ? [] : [round]))
  const { rounds, kept } = roundsAmended(known, stages, announced)
  const gone = known.filter(({ id }) => !stages.some((step) => step.id === id))
  await deleteStages(
    tx,
    gone.map(({ id }) => id),
  )
  await updateStages(tx, sessionId, stages, rounds)
  // What was drawn for a round that is another one now says nothing about it.
  for (const { round } of drawn) if (!kept.includes(round) && !announced.includes(round)) await deleteRound(tx, sessionId, round)
}

async function tell(tx: Tx, viewer: Viewer, session: Running) {
  const steps = await listSteps(tx, session.id)
  record(tx, topicOf(session), 'script.changed', viewer.id, { stages: steps.map(({ leftAt: _, notes: __, ...step }) => step) })
  tellPlan(tx, session.id, viewer.id, await planOf(tx, session.id))
}

const stepsOf = async (tx: Tx, session: Running) => (await listSteps(tx, session.id)).map((step) => ({ ...step, fixed: isFixed(step, session) }))

async function scriptOf(tx: Tx, session: Running): Promise<LiveScript> {
  const steps = await stepsOf(tx, session)
  return { version: await findVersion(tx, session.id), stages: steps.map(({ round: _, boardId: __, leftAt: ___, notes: ____, ...step }) => step) }
}
