import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'

/** Opens PostgreSQL compiled to WebAssembly. `memory` or a dumped data directory serves tests; a path is locked first. */
export async function openEmbedded(dataDir: string, dump?: Blob) {
  const unlock = dataDir === 'memory' ? () => {} : lock(dataDir)
  const lite = await PGlite.create({
    ...(dataDir !== 'memory' && { dataDir: join(dataDir, 'database') }),
    ...(dump && { loadDataDir: dump }),
    extensions: { btree_gin, pg_trgm, unaccent },
  })
  await lite.exec("set timezone to 'UTC'; set plan_cache_mode to force_generic_plan")
  return { lite, config: createPgConfig(lite), close: () => lite.close().finally(unlock) }
}

/** Two processes on one data directory would corrupt it and PGlite does not refuse the second, so we do. */
function lock(dataDir: string) {
  mkdirSync(dataDir, { recursive: true })
  const path = join(dataDir, 'kring.lock')
  claim(path, dataDir)
  return () => rmSync(path, { force: true })
}

function claim(path: string, dataDir: string): void {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
  } catch {
    const owner = Number(readFileSync(path, 'utf8'))
    if (owner !== process.pid && isAlive(owner)) {
      throw new Error(`Kring is already running on ${dataDir} (process ${owner}). Stop it first, or choose another DATA_DIR.`)
    }
    rmSync(path, { force: true })
    claim(path, dataDir)
  }
}

function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
