import * as boards from '@kring/contract/boards'
import { drawPlan, publishRound } from '@kring/contract/breakouts'
import * as facilitation from '@kring/contract/facilitation'
import { allowGuests } from '@kring/contract/doors'
import { finishItem, publishReport, readReportDraft } from '@kring/contract/harvest'
import * as meetings from '@kring/contract/meetings'
import * as contract from '@kring/contract/sessions'
import * as domain from '@kring/domain/sessions'
import { expect, test } from 'vitest'
import { type Event, evenings, question, script, stagesOf, step } from '../support/evening.ts'
import { folds } from '../support/folds.ts'
import { rewriting } from '../support/rewriting.ts'
import { listen } from '../support/socket.ts'
import { ulid } from '../support/ulid.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
const { schedule, start, read, sit, write, go, reveal, end, eventsOn } = evenings(world)
const { rewrite } = rewriting(world)

test('the author hears of their note on every tab, at once', async () => {
  const session = await start()
  await sit(world.member, session.id)
  const tab = await listen(world.app, world.member)
  tab.say({ subscribe: `session:${session.id}`, after: session.seq })
  await tab.until(() => tab.heard.some((message) => 'subscribed' in message))
  const kept = await eventsOn(`person:${world.member.id}`)
  const note = (await write(world.member, session.id, session.stageId, 'Op mijn andere tab')).body
  expect((await eventsOn(`person:${world.member.id}`)).slice(kept.length)).toEqual([{ kind: 'note.kept', payload: { sessionId: session.id, note } }])
  await tab.until(() => tab.eventsOn(`session:${session.id}`).some(({ kind }) => kind === 'notes.counted'))
  tab.close()
})

test('applying what was heard gives what a fresh read gives, to the author, another and the facilitator', async () => {
  const session = await start(world.group.id, {
    stages: [...script, step('breakout', 'Groepjes', 'Praat', 10, { turns: true, dots: { budget: 3, perItem: 2 }, grouping: { as: 'new', size: 2, count: null } })],
  })
  const [checkin, writing] = stagesOf(session)
  const params = { sessionId: session.id }
  const people = [world.member, world.moderator, world.facilitator]
  await sit(world.member, session.id)
  const [mine, soup] = [ulid(), ulid()]
  const told: string[] = []
  let action: contract.HarvestItem | undefined
  const first = await Promise.all(people.map((who) => read(who, session.id)))
  const acts: [string[], () => Promise<unknown>][] = [
    [['seat.taken'], () => sit(world.moderator, session.id)],
    [['stage.entered'], () => go(session.id, checkin, writing)],
    [['notes.counted', 'note.kept'], () => write(world.member, session.id, writing, 'Eerst', mine)],
    [['note.kept'], () => write(world.member, session.id, writing, 'Dan', mine)],
    [['notes.counted', 'note.kept'], () => write(world.moderator, session.id, writing, 'Ook')],
    [['readiness.changed'], () => world.done(world.moderator, contract.sayReady, { params: { ...params, stageId: writing } })],
    [['readiness.changed'], () => world.done(world.member, contract.sayReady, { params: { ...params, stageId: writing } })],
    [['readiness.changed'], () => world.done(world.moderator, contract.sayNotReady, { params: { ...params, stageId: writing } })],
    [['clock.changed'], () => world.done(world.facilitator, contract.pauseClock, { params, body: { stageId: writing } })],
    [['clock.changed'], () => world.done(world.facilitator, contract.extendStage, { params, body: { stageId: writing, minutes: -3 } })],
    [['clock.changed'], () => world.done(world.facilitator, contract.resumeClock, { params })],
    [['notes.revealed'], () => reveal(session.id, writing)],
    [['writing.closed'], () => world.done(world.facilitator, contract.closeWriting, { params: { ...params, stageId: writing } })],
    [['writing.closed'], () => world.done(world.facilitator, contract.openWriting, { params: { ...params, stageId: writing } })],
    [['guests.allowed'], () => world.done(world.facilitator, allowGuests, { params, body: { guests: true } })],
    [['notes.counted', 'note.shown', 'note.kept'], () => write(world.member, session.id, writing, 'Achteraf')],
    [['note.shown', 'note.kept'], () => write(world.member, session.id, writing, 'Beter', mine)],
    [
      ['script.changed'],
      () => rewrite(session.id, (steps) => [...steps.slice(0, 3), { ...step('breakout', 'Nieuw', 'Wat?', 5, { board: 'stilschrijven' }), id: null }, ...steps.slice(3)]),
    ],
    [['board.sorted'], () => world.done(world.facilitator, boards.clusterNotes, { params: { ...params, clusterId: soup }, body: { noteIds: [mine], name: 'Soep' } })],
    [['note.shown', 'note.kept'], () => write(world.member, session.id, writing, 'Nog beter', mine)],
    [['board.sorted'], () => world.done(world.facilitator, boards.nameCluster, { params: { ...params, clusterId: soup }, body: { name: 'Brood' } })],
    [['board.sorted'], () => world.done(world.facilitator, boards.loosenNote, { params: { ...params, noteId: mine } })],
    [['board.sorted'], () => world.done(world.facilitator, boards.clusterNotes, { params: { ...params, clusterId: soup }, body: { noteIds: [mine], name: 'Soep' } })],
    [['stage.entered'], () => go(session.id, writing, checkin)],
    [['stage.entered'], () => go(session.id, checkin, writing)],
    [['harvest.gathered'], () => gatherOne(session.id, mine)],
    [['harvest.gathered'], async () => void (action = await gatherAction(session.id))],
    [['harvest.changed'], () => world.done(world.facilitator, finishItem, { params: { ...params, itemId: action?.id ?? 0 } })],
    [['notes.counted', 'note.taken-back', 'note.taken-back'], () => takeBackOwn(session.id, world.moderator)],
    [['groups.published'], () => divide(session.id)],
    [['stage.entered', 'groups.published'], () => go(session.id, writing, session.stages[4]?.id ?? 0)],
    [['hand.raised'], () => world.done(world.member, facilitation.raiseHand, { params })],
    [['turn.given'], () => giveTurn(session.id, session.stages[4]?.id ?? 0, world.member.id)],
    [['hand.raised'], () => world.done(world.moderator, facilitation.raiseHand, { params })],
    [['hand.lowered'], () => world.done(world.facilitator, facilitation.lowerHand, { params: { ...params, personId: world.moderator.id } })],
    [['turn.given'], () => giveTurn(session.id, session.stages[4]?.id ?? 0, null)],
    [['dots.counted'], () => world.done(world.facilitator, boards.countDots, { params: { ...params, stageId: session.stages[4]?.id ?? 0 } })],
    [['turn.given'], () => giveTurn(session.id, session.stages[4]?.id ?? 0, world.moderator.id)],
    [['stage.entered', 'turn.given'], () => go(session.id, session.stages[4]?.id ?? 0, checkin)],
    [['stage.entered'], () => go(session.id, checkin, session.stages[4]?.id ?? 0)],
    [['people.called'], () => world.done(world.facilitator, facilitation.callBack, { params })],
    [['message.said'], () => world.done(world.facilitator, facilitation.broadcast, { params, body: { text: 'Koffie' } })],
    [['runner.changed'], () => world.done(world.facilitator, facilitation.addRunner, { params: { ...params, personId: world.member.id } })],
    [['session.handed-over'], () => world.done(world.facilitator, facilitation.handOver, { params, body: { personId: world.member.id } })],
    [['session.handed-over'], () => world.done(world.facilitator, facilitation.handOver, { params, body: { personId: world.facilitator.id } })],
    [['runner.changed'], () => world.done(world.facilitator, facilitation.removeRunner, { params: { ...params, personId: world.member.id } })],
    [['clock.changed', 'clock.expired'], () => runOut(session.id, session.stages[4]?.id ?? 0)],
    [['seat.left', 'groups.published'], () => world.done(world.facilitator, facilitation.seeOff, { params: { ...params, personId: world.moderator.id } })],
    [['seat.taken', 'groups.published'], () => sit(world.moderator, session.id)],
    [['session.ended'], () => end(session.id)],
    [['report.published'], () => publish(session.id)],
  ]
  for (const [kinds, act] of acts) {
    const before = await Promise.all(people.map((who) => read(who, session.id)))
    const heard = await Promise.all(people.map((who) => heardBy(who, session.id)))
    await act()
    for (const [index, who] of people.entries()) {
      const events = await hearing(who, session.id, heard[index] ?? [])
      told.push(...events.map(({ kind }) => kind))
      expect(kinds).toEqual(expect.arrayContaining(events.map(({ kind }) => kind)))
      const after = events.reduce(apply, before[index] ?? session)
      const fresh = await read(who, session.id)
      expect(withoutMoment(after), kinds.join()).toEqual(withoutMoment(fresh))
      expect(withoutMoment(events.reduce(apply, after)), `${kinds.join()} twice`).toEqual(withoutMoment(fresh))
    }
  }
  expect(new Set(told)).toEqual(new Set(Object.keys(folds)))
  const all = await Promise.all(people.map(async (who, index) => (await hearing(who, session.id, [])).reduce(apply, first[index] ?? session)))
  expect(all.map(withoutMoment)).toEqual((await Promise.all(people.map((who) => read(who, session.id)))).map(withoutMoment))
})

test('who looks at the meeting sees the session begin and end', async () => {
  const meetingId = await schedule()
  const look = () => world.done(world.member, meetings.readMeeting, { params: { meetingId } })
  const before = await look()
  const session = await world.done(world.facilitator, contract.startSession, { params: { meetingId }, body: { stages: script, guests: false } })
  const [started] = await eventsOn(`meeting:${meetingId}`)
  const during = domain.withSession(before, started?.payload as contract.MeetingLive)
  expect({ ...during, seq: 1 }).toEqual(await look())
  await end(session.id)
  const [, ended] = await eventsOn(`meeting:${meetingId}`)
  expect({ ...domain.withSession(during, ended?.payload as contract.MeetingLive), seq: 2 }).toEqual(await look())
})

const topicsOf = (who: Actor, sessionId: number) => [`session:${sessionId}`, `person:${who.id}`]
const heardBy = async (who: Actor, sessionId: number) => Promise.all(topicsOf(who, sessionId).map(async (topic) => (await since(topic, 0)).at(-1)?.seq ?? 0))
/** What one person's tab hears after that: of the session, and what is for them alone. */
const hearing = async (who: Actor, sessionId: number, after: number[]) =>
  (await Promise.all(topicsOf(who, sessionId).map((topic, index) => since(topic, after[index] ?? 0)))).flat()
const since = (topic: string, seq: number) =>
  world.app.db.selectFrom('event').where('topic', '=', topic).where('seq', '>', seq).select(['seq', 'kind', 'payload']).orderBy('seq').execute()

const apply = (session: contract.Session, { kind, payload }: Event) => folds[kind]?.(session, payload as never) ?? session
const withoutMoment = ({ now: _, seq: __, ownSeq: ___, ...session }: contract.Session) => session

async function divide(sessionId: number) {
  await world.done(world.facilitator, drawPlan, { params: { sessionId }, body: { sectors: true, approaches: false, earlier: false } })
  return world.done(world.facilitator, publishRound, { params: { sessionId, round: 0 } })
}
const gatherOne = (sessionId: number, noteId: string) => world.done(world.facilitator, contract.gather, { params: { sessionId }, body: question([noteId]) })
const gatherAction = (sessionId: number) =>
  world.done(world.facilitator, contract.gather, { params: { sessionId }, body: { ...question([]), kind: 'action', title: 'Kratten halen', ownerId: world.member.id } })
async function publish(sessionId: number) {
  const params = { sessionId }
  const draft = await world.done(world.facilitator, readReportDraft, { params })
  return world.done(world.facilitator, publishReport, { params, body: { ...draft, kind: 'report', text: '', learning: null, language: 'nl' } })
}
const takeBackOwn = async (sessionId: number, who: Actor) => {
  const note = (await read(who, sessionId)).notes.find(({ author }) => author?.id === who.id)
  return world.done(who, contract.takeBackNote, { params: { sessionId, noteId: note?.id ?? '' } })
}
async function giveTurn(sessionId: number, stageId: number, to: number | null) {
  const { groups, stages, turns } = await read(world.member, sessionId)
  const round = stages.find(({ id }) => id === stageId)?.round
  const groupId = groups.find((group) => group.round === round && group.people.includes(world.member.id))?.id ?? null
  return world.done(world.facilitator, facilitation.giveTurn, {
    params: { sessionId, stageId },
    body: { groupId, from: turns.findLast(({ endedAt }) => endedAt === null)?.id ?? null, passed: false, to },
  })
}
async function runOut(sessionId: number, stageId: number) {
  await world.done(world.facilitator, contract.extendStage, { params: { sessionId }, body: { stageId, minutes: -60 } })
  await expect.poll(async () => (await eventsOn(`session:${sessionId}`)).at(-1)?.kind).toBe('clock.expired')
}
