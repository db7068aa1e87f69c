import { enterAsGuest } from '@kring/contract/doors'
import { expect, test } from 'vitest'
import { forgetAuthors } from '../../apps/api/src/sessions/author-queries.ts'
import { forgetGuests } from '../../apps/api/src/sessions/door-queries.ts'
import { evenings, inHours, stagesOf } from '../support/evening.ts'
import { harvesting } from '../support/harvesting.ts'
import { listen } from '../support/socket.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const { start, read, sit, write, go, reveal, end } = evenings(world)
const { document, draft, name, publish } = harvesting(world)
const db = () => world.app.db

/** In the silent writing Lotte writes without her name, in the check-in with it. */
async function evening() {
  const session = await start()
  const [checkin, writing] = stagesOf(session)
  for (const who of [world.member, world.moderator]) await sit(who, session.id)
  await write(world.member, session.id, checkin, 'Met mijn naam')
  await go(session.id, checkin, writing)
  const secret = (await write(world.member, session.id, writing, 'Zonder mijn naam')).body
  await reveal(session.id, writing)
  return { ...session, secret, writing }
}

const over = async (sessionId: number, hours: number) => {
  await end(sessionId)
  await db()
    .updateTable('session')
    .where('id', '=', sessionId)
    .set({ endedAt: inHours(-hours) })
    .execute()
}

test('while it runs, no stream that others hear says who wrote a note without a name', async () => {
  const { id, writing } = await evening()
  const { stageId } = await read(world.moderator, id)
  const told = await db().selectFrom('event').where('topic', '=', `session:${id}`).where('kind', 'like', 'note%').selectAll().execute()
  for (const { kind, actorId } of told.filter(({ kind }) => kind === 'notes.counted')) expect([kind, actorId]).toEqual([kind, null])
  const silent = told.filter(({ payload }) => JSON.stringify(payload).includes('Zonder mijn naam'))
  expect(silent.map(({ kind }) => kind)).toEqual(['notes.revealed'])
  expect(JSON.stringify(silent)).not.toContain('Lotte Lid')
  expect(stageId).toBe(writing)
})

test('when it is over, nothing says it any more: not the note, not the streams, not the answers that were kept', async () => {
  const { id, secret } = await evening()
  await over(id, 0.1)
  await forgetAuthors(db())
  const notes = await db().selectFrom('note').where('sessionId', '=', id).select(['text', 'authorId']).orderBy('writtenAt').execute()
  expect(notes).toEqual([
    { text: 'Met mijn naam', authorId: world.member.id },
    { text: 'Zonder mijn naam', authorId: null },
  ])
  const traces = await db().selectFrom('event').where('topic', 'like', 'person:%').where('kind', 'in', ['note.kept', 'note.taken-back']).selectAll().execute()
  expect(traces.filter(({ payload }) => JSON.stringify(payload).includes(secret.id))).toEqual([])
  const answers = await db().selectFrom('idempotency').selectAll().execute()
  expect(JSON.stringify(answers)).not.toContain(secret.id)
  expect((await read(world.member, id)).notes.find((note) => note.id === secret.id)?.author).toBeNull()
})

test('whoever listens to their own stream begins anew, and hears what comes then', async () => {
  const { id } = await evening()
  await over(id, 0.1)
  const { seq } = await db().selectFrom('topic').where('name', '=', `person:${world.member.id}`).select('seq').executeTakeFirstOrThrow()
  await forgetAuthors(db())
  const ear = await listen(world.app, world.member)
  ear.say({ subscribe: `person:${world.member.id}`, after: seq - 1 })
  await ear.until(() => ear.heard.some((message) => 'reset' in message))
  const next = await evening()
  await ear.until(() => ear.frames.some((frame) => frame.includes(next.secret.id)))
  ear.close()
})

test('within the grace of a phone in a tunnel it is not forgotten yet, and what is written twice stays one note', async () => {
  const { id } = await evening()
  await end(id)
  await forgetAuthors(db())
  expect(await db().selectFrom('note').where('sessionId', '=', id).where('authorId', 'is', null).select('id').execute()).toEqual([])
})

test('no report and no document ties a note without a name to who wrote it, named or not', async () => {
  const { id } = await evening()
  await name(world.moderator, id, true)
  await over(id, 0.1)
  for (const forget of [false, true]) {
    if (forget) await forgetAuthors(db())
    for (const who of [world.member, world.facilitator]) expect(await document(who, id)).not.toContain('Lotte Lid')
    expect(JSON.stringify((await draft(world.facilitator, id)).body)).not.toContain('Lotte Lid')
  }
  const { body } = await publish(world.facilitator, id, (await draft(world.facilitator, id)).body)
  expect(JSON.stringify(body.report)).toContain('Mo Moderator')
  expect(JSON.stringify(body.report)).not.toContain('Lotte Lid')
})

test('half a day later the nicknames of guests are gone from the streams too', async () => {
  const session = await start(world.group.id, { guests: true })
  await world.ask(null, enterAsGuest, { params: { code: session.code ?? '' }, body: { name: 'Kwikstaart', language: 'nl' } })
  expect(JSON.stringify(await db().selectFrom('event').selectAll().execute())).toContain('Kwikstaart')
  await over(session.id, 13)
  await forgetGuests(db())
  expect(JSON.stringify(await db().selectFrom('event').selectAll().execute())).not.toContain('Kwikstaart')
  expect((await read(world.member, session.id)).people.map(({ name }) => name)).toEqual(['Gast'])
})
