import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { spawnKring, startKring } from '../support/process.ts'
import { freePort } from '../support/server-database.ts'
import { openDatabase } from '../support/world.ts'
import { buildApp } from '../../apps/api/src/app.ts'
import { readConfig } from '../../apps/api/src/platform/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'kring-kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('kill -9 in the middle of writing loses no acknowledged reply, halves none, doubles none', async () => {
  const { connection, url, drop } = await openDatabase()
  const app = await buildApp(readConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'production' }), { ...connection, close: async () => {} })
  await app.ready()
  const group = await app.db
    .insertInto('group')
    .values({
      slug: 'kring',
      name: 'Kring',
      goal: '',
      purpose: '',
      purposeHtml: '',
      yields: '',
      rhythm: '',
      agreements: '[]',
      visibility: 'members',
      joining: 'open',
      zone: 'Europe/Amsterdam',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: authorId, cookie } = await bring(app, 'Lotte Lid', [group.id])
  const thread = await app.db
    .insertInto('thread')
    .values({ groupId: group.id, kind: 'discussion', title: 'Onder vuur', authorId, text: 'x', html: 'x', excerpt: 'x', language: 'nl' })
    .returning('id')
    .executeTakeFirstOrThrow()

  const acknowledged: string[] = []
  const port = await freePort()
  for (let round = 0; round < 8; round += 1) {
    const running = await startKring({ DATABASE_URL: url ?? '', NODE_ENV: 'production' }, port)
    const write = async (text: string, key: string) => {
      const response = await fetch(`${running.origin}/api/v1/threads/${thread.id}/replies`, {
        method: 'POST',
        headers: { origin: running.origin, cookie, 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({ text, language: 'nl' }),
      })
      if (response.status === 201) acknowledged.push(text)
    }
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let number = 0; ; number += 1) {
        const text = `ronde ${round} schrijver ${writer} nummer ${number}`
        // A phone that hears nothing tries again with the same key.
        const sent = await write(text, text.replaceAll(' ', '-')).then(
          () => true,
          () => false,
        )
        if (!sent) return
      }
    })
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 500))
    running.child.kill('SIGKILL')
    await running.ended
    await Promise.all(writers)
  }

  const stored = await app.db.selectFrom('reply').where('threadId', '=', thread.id).select(['text', 'html']).execute()
  const texts = stored.map(({ text }) => text)
  expect(acknowledged.length).toBeGreaterThan(20)
  expect(acknowledged.filter((text) => !texts.includes(text))).toEqual([])
  expect(new Set(texts).size).toBe(texts.length)
  const { replyCount } = await app.db.selectFrom('thread').where('id', '=', thread.id).select('replyCount').executeTakeFirstOrThrow()
  const seqs = await app.db.selectFrom('event').where('topic', '=', `thread:${thread.id}`).select('seq').orderBy('seq').execute()
  expect([replyCount, seqs.map(({ seq }) => seq)]).toEqual([texts.length, texts.map((_, index) => index + 1)])
  await app.close()
  await connection.close()
  await drop()
}, 120_000)

test('a second Kring on the same data folder is refused in a sentence, and the first goes on', async () => {
  const dataDir = join(folder, 'data')
  const first = await startKring({ DATA_DIR: dataDir, NODE_ENV: 'production' })
  const second = spawnKring({ DATA_DIR: dataDir, NODE_ENV: 'production' }, await freePort())
  expect(await second.ended).not.toBe(0)
  expect(second.printed()).toContain(`Kring is already running on ${dataDir} (process ${first.child.pid})`)
  expect((await fetch(`${first.origin}/readyz`)).status).toBe(200)
  first.child.kill('SIGKILL')
  await first.ended
  const third = await startKring({ DATA_DIR: dataDir, NODE_ENV: 'production' })
  third.child.kill('SIGTERM')
  expect(await third.ended).toBe(0)
}, 60_000)

test('asked to stop, it finishes what is under way and ends well', async () => {
  const { url, drop, connection } = await openDatabase()
  const running = await startKring({ DATABASE_URL: url ?? '', NODE_ENV: 'production' })
  const answers = Array.from({ length: 20 }, () => fetch(`${running.origin}/api/v1/groups`).then(({ status }) => status))
  await Promise.race(answers)
  running.child.kill('SIGTERM')
  expect(await running.ended).toBe(0)
  // Who came in time is served; who came too late hears 503 and when to try again, or finds the door closed.
  const heard = (await Promise.allSettled(answers)).flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))
  expect(heard).toContain(200)
  expect(heard.filter((status) => status !== 200 && status !== 503)).toEqual([])
  await connection.close()
  await drop()
}, 60_000)

test('a wrong setting stops it with a sentence that names it', async () => {
  const running = spawnKring({ PORT: 'drieduizend', DATA_DIR: join(folder, 'wrong') }, 1)
  expect(await running.ended).toBe(1)
  expect(running.printed()).toContain('PORT must be a whole number')
  expect(running.printed()).not.toContain('    at ')
})
