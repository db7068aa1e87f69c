import type { Viewer } from '@kring/contract/auth'
import type { BreakoutGroup, Plan, PlanNow } from '@kring/contract/breakouts'
import type { Database, Tx } from '../platform/database.ts'
import { accessChanged, record, transact } from '../platform/ledger.ts'
import { conflict, missing } from '../platform/refusal.ts'
import { findGroup, listGroups, listRounds, updateLock, updatePublished, updateTopic, upsertPlace } from './breakout-queries.ts'
import { demandRun, demandRunner, instant, topicOf } from './demands.ts'
import { consoleSeq } from './queries.ts'

type Round = { sessionId: number; round: number }

export const readPlan = (db: Database, viewer: Viewer, sessionId: number): Promise<PlanNow> =>
  transact(db, async (tx) => {
    await demandRunner(tx, viewer, sessionId)
    return { ...(await planOf(tx, sessionId)), seq: await consoleSeq(tx, sessionId) }
  })

/** By hand. In a round that was announced everybody hears of it, and who left a table hears it no more. */
export const movePerson = (db: Database, viewer: Viewer, { sessionId, round }: Round, personId: number, { groupId, pinned }: { groupId: number; pinned: boolean }) =>
  change(db, viewer, { sessionId, round }, async (tx, known) => {
    if (!(await findGroup(tx, sessionId, round, groupId))) throw missing()
    if (!known.some(({ people }) => people.includes(personId))) throw missing()
    await upsertPlace(tx, { sessionId, round, personId, groupId, pinned })
    if ((await listGroups(tx, sessionId, round)).some(({ people }) => people.length === 0)) throw conflict('breakouts.empty-table')
    accessChanged(tx, viewer.id, { personId })
  })

export const nameGroup = (db: Database, viewer: Viewer, { sessionId, round }: Round, groupId: number, topic: string) =>
  change(db, viewer, { sessionId, round }, async (tx) => {
    if (!(await findGroup(tx, sessionId, round, groupId))) throw missing()
    await updateTopic(tx, groupId, topic.trim())
  })

export const lockRound = (db: Database, viewer: Viewer, place: Round, locked: boolean) =>
  change(db, viewer, place, async (tx) => {
    if (!(await updateLock(tx, place.sessionId, place.round, locked ? instant(Date.now()) : null))) throw missing()
  })

export const publishRound = (db: Database, viewer: Viewer, { sessionId, round }: Round) =>
  transact(db, async (tx) => {
    const session = await demandRun(tx, viewer, sessionId)
    if ((await listGroups(tx, sessionId, round)).length === 0) throw conflict('breakouts.not-drawn')
    await announce(tx, session, viewer.id, round)
    return null
  })

/** Everybody hears where they sit in a round. Announcing it twice tells nobody anything. */
export async function announce(tx: Tx, session: { id: number }, actorId: number, round: number) {
  if (!(await updatePublished(tx, session.id, round, instant(Date.now())))) return
  await tellGroups(tx, session, actorId, round)
  tellPlan(tx, session.id, actorId, await planOf(tx, session.id))
}

export const tellGroups = async (tx: Tx, session: { id: number }, actorId: number, round: number) =>
  record(tx, topicOf(session), 'groups.published', actorId, { round, groups: await listGroups(tx, session.id, round) })

export const tellPlan = (tx: Tx, sessionId: number, actorId: number, plan: Plan) => record(tx, `console:${sessionId}`, 'plan.changed', actorId, plan)

/** As the facilitators see it: each round, and the figures of those that are still to come. */
export async function planOf(tx: Tx, sessionId: number): Promise<Plan> {
  const rounds = await listRounds(tx, sessionId)
  return {
    figures: rounds.findLast(({ publishedAt }) => publishedAt === null)?.figures ?? rounds.at(-1)?.figures ?? null,
    rounds: rounds.map(({ figures: _, seed: __, ...round }) => round),
  }
}

const change = (db: Database, viewer: Viewer, { sessionId, round }: Round, work: (tx: Tx, groups: BreakoutGroup[]) => Promise<void>): Promise<Plan> =>
  transact(db, async (tx) => {
    const session = await demandRun(tx, viewer, sessionId)
    const groups = await listGroups(tx, sessionId, round)
    if (groups.length === 0) throw missing()
    await work(tx, groups)
    const plan = await planOf(tx, sessionId)
    if (plan.rounds.find((one) => one.round === round)?.publishedAt) await tellGroups(tx, session, viewer.id, round)
    tellPlan(tx, sessionId, viewer.id, plan)
    return plan
  })
