import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('a run in which something failed says so, also with a database server at its side', () => {
  const support = join(import.meta.dirname, '../support/server-database.ts')
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', `process.exitCode = 3; await import(${JSON.stringify(support)})`])
  expect(status).toBe(3)
})
