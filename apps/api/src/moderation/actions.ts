import type { Viewer } from '@kring/contract/auth'
import type { Ruling } from '@kring/contract/threads'
import { mayModerate } from '@kring/domain/groups'
import { undoing } from '@kring/domain/moderation'
import { updateFilesOfThread } from '../files/queries.ts'
import { findJoinable } from '../groups/queries.ts'
import type { Database, Tx } from '../platform/database.ts'
import { accessChanged, record, transact } from '../platform/ledger.ts'
import { conflict, forbidden, missing, wrong } from '../platform/refusal.ts'
import { findLine, lockThread } from '../threads/queries.ts'
import { findRuledThread, findRuling, insertRuling, listRulings, takeExpiredPins, updateReversed, updateThread } from './queries.ts'

type State = Parameters<typeof updateThread>[2]
type Ruled = { id: number; groupId: number }

export const pinThread = (db: Database, viewer: Viewer, threadId: number, { reason, until }: { reason: string; until: string | null }) =>
  transact(db, async (tx) => {
    const thread = await demandModerator(tx, viewer, threadId)
    if (until && !(Date.parse(until) > Date.now())) throw wrong('until', 'date.past')
    if (thread.pinnedAt) throw conflict('ruling.already')
    return rule(tx, viewer, thread, { kind: 'pin', reason, until }, { pinnedAt: now(), pinnedUntil: until })
  })

export const closeThread = (db: Database, viewer: Viewer, threadId: number, reason: string) =>
  transact(db, async (tx) => {
    const thread = await demandModerator(tx, viewer, threadId)
    if (thread.closedAt) throw conflict('ruling.already')
    return rule(tx, viewer, thread, { kind: 'closure', reason }, { closedAt: now() })
  })

export const moveThread = (db: Database, viewer: Viewer, threadId: number, groupId: number, reason: string) =>
  transact(db, async (tx) => {
    const thread = await demandModerator(tx, viewer, threadId)
    if (!(await findJoinable(tx, viewer, groupId))) throw wrong('groupId', 'field.choice')
    if (!mayModerate(viewer, groupId)) throw forbidden('moderators-only')
    if (thread.groupId === groupId) throw await alreadyThere(tx, threadId)
    return rule(tx, viewer, thread, { kind: 'move', reason, toGroupId: groupId }, { groupId })
  })

export const reverseRuling = (db: Database, viewer: Viewer, rulingId: number) =>
  transact(db, async (tx) => {
    const threadId = await findRuledThread(tx, rulingId)
    const thread = threadId && (await lockThread(tx, viewer, threadId))
    if (!thread) throw missing()
    const rulings = await listRulings(tx, thread.id)
    const ruling = rulings.find(({ id }) => id === rulingId)
    if (!ruling) throw missing()
    const groups = ruling.kind === 'move' ? [thread.groupId, ruling.fromGroupId] : [thread.groupId]
    if (!groups.every((id) => mayModerate(viewer, id))) throw forbidden('moderators-only')
    const can = undoing(ruling, { rulings, pinnedAt: thread.pinnedAt })
    if (can !== 'possible') throw conflict(`ruling.${can}`)
    await updateReversed(tx, rulingId, viewer.id)
    return carryOut(tx, viewer.id, thread, rulingId, before(ruling))
  })

/** A pin ends by itself on its day. Any number of processes may do this at once: each thread is taken by one. */
export const endPins = (db: Database) =>
  transact(db, async (tx) => {
    for (const { id, rulingId } of await takeExpiredPins(tx)) {
      await updateThread(tx, id, unpinned)
      await tell(tx, null, id, await findRuling(tx, rulingId))
    }
  })

async function demandModerator(tx: Tx, viewer: Viewer, threadId: number) {
  const thread = await lockThread(tx, viewer, threadId)
  if (!thread) throw missing()
  if (!mayModerate(viewer, thread.groupId)) throw forbidden('moderators-only')
  return thread
}

/** Of two moderators who move a thread to the same group the second comes too late; where nobody ever moved it, the group is a mistake. */
const alreadyThere = async (tx: Tx, threadId: number) =>
  (await listRulings(tx, threadId)).some(({ kind }) => kind === 'move') ? conflict('ruling.already') : wrong('groupId', 'thread.same-group')

type Verdict = { kind: Ruling['kind']; reason: string; until?: string | null; toGroupId?: number }

async function rule(tx: Tx, viewer: Viewer, thread: Ruled, verdict: Verdict, state: State) {
  const id = await insertRuling(tx, { ...verdict, reason: verdict.reason.trim(), threadId: thread.id, byId: viewer.id, fromGroupId: thread.groupId })
  return carryOut(tx, viewer.id, thread, id, state)
}

/** The thread's new state, and everybody told who has it open, in the thread or in a group's list. */
async function carryOut(tx: Tx, actorId: number, { id, groupId }: Ruled, rulingId: number, state: State) {
  await updateThread(tx, id, state)
  const ruling = await findRuling(tx, rulingId)
  if (state.groupId === undefined) await tell(tx, actorId, id, ruling)
  else {
    await updateFilesOfThread(tx, id, groupId, state.groupId)
    await tellMove(tx, actorId, id, ruling, groupId)
  }
  return ruling
}

async function tell(tx: Tx, actorId: number | null, threadId: number, ruling: Ruling) {
  const line = await findLine(tx, threadId)
  record(tx, `thread:${threadId}`, 'thread.ruled', actorId, stateOf(line, ruling))
  record(tx, `group:${line.group.id}`, 'thread.changed', actorId, line)
}

/** What the thread and its old group told before was for those who could see it there: nobody replays it from here on. */
async function tellMove(tx: Tx, actorId: number, threadId: number, ruling: Ruling, oldGroupId: number) {
  const line = await findLine(tx, threadId)
  record(tx, `thread:${threadId}`, 'thread.ruled', actorId, stateOf(line, ruling), 'closed')
  record(tx, `group:${oldGroupId}`, 'thread.left', actorId, { threadId }, 'closed')
  record(tx, `group:${line.group.id}`, 'thread.posted', actorId, line)
  accessChanged(tx, actorId, { groupId: oldGroupId })
}

const stateOf = ({ pinnedAt, pinnedUntil, closedAt, group }: Awaited<ReturnType<typeof findLine>>, ruling: Ruling) => ({ pinnedAt, pinnedUntil, closedAt, group, ruling })

const unpinned = { pinnedAt: null, pinnedUntil: null }

const before = ({ kind, fromGroupId }: { kind: Ruling['kind']; fromGroupId: number }): State =>
  ({ pin: unpinned, closure: { closedAt: null }, move: { groupId: fromGroupId } })[kind]

const now = () => new Date().toISOString()
