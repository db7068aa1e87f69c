import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from './server-database.ts'

const root = join(import.meta.dirname, '../..')
export type Running = { child: ChildProcess; origin: string; printed: () => string; ended: Promise<number | null> }

/** Kring as `npm start` runs it, in a process of its own; waits until it says it is ready. */
export async function startKring(env: Record<string, string>, port?: number, within: string[] = []): Promise<Running> {
  const running = spawnKring(env, port ?? (await freePort()), within)
  return untilReady(running, `${running.origin}/readyz`)
}

/** `pnpm dev` with both its servers on ports of their own; `stop` ends them and what they started. */
export async function startDev(env: Record<string, string>) {
  const { scripts }: { scripts: { dev: string } } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [port, origin] = [await freePort(), `http://localhost:${await freePort()}`]
  const path = `${join(root, 'node_modules/.bin')}:${process.env['PATH']}`
  const child = spawn('sh', ['-c', scripts.dev], { cwd: root, detached: true, env: { PATH: path, PORT: String(port), ORIGIN: origin, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const running = watch(child, origin)
  const stop = () => (endAll(child), running.ended)
  return untilReady(running, `${origin}/api/v1/me`).then(
    () => ({ ...running, stop }),
    (error: unknown) => stop().then(() => Promise.reject(error)),
  )
}

/** A process and all that it started, which share its group. */
function endAll({ pid }: ChildProcess) {
  if (!pid) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // They had ended by themselves.
  }
}

async function untilReady(running: Running, url: string) {
  for (let tries = 0; tries < 1_600; tries += 1) {
    if (running.child.exitCode !== null) throw new Error(`Kring stopped: ${running.printed()}`)
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return running
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Kring does not get ready: ${running.printed()}`)
}

/** `within` is a command that runs it in surroundings of its own. */
export function spawnKring(env: Record<string, string>, port: number, within: string[] = []): Running {
  const origin = `http://localhost:${port}`
  const [program = '', ...parts] = [...within, process.execPath, join(root, 'apps/api/src/main.ts')]
  const child = spawn(program, parts, {
    env: { PATH: process.env['PATH'], PORT: String(port), ORIGIN: origin, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return watch(child, origin)
}

function watch(child: ChildProcess, origin: string): Running {
  let text = ''
  child.stdout?.on('data', (chunk) => (text += chunk))
  child.stderr?.on('data', (chunk) => (text += chunk))
  return { child, origin, printed: () => text, ended: new Promise((resolve) => child.once('exit', resolve)) }
}
