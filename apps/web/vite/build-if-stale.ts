import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const web = join(import.meta.dirname, '..')
const packages = join(web, '../../packages')
const sources = ['src', 'vite', 'public', 'vite.config.ts', 'package.json'].map((name) => join(web, name))

/** Builds both halves of the interface, unless what stands in `dist` is newer than everything it is made of. */
export async function buildIfStale() {
  const built = join(web, 'dist/server/entry-server.js')
  const made = [...sources, ...['contract', 'domain', 'markdown'].map((name) => join(packages, name, 'src'))]
  if (existsSync(built) && Math.max(...made.map(newest)) < statSync(built).mtimeMs) return
  const asked = process.env['NODE_ENV']
  // Asked for by a test, Vite would build Solid for development: slower, and larger than what people get.
  process.env['NODE_ENV'] = 'production'
  const configFile = join(web, 'vite.config.ts')
  await build({ root: web, configFile, mode: 'production', logLevel: 'error' })
  await build({ root: web, configFile, mode: 'production', logLevel: 'error', build: { ssr: 'src/entry-server.tsx' } })
  if (asked === undefined) delete process.env['NODE_ENV']
  else process.env['NODE_ENV'] = asked
}

const newest = (path: string): number =>
  statSync(path).isFile() ? statSync(path).mtimeMs : Math.max(...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(path, file)).mtimeMs))

if (import.meta.main) await buildIfStale()
