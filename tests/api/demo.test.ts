import { signInAs } from '@kring/contract/auth'
import { listMeetings, readMeeting } from '@kring/contract/meetings'
import { readLog, reverseRuling } from '@kring/contract/moderation'
import { changeProfile } from '@kring/contract/people'
import { readSession } from '@kring/contract/sessions'
import { listFresh, readThread } from '@kring/contract/threads'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { seedOnce } from '../../apps/api/src/demo/seed.ts'
import { type Actor, openWorld, useWorld } from '../support/world.ts'

const world = useWorld({ NODE_ENV: 'development' })
const roles = ['member', 'facilitator', 'moderator', 'admin'] as const

async function enter(as: (typeof roles)[number]) {
  const { status, body, headers } = await world.ask(null, signInAs, { body: { as } })
  expect(status).toBe(201)
  return { ...body, cookie: String(headers['set-cookie']).split(';')[0] ?? '' }
}

const count = async (table: 'person' | 'thread' | 'reply' | 'meeting' | 'topic') =>
  (
    await world.app.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count
/** How many rows break a rule. */
const broken = async (rule: ReturnType<typeof sql<{ id: number }>>) => (await rule.execute(world.app.db)).rows.length

describe('the first start of the demo community', () => {
  test('finds it inhabited: people, threads, meetings that were and that come', async () => {
    expect(await count('person')).toBeGreaterThanOrEqual(40)
    expect(await count('thread')).toBeGreaterThanOrEqual(80)
    expect((await world.done(null, listMeetings, { querystring: { past: true } })).items.length).toBeGreaterThan(5)
    expect((await world.done(null, listMeetings, { querystring: {} })).items.length).toBeGreaterThan(5)
    const [fresh] = (await world.done(null, listFresh, { querystring: {} })).items
    expect(Date.parse(fresh?.lastPostAt ?? '')).toBeGreaterThan(Date.now() - 86_400_000)
  })

  test('writes nothing in the ledger', async () => {
    expect(await count('topic')).toBe(0)
  })

  test('happens once', async () => {
    const before = await Promise.all([count('person'), count('reply')])
    await seedOnce(world.app.db)
    expect(await Promise.all([count('person'), count('reply')])).toEqual(before)
  })

  test('counts what it shows: replies, last posts and faces', async () => {
    expect(
      await broken(sql`
        select thread.id from thread left join reply on reply.thread_id = thread.id group by thread.id
        having reply_count <> count(reply.id) or last_post_at <> coalesce(max(reply.posted_at), thread.posted_at)
          or cardinality(recent_author_ids) <> least(4, count(distinct reply.author_id) filter (where not reply.anonymous))`),
    ).toBe(0)
    expect(await broken(sql`select thread.id from thread join reply on reply.id = accepted_reply_id where reply.thread_id <> thread.id`)).toBe(0)
    expect(await broken(sql`select a.id from reply a join reply b on b.thread_id = a.thread_id and b.id > a.id where b.posted_at < a.posted_at`)).toBe(0)
  })

  test('lets nobody speak before they belonged, or in the future', async () => {
    const posts = sql`select id, group_id, author_id, posted_at from thread where id not in (select thread_id from ruling where kind = 'move')
      union all select reply.id, group_id, reply.author_id, reply.posted_at from reply join thread on thread.id = thread_id`
    expect(
      await broken(sql`
        select posts.id from (${posts}) posts left join membership on membership.group_id = posts.group_id and person_id = author_id
        where joined_at is null or joined_at > posted_at or posted_at > now()`),
    ).toBe(0)
  })

  test('has a ruling for every thread that is pinned or closed', async () => {
    expect(await broken(sql`select id from thread where (pinned_at is not null) <> exists (select from ruling where thread_id = thread.id and kind = 'pin')`)).toBe(0)
    expect(await broken(sql`select id from thread where (closed_at is not null) <> exists (select from ruling where thread_id = thread.id and kind = 'closure')`)).toBe(0)
    expect(await broken(sql`select id from ruling where at > now()`)).toBe(0)
  })
})

describe('somebody who tries it out', () => {
  test.each(roles)('looks through the eyes of the %s', async (role) => {
    const viewer = await enter(role)
    expect(viewer.admin).toBe(role === 'admin')
    if (role === 'facilitator') expect(viewer.facilitates.length).toBeGreaterThan(0)
    if (role === 'moderator') expect(viewer.moderates.length).toBeGreaterThan(0)
    if (role === 'member') expect([...viewer.facilitates, ...viewer.moderates]).toEqual([])
    expect(viewer.memberOf.length).toBeGreaterThan(0)
  })

  test('finds the same person again after giving them another name', async () => {
    const { cookie, ...before } = await enter('member')
    const profile = { name: 'Sanne van Verderop', organisation: null, sector: null, offers: '', seeks: '' }
    await world.done({ id: before.id, cookie }, changeProfile, { body: profile })
    expect((await enter('member')).id).toBe(before.id)
  })

  test('reads a finished session, and what became of its notes', async () => {
    const facilitator = await enter('facilitator')
    const session = await world.done(facilitator, readSession, { params: { sessionId: 1 } })
    expect(session).toMatchObject({ clock: { endsAt: null } })
    expect(session.endedAt).not.toBeNull()
    expect(session.harvest.length).toBeGreaterThanOrEqual(3)
    expect((await world.done(facilitator, readMeeting, { params: { meetingId: session.meetingId } })).sessionState).toBe('ended')
    for (const { threadId, kind, title, noteIds } of session.harvest) {
      expect(await world.done(facilitator, readThread, { params: { threadId: threadId ?? 0 } })).toMatchObject({ kind, title, session: { id: session.id } })
      expect(session.notes.filter(({ harvestItemId, id }) => harvestItemId && noteIds.includes(id)).length).toBe(noteIds.length)
    }
  })

  test('undoes what a moderator did', async () => {
    const moderator = await enter('moderator')
    const logs = await Promise.all(moderator.moderates.map((groupId) => world.done(moderator, readLog, { params: { groupId }, querystring: {} })))
    const ruling = logs.flatMap(({ items }) => items.map((line) => line.ruling)).find((ruling) => ruling?.kind === 'closure')!
    expect((await world.done(moderator as Actor, reverseRuling, { params: { rulingId: ruling.id } })).reversedBy?.id).toBe(moderator.id)
  })
})

test.each([{ NODE_ENV: 'production' }, { NODE_ENV: 'development', DATABASE_URL: 'postgres://kring@database.example/kring' }])(
  'with %o nobody is invented and nobody walks in',
  async (settings) => {
    const { world: real, close } = await openWorld(settings)
    const { count } = await real.app.db
      .selectFrom('person')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(count).toBe(5)
    for (const as of roles) expect((await real.ask(null, signInAs, { body: { as } })).status).toBe(404)
    await close()
  },
)
