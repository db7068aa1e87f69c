import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connectEmbedded } from '../../apps/api/src/platform/database.ts'
import { migrate } from '../../apps/api/src/platform/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    dump: string
    server: string
  }
}

/** Migrates once; every test file starts from a copy of the dumped data directory. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'kring-dump-'))
  const connection = await connectEmbedded('memory')
  await migrate(connection.db)
  const path = join(folder, 'migrated.tar')
  writeFileSync(path, new Uint8Array(await (await connection.dump()).arrayBuffer()))
  await connection.close()
  project.provide('dump', path)
  return () => rmSync(folder, { recursive: true, force: true })
}
