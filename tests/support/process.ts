import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { freePort } from './server-database.ts'

const root = join(import.meta.dirname, '../..')
export type Running = { child: ChildProcess; origin: string; printed: () => string; ended: Promise<number | null> }

/** Kring as `npm start` runs it, in a process of its own; waits until it says it is ready. */
export async function startKring(env: Record<string, string>, port?: number): Promise<Running> {
  const running = spawnKring(env, port ?? (await freePort()))
  for (let tries = 0; tries < 1_600; tries += 1) {
    if (running.child.exitCode !== null) throw new Error(`Kring stopped: ${running.printed()}`)
    if (
      await fetch(`${running.origin}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return running
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Kring does not get ready: ${running.printed()}`)
}

export function spawnKring(env: Record<string, string>, port: number): Running {
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, [join(root, 'apps/api/src/main.ts')], {
    env: { PATH: process.env['PATH'], PORT: String(port), ORIGIN: origin, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout?.on('data', (chunk) => (text += chunk))
  child.stderr?.on('data', (chunk) => (text += chunk))
  return { child, origin, printed: () => text, ended: new Promise((resolve) => child.once('exit', resolve)) }
}
