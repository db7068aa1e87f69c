import * as boards from '@kring/contract/boards'
import * as meetings from '@kring/contract/meetings'
import * as posts from '@kring/contract/posts'
import * as threads from '@kring/contract/threads'
import { describe, expect, test } from 'vitest'
import { evenings, inHours, script, stagesOf, step } from '../support/evening.ts'
import { harvesting, inDays } from '../support/harvesting.ts'
import { ulid } from '../support/ulid.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const { start, read, sit, write, go, reveal, end } = evenings(world)
const { gather, action, card, document, draft, publish, name, parting, say, impressions, seat } = harvesting(world)
const learning = { situation: 'Koffiedik', obstacle: null, tried: 'Drogen', worked: 'Ja', strategy: 'reuse' } as const

/** An evening that is over: a note with a name, one without, and one that nobody opened. */
async function evening() {
  const session = await start()
  const [checkin, writing, discussion] = stagesOf(session)
  await seat([world.member, world.moderator], session.id)
  const named = (await write(world.member, session.id, checkin, 'Ik ben *moe*')).body
  await reveal(session.id, checkin)
  await go(session.id, checkin, writing)
  const nameless = (await write(world.moderator, session.id, writing, 'Onze koelcel lekt')).body
  await reveal(session.id, writing)
  await go(session.id, writing, discussion)
  await end(session.id)
  return { session: await read(world.facilitator, session.id), named, nameless }
}

describe('the report of a session', () => {
  test('begins with what lies open and what was made of it, in the language of who asks', async () => {
    const { session, nameless } = await evening()
    await action(session.id, 'Monteur bellen', { ownerId: world.member.id, dueOn: inDays(4) })
    await gather(session.id, 'agenda', 'Wat kost een nieuwe koelcel?', { noteIds: [nameless.id] })
    await name(world.member, session.id, true)
    const { title, report } = (await draft(world.facilitator, session.id)).body
    expect(title).toBe('Verslag van Koffiedik, brood en schillen')
    expect(report).toMatchObject({
      meetingId: session.meetingId,
      present: `2 mensen schoven aan. Met dank aan Lotte Lid en nog één ander.`,
      actions: [{ what: 'Monteur bellen', who: 'Lotte Lid', by: inDays(4) }],
    })
    expect(report.discussed).toContain('- Ik ben \\*moe\\*')
    expect(report.discussed).toContain('**Stil schrijven:** Wat kan er met jouw restjes?')
    expect(report.discussed).toContain('- Onze koelcel lekt')
    expect(report.nextStep).toContain('- Wat kost een nieuwe koelcel?')
    expect((await draft(world.member, session.id)).problem.code).toBe('group.facilitators-only')
  })

  test('keeps piles and what got dots, and puts a card where it belongs', async () => {
    const board = { board: 'schrijf' }
    const stages = [
      step('writing', 'Schrijf', 'Wat?', 10),
      step('clustering', 'Ordenen', 'Wat hoort bij elkaar?', 5, board),
      step('voting', 'Stippen', 'Wat eerst?', 5, { ...board, dots: { budget: 3, perItem: 2 } }),
      step('harvest', 'Oogst', 'Wat neem je mee?', 10),
    ]
    const session = await start(world.group.id, { stages })
    const [writing, sorting, voting, harvest] = stagesOf(session)
    const sessionId = session.id
    await seat([world.member], sessionId)
    const noteIds: string[] = []
    for (const text of ['Soep', 'Bouillon', 'Brood']) noteIds.push((await write(world.member, sessionId, writing, text)).body.id)
    await reveal(sessionId, writing)
    await go(sessionId, writing, sorting)
    const clusterId = ulid()
    await world.done(world.member, boards.clusterNotes, { params: { sessionId, clusterId }, body: { noteIds: noteIds.slice(0, 2), name: null } })
    await go(sessionId, sorting, voting)
    await world.done(world.member, boards.giveDots, { params: { sessionId, stageId: voting, target: clusterId }, body: { count: 2 } })
    await world.done(world.facilitator, boards.countDots, { params: { sessionId, stageId: voting } })
    await go(sessionId, voting, harvest)
    await card(world.member, sessionId, harvest, ulid(), 'Soep bevriest prima', 'learning')
    await end(sessionId)
    const { report } = (await draft(world.facilitator, sessionId)).body
    expect(report.discussed).toContain('- **Stapel zonder naam**\n  - Soep\n  - Bouillon\n- **Los**\n  - Brood')
    expect(report.discussed).toContain('1. Stapel zonder naam: Soep · Bouillon (2 stippen)')
    expect(report.discussed).not.toContain('bevriest')
    expect(report.learned).toBe('- Soep bevriest prima')
    expect(await document(world.member, sessionId)).toContain('1. Stapel zonder naam: Soep · Bouillon (2 stippen)\n1. Brood (0 stippen)')
  })

  test('is published once, of two at once by one, and leads to the meeting and the session and back', async () => {
    const { session } = await evening()
    const begun = (await draft(world.facilitator, session.id)).body
    const both = await Promise.all([publish(world.facilitator, session.id, begun), publish(world.facilitator, session.id, begun)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const thread = both.find(({ status }) => status === 201)?.body
    expect(thread).toMatchObject({ kind: 'report', session: { id: session.id }, report: { meeting: { id: session.meetingId } } })
    expect((await read(world.member, session.id)).reportId).toBe(thread?.id)
    const meeting = await world.done(world.member, meetings.readMeeting, { params: { meetingId: session.meetingId } })
    expect(meeting.reports.map(({ id }) => id)).toEqual([thread?.id])
  })

  test('is not published before the end, by a member, of another meeting, or as another kind', async () => {
    const live = await start()
    const begun = (await draft(world.facilitator, live.id)).body
    expect((await publish(world.facilitator, live.id, begun)).problem.code).toBe('session.still-on')
    await end(live.id)
    expect((await publish(world.member, live.id, begun)).problem.code).toBe('group.facilitators-only')
    const other = await publish(world.facilitator, live.id, { ...begun, report: { ...begun.report, meetingId: null } })
    expect(other.problem.errors).toMatchObject([{ field: 'report.meetingId', code: 'report.other-meeting' }])
    expect((await read(world.facilitator, live.id)).reportId).toBeNull()
  })

  test('that is taken back makes room for another', async () => {
    const { session } = await evening()
    const begun = (await draft(world.facilitator, session.id)).body
    const { id } = (await publish(world.facilitator, session.id, begun)).body
    await world.done(world.facilitator, posts.takeBackPost, { params: { threadId: id, post: 'opening' } })
    expect((await read(world.member, session.id)).reportId).toBeNull()
    expect((await publish(world.facilitator, session.id, begun)).status).toBe(201)
  })

  test('holds as many notes as a report can, and says where the others are', async () => {
    const session = await start(world.group.id, { stages: [step('writing', 'Schrijf', 'Wat?', 10)] })
    await sit(world.member, session.id)
    for (let number = 0; number < 15; number++) await write(world.member, session.id, session.stageId, `${number} ${'kilo brood '.repeat(44)}`)
    await reveal(session.id, session.stageId)
    await end(session.id)
    const begun = (await draft(world.facilitator, session.id)).body
    expect(begun.report.discussed).toMatch(/\[Nog \d+ briefjes van deze avond\]\(.*\/sessions\/\d+\/report\)$/)
    expect((await publish(world.facilitator, session.id, begun)).status).toBe(201)
  })
})

describe('who is named', () => {
  test('are those who asked for it, until the report is out', async () => {
    const { session } = await evening()
    expect(await parting(world.member, session.id)).toMatchObject({ named: false, published: false })
    expect((await draft(world.facilitator, session.id)).body.report.present).toBe('2 mensen schoven aan.')
    expect((await name(world.member, session.id, true)).body.named).toBe(true)
    await name(world.member, session.id, false)
    expect((await draft(world.facilitator, session.id)).body.report.present).not.toContain('Lotte Lid')
    expect((await name(world.facilitator, session.id, true)).problem.code).toBe('session.seat-first')
    await publish(world.facilitator, session.id, (await draft(world.facilitator, session.id)).body)
    expect((await name(world.member, session.id, true)).problem.code).toBe('report.published')
  })

  test('stand with a learning of their notes, and never with one of notes without names', async () => {
    const { session, named, nameless } = await evening()
    for (const who of [world.member, world.moderator]) await name(who, session.id, true)
    const make = async (noteIds: string[]) => {
      const item = await gather(session.id, 'learning', 'Les', { noteIds, learning })
      return world.done(world.member, threads.readThread, { params: { threadId: item.body.threadId ?? 0 } })
    }
    expect((await make([named.id])).session?.thanks).toEqual(['Lotte Lid'])
    expect((await make([nameless.id])).session?.thanks).toEqual([])
    await name(world.member, session.id, false)
    const { items } = await world.done(world.member, threads.listThreads, { params: { groupId: world.group.id }, querystring: { kind: 'learning' } })
    for (const { id } of items) expect((await world.done(world.member, threads.readThread, { params: { threadId: id } })).session?.thanks).toEqual([])
  })
})

describe('the document to take along', () => {
  test('is markdown with what lies open, and nothing of what does not', async () => {
    const { session } = await evening()
    const text = await document(world.member, session.id)
    expect(text).toMatch(/^# Oogst van Koffiedik, brood en schillen\n/)
    expect(text).toContain('- Onze koelcel lekt')
    expect(text).not.toContain('Mo Moderator')
    const live = await start()
    await sit(world.member, live.id)
    await write(world.member, live.id, live.stageId, 'Nog van mij alleen')
    expect(await document(world.member, live.id)).not.toContain('Nog van mij alleen')
  })
})

describe('how it was', () => {
  /** Sessions that ended this long ago, in hours. */
  const endedAgo = (sessionId: number, hours: number) =>
    world.app.db
      .updateTable('session')
      .where('id', '=', sessionId)
      .set({ startedAt: inHours(-hours - 2), endedAt: inHours(-hours) })
      .execute()

  test('is said once, by who sat down, for a day', async () => {
    const session = await start(world.group.id, { stages: script })
    await sit(world.member, session.id)
    expect((await say(world.member, session.id, 4, 5)).problem.code).toBe('impression.closed')
    await end(session.id)
    expect((await say(world.moderator, session.id, 4, 5)).problem.code).toBe('session.seat-first')
    expect((await say(world.member, session.id, 6, 5)).status).toBe(400)
    expect((await say(world.member, session.id, 4, 5)).status).toBe(204)
    expect((await say(world.member, session.id, 1, 1)).problem.code).toBe('impression.given')
    expect(await parting(world.member, session.id)).toMatchObject({ answered: true })
    const late = await start()
    await sit(world.member, late.id)
    await end(late.id)
    await endedAgo(late.id, 30)
    expect((await say(world.member, late.id, 4, 5)).problem.code).toBe('impression.closed')
  })

  test('is kept without whose it is, and without when', async () => {
    const session = await start()
    await seat([world.member, world.moderator], session.id)
    await end(session.id)
    for (const [who, grade] of [
      [world.member, 1],
      [world.moderator, 5],
    ] as const)
      await say(who, session.id, grade, grade)
    const rows = await world.app.db.selectFrom('impression').where('sessionId', '=', session.id).selectAll().execute()
    expect(rows.map(({ worth }) => worth).sort()).toEqual([1, 5])
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['sessionId', 'voice', 'worth'])
    const seats = await world.app.db.selectFrom('seat').where('sessionId', '=', session.id).select('impressionAt').execute()
    expect(new Set(seats.map(({ impressionAt }) => impressionAt)).size).toBe(1)
  })

  test('shows in the compass of the group, never of fewer than five, a day after the end', async () => {
    const of = async (hours: number, grades: number[]) => {
      const session = await start(world.square.id)
      await end(session.id)
      await endedAgo(session.id, hours)
      for (const grade of grades)
        await world.app.db
          .insertInto('impression')
          .values({ sessionId: session.id, worth: grade, voice: 6 - grade })
          .execute()
    }
    expect(await impressions(world.member, world.square.id)).toEqual([])
    await of(200, [4, 4, 4])
    expect(await impressions(world.member, world.square.id)).toEqual([])
    await of(150, [1])
    await of(100, [5, 5])
    expect(await impressions(world.member, world.square.id)).toMatchObject([{ sessions: 3, answers: 6, worth: 3.8, voice: 2.2 }])
    await of(3, [1, 1, 1, 1, 1, 1])
    expect(await impressions(world.member, world.square.id)).toHaveLength(1)
  })
})
