import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../support/server-database.ts'

const root = join(import.meta.dirname, '../..')
export type Process = { port: number; child: ChildProcess }

/** Starts a server on a free port and waits until it answers; a probe in it tells its parent what memory it uses. */
export async function start(file: string, args: string[], env: Record<string, string>): Promise<Process> {
  const port = await freePort()
  const probe = ['--expose-gc', '--import', join(root, 'tests/bench/probe.ts')]
  const child = spawn(process.execPath, ['--max-semi-space-size=8', ...probe, join(root, file), ...args, String(port)], {
    env: { ...process.env, ...env, PORT: String(port), ORIGIN: `http://localhost:${port}` },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  for (let tries = 0; tries < 200; tries += 1) {
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
    )
      return { port, child }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${file} does not answer`)
}

/** User and system time in milliseconds, with that of children that ended; Linux counts in hundredths of a second. */
export function cpuOf(pid: number | string | undefined) {
  return statOf(pid)
    .slice(11, 15)
    .reduce((sum, time) => sum + Number(time) * 10, 0)
}

/** Of our own server, not of others on this machine. A backend that ends hands its time to the process that started it, so the sum never falls. */
export function cpuOfPostgres(serverPid: number) {
  const backends = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && statOf(pid)[1] === String(serverPid))
  return [serverPid, ...backends].reduce<number>((sum, pid) => sum + cpuOf(pid), 0)
}

/** What Linux says of a process, from its state on; nothing where it has gone. */
function statOf(pid: number | string | undefined) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  } catch {
    return []
  }
}

export function residentKb(pid: number | undefined) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

/** Bytes after a collection of garbage. */
export const memoryOf = ({ child }: Process) =>
  new Promise<{ heapUsed: number; rss: number }>((resolve) => {
    child.once('message', (memory: { heapUsed: number; rss: number }) => resolve(memory))
    child.send('measure')
  })

export function print(head: string[], rows: string[][]) {
  console.log(`\n| ${head.join(' | ')} |\n|${head.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}
