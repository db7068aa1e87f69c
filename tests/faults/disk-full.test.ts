import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { buildApp } from '../../apps/api/src/app.ts'
import { readConfig } from '../../apps/api/src/platform/config.ts'
import { gatherCast } from '../support/cast.ts'
import { filesFolder, filesUrl } from '../support/files.ts'
import { startKring } from '../support/process.ts'
import { openDatabase } from '../support/world.ts'

const folder = filesFolder()
/** A disk of one megabyte that only Kring sees. */
const onSmallDisk = ['unshare', '-rm', 'sh', '-c', `mount -t tmpfs -o size=1m tmpfs ${folder} && exec "$0" "$@"`]
const maySplitOff = spawnSync(onSmallDisk[0] ?? '', [...onSmallDisk.slice(1), 'true']).status === 0

test.skipIf(!maySplitOff)(
  'when the disk is full an upload is refused in words, nothing is halved, and there is room again without a restart',
  async () => {
    const { connection, url, drop } = await openDatabase()
    const app = await buildApp(readConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'production', FILES_URL: filesUrl() }), { ...connection, close: async () => {} })
    await app.ready()
    const { member, group } = await gatherCast(app)
    const kring = await startKring({ DATABASE_URL: url ?? '', NODE_ENV: 'production', FILES_URL: pathToFileURL(folder).href }, undefined, onSmallDisk)
    const upload = (kilobytes: number) =>
      fetch(`${kring.origin}/api/v1/groups/${group.id}/files?name=telling.csv`, {
        method: 'POST',
        headers: { origin: kring.origin, cookie: member.cookie, 'content-type': 'application/octet-stream' },
        body: 'a;b\n'.repeat(kilobytes * 256),
      })
    const read = async (path: string) => (await fetch(kring.origin + path, { headers: { cookie: member.cookie } })).text()

    const kept: { url: string } = await (await upload(600)).json()
    const refused = await upload(600)
    expect([refused.status, await refused.json()]).toEqual([507, expect.objectContaining({ code: 'storage.full', title: expect.stringContaining('vol') })])
    expect((await read(kept.url)).length).toBe(600 * 1024)
    expect((await upload(200)).status).toBe(201)
    const rows = await connection.db.selectFrom('file').select('size').execute()
    expect(rows.map(({ size }) => size / 1024)).toEqual([600, 200])

    kring.child.kill('SIGTERM')
    await kring.ended
    await app.close()
    await connection.close()
    await drop()
  },
  120_000,
)
