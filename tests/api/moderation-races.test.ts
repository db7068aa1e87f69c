import type { Viewer } from '@kring/contract/auth'
import type { Ruling, ThreadState } from '@kring/contract/threads'
import { undoing } from '@kring/domain/moderation'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findViewer } from '../../apps/api/src/auth/queries.ts'
import { closeThread, moveThread, pinThread, reverseRuling } from '../../apps/api/src/moderation/actions.ts'
import { Refusal } from '../../apps/api/src/platform/refusal.ts'
import { postReply, postThread } from '../../apps/api/src/threads/actions.ts'
import { bring } from '../support/cast.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const question = { kind: 'question', title: 'Wie heeft kratten?', text: 'Twintig stuks.', learning: null, language: 'nl' } as const
const reason = 'Daarom'

type Act = { do: 'pin' | 'close' | 'reply'; pause: number } | { do: 'move'; to: 'square' | 'group'; pause: number } | { do: 'reverse'; ruling: number; pause: number }

const pause = fc.nat({ max: 4 })
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constantFrom('pin', 'close', 'reply'), pause }),
  fc.record({ do: fc.constant('move'), to: fc.constantFrom('square', 'group'), pause }),
  fc.record({ do: fc.constant('reverse'), ruling: fc.nat({ max: 3 }), pause }),
)
const turn = fc.array(act, { minLength: 1, maxLength: 3 })
const table = fc.array(fc.tuple(turn, turn), { minLength: 10, maxLength: 10 })

// Ten threads at a time, so that the groups' lists are fought over too. The embedded database has one connection: little to race there.
const numRuns = process.env['KRING_TEST_DATABASE'] === 'server' ? 50 : 5

test('two moderators at once: one wins, the other hears so, and the thread is what the winners made of it', { timeout: 240_000 }, async () => {
  const { id } = await bring(world.app, 'Mia Moderator', [world.group.id, world.square.id], { moderatorAt: new Date().toISOString() })
  const mo = await known(world.moderator.id)
  const mia = await known(id)
  await fc.assert(
    fc.asyncProperty(table, async (threads) => {
      await Promise.all(
        threads.map(async ([mine, theirs]) => {
          const threadId = await open(mo)
          const wins = await Promise.all([play(mo, threadId, mine), play(mia, threadId, theirs)])
          await expectFold(threadId, wins[0] + wins[1])
        }),
      )
    }),
    { numRuns },
  )
})

const known = async (id: number) => (await findViewer(world.app.db, id))!

/** A thread that was moved before, so that a move to where it stands already comes too late and is no mistake. */
async function open(who: Viewer) {
  const { id } = await postThread(world.app.db, who, world.group.id, question)
  await moveThread(world.app.db, who, id, world.square.id, reason)
  return id
}

/** How many of these acts were rulings that went through; whoever is too late hears 409 and nothing else. */
async function play(who: Viewer, threadId: number, acts: Act[]) {
  let wins = 0
  for (const one of acts) {
    for (let turns = 0; turns < one.pause; turns += 1) await new Promise(setImmediate)
    const refused = await perform(who, threadId, one).then(
      () => null,
      (error: unknown) => error,
    )
    if (refused) expect(refused instanceof Refusal ? refused.statusCode : refused).toBe(409)
    else if (one.do !== 'reply') wins += 1
  }
  return wins
}

async function perform(who: Viewer, threadId: number, one: Act): Promise<unknown> {
  const { db } = world.app
  switch (one.do) {
    case 'pin':
      return pinThread(db, who, threadId, { reason, until: null })
    case 'close':
      return closeThread(db, who, threadId, reason)
    case 'reply':
      return postReply(db, who, threadId, { text: 'Hallo.', language: 'nl' })
    case 'move':
      return moveThread(db, who, threadId, world[one.to].id, reason)
    case 'reverse': {
      const rulings = await db.selectFrom('ruling').where('threadId', '=', threadId).select('id').orderBy('id').execute()
      return reverseRuling(db, who, rulings[one.ruling % rulings.length]!.id)
    }
  }
}

/** Plays the winners again in the order of the ledger, each allowed where it stands, and finds the thread, the list and the rulings so. */
async function expectFold(threadId: number, wins: number) {
  const state = { pinned: false, closed: false, group: world.group.id, rulings: [] as { id: number; kind: Ruling['kind']; from: number; reversedAt: string | null }[] }
  const events = await eventsOf(threadId)
  expect(events.length).toBe(wins + 1)
  for (const { ruling, group } of events) {
    const known = state.rulings.find(({ id }) => id === ruling.id)
    if (known) {
      expect(undoing(known, { rulings: state.rulings, pinnedAt: state.pinned ? 'now' : null })).toBe('possible')
      known.reversedAt = ruling.reversedAt
    } else {
      state.rulings.push({ id: ruling.id, kind: ruling.kind, from: state.group, reversedAt: null })
    }
    if (ruling.kind === 'pin') expect((state.pinned = !state.pinned)).toBe(!known)
    if (ruling.kind === 'closure') expect((state.closed = !state.closed)).toBe(!known)
    if (ruling.kind === 'move') expect(group.id).not.toBe(state.group)
    if (ruling.kind === 'move' && known) expect(group.id).toBe(known.from)
    state.group = group.id
  }
  const row = await world.app.db.selectFrom('thread').where('id', '=', threadId).selectAll().executeTakeFirstOrThrow()
  expect({ pinned: row.pinnedAt !== null, closed: row.closedAt !== null, group: row.groupId }).toEqual({ pinned: state.pinned, closed: state.closed, group: state.group })
  const rulings = await world.app.db.selectFrom('ruling').where('threadId', '=', threadId).selectAll().orderBy('id').execute()
  expect(rulings.map(({ id, kind, fromGroupId, reversedAt }) => ({ id, kind, from: fromGroupId, reversed: reversedAt !== null }))).toEqual(
    state.rulings.map(({ id, kind, from, reversedAt }) => ({ id, kind, from, reversed: reversedAt !== null })),
  )
}

const eventsOf = async (threadId: number) =>
  (await world.app.db.selectFrom('event').where('topic', '=', `thread:${threadId}`).where('kind', '=', 'thread.ruled').select('payload').orderBy('seq').execute()).map(
    ({ payload }) => payload as ThreadState,
  )
