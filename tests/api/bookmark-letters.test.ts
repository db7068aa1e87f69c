import * as contract from '@kring/contract/bookmarks'
import * as groups from '@kring/contract/groups'
import * as posts from '@kring/contract/posts'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { ringReminders } from '../../apps/api/src/bookmarks/actions.ts'
import { deleteRemoved } from '../../apps/api/src/bookmarks/queries.ts'
import { bring } from '../support/cast.ts'
import { writing } from '../support/writing.ts'
import { type Actor, origin, useWorld } from '../support/world.ts'

const world = useWorld()
const { open, reply, keyOf } = writing(world)

// Letters stay in the outbox while a test looks at them.
beforeAll(() => void (world.app.postman.wake = () => {}))

/** Somebody with an address, member of the closed group. */
async function reader(name: string, language: 'nl' | 'en' = 'nl') {
  const person = await bring(world.app, name, [world.group.id])
  await sql`insert into account (person_id, email, email_key, password_hash) values (${person.id}, ${addressOf(name)}, ${addressOf(name)}, 'x')`.execute(world.app.db)
  await sql`update person set language = ${language} where id = ${person.id}`.execute(world.app.db)
  return person
}
const addressOf = (name: string) => `${name.toLowerCase()}@example.org`
const lettersTo = (name: string) => world.app.db.selectFrom('mail').where('recipient', '=', addressOf(name)).select(['subject', 'text']).orderBy('id').execute()
const ring = () => ringReminders(world.app.db, origin)

/** Keeps a post with a reminder that comes due at once. */
async function keepDue(who: Actor, threadId: number, replyId?: number, name = '') {
  const mark = await world.done(who, contract.keepPost, { ...keyOf(threadId, replyId), body: { name, remindAt: new Date(Date.now() + 3_600_000).toISOString() } })
  await due(mark.id)
  return mark
}
const due = (bookmarkId: number) => sql`update bookmark set remind_at = date_trunc('milliseconds', now()) where id = ${bookmarkId}`.execute(world.app.db)

test('who wanted to be back by now gets one letter, in their language, that leads to the post and to the list', async () => {
  const [anna, emma] = [await reader('Anna'), await reader('Emma', 'en')]
  const { id } = await open(world.member, 'Waar blijft het koffiedik?')
  const { id: replyId } = await reply(id)
  await keepDue(anna, id, replyId, 'Bellen')
  await keepDue(emma, id)
  await ring()
  const [dutch, ...more] = await lettersTo('Anna')
  expect(dutch).toEqual({ subject: 'Herinnering: Bellen', text: expect.stringContaining(`‘Waar blijft het koffiedik?’:\n\n${origin}/threads/${id}?post=${replyId}\n`) })
  expect(dutch?.text).toContain(`${origin}/bookmarks`)
  const [english] = await lettersTo('Emma')
  expect(english).toEqual({ subject: 'Reminder: Waar blijft het koffiedik?', text: expect.stringContaining(`You wanted to come back to this.`) })
  expect(english?.text).toContain(`${origin}/threads/${id}\n`)
  expect(more).toEqual([])
})

test('once, however many processes look at the same time and however often; and not before its moment', async () => {
  const bea = await reader('Bea')
  const { id } = await open()
  await keepDue(bea, id)
  const later = await world.done(bea, contract.keepPost, { ...keyOf(id, (await reply(id)).id), body: { remindAt: new Date(Date.now() + 3_600_000).toISOString() } })
  await Promise.all([ring(), ring(), ring()])
  await ring()
  expect(await lettersTo('Bea')).toHaveLength(1)
  await due(later.id)
  await ring()
  expect(await lettersTo('Bea')).toHaveLength(2)
})

test('what falls over half-way is told by who comes after, once', async () => {
  const cas = await reader('Cas')
  const { id } = await open()
  await keepDue(cas, id)
  // The outbox refuses, as when the process dies before it can commit.
  await sql`alter table mail add constraint full_up check (recipient <> ${sql.lit(addressOf('Cas'))})`.execute(world.app.db)
  await expect(ring()).rejects.toThrow('full_up')
  await sql`alter table mail drop constraint full_up`.execute(world.app.db)
  expect(await lettersTo('Cas')).toEqual([])
  await ring()
  await ring()
  expect(await lettersTo('Cas')).toHaveLength(1)
})

test('put off it rings again, and what was seen in time, put back or removed does not ring at all', async () => {
  const dora = await reader('Dora')
  const { id } = await open()
  const mark = await keepDue(dora, id)
  const change = (remindAt: string | null) => world.done(dora, contract.changeBookmark, { params: { bookmarkId: mark.id }, body: { name: '', remindAt } })
  const at = (await world.done(dora, contract.listBookmarks, { querystring: {} })).items[0]?.remindAt ?? ''
  await change(null)
  await change(at)
  await ring()
  expect(await lettersTo('Dora')).toEqual([])
  await change(new Date(Date.now() + 3_600_000).toISOString())
  await due(mark.id)
  await ring()
  expect(await lettersTo('Dora')).toHaveLength(1)
  await change(new Date(Date.now() + 3_600_000).toISOString())
  await due(mark.id)
  await world.done(dora, contract.removeBookmark, { params: { bookmarkId: mark.id } })
  await ring()
  expect(await lettersTo('Dora')).toHaveLength(1)
})

test('of a post that one may not see any more the letter says no more than one’s own name for it', async () => {
  const [eva, finn, gijs] = [await reader('Eva'), await reader('Finn'), await reader('Gijs', 'en')]
  const { id } = await open(world.member, 'Geheim plan voor de kade')
  const { id: replyId } = await reply(id, 'Alleen onder ons.')
  await keepDue(eva, id, replyId, 'Nalezen')
  await keepDue(finn, id)
  await keepDue(gijs, id, replyId)
  await world.done(eva, groups.leaveGroup, { params: { groupId: world.group.id } })
  await world.done(finn, groups.leaveGroup, { params: { groupId: world.group.id } })
  await world.done(world.facilitator, posts.takeBackPost, keyOf(id, replyId))
  await ring()
  const [[toEva], [toFinn], [toGijs]] = [await lettersTo('Eva'), await lettersTo('Finn'), await lettersTo('Gijs')]
  expect(toEva?.subject).toBe('Herinnering: Nalezen')
  expect(toFinn?.subject).toBe('Herinnering aan iets wat je bewaarde')
  expect(toGijs?.subject).toBe('Reminder of something you kept')
  for (const letter of [toEva, toFinn, toGijs]) {
    expect(letter?.text).toContain(`${origin}/bookmarks`)
    expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/Geheim|kade|onder ons|\/threads\//)
  }
})

test('whoever is suspended or has no address gets no letter, and others do not wait for them', async () => {
  const [hans, ineke] = [await reader('Hans'), await reader('Ineke')]
  const { id } = await open()
  await keepDue(hans, id)
  await keepDue(world.facilitator, id)
  await keepDue(ineke, id)
  await sql`update person set suspended_at = now() where id = ${hans.id}`.execute(world.app.db)
  expect(await ring()).toBe(3)
  expect([await lettersTo('Hans'), (await lettersTo('Ineke')).length]).toEqual([[], 1])
})

test('what was removed stays an hour, for who thinks again, and no longer', async () => {
  const { id } = await open()
  const mark = await world.done(world.moderator, contract.keepPost, { ...keyOf(id), body: {} })
  await world.done(world.moderator, contract.removeBookmark, { params: { bookmarkId: mark.id } })
  const left = async () => (await world.app.db.selectFrom('bookmark').where('id', '=', mark.id).select('id').execute()).length
  await deleteRemoved(world.app.db)
  expect(await left()).toBe(1)
  await sql`update bookmark set removed_at = now() - interval '61 minutes' where id = ${mark.id}`.execute(world.app.db)
  await deleteRemoved(world.app.db)
  expect(await left()).toBe(0)
})
