import autocannon from 'autocannon'
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, startServer } from '../support/server-database.ts'
import { firstView } from './first-view.ts'
import { fillForum } from './forum.ts'

const root = join(import.meta.dirname, '../..')
const rounds = Number(process.env['ROUNDS'] ?? 5)
const seconds = Number(process.env['SECONDS_EACH'] ?? 4)
const connections = 10

const server = await startServer()
const url = `${server.url}/template_kring`
const { thread, cookie } = await fillForum(url)
const kring = await start('apps/api/src/main.ts', [], { DATABASE_URL: url, NODE_ENV: 'production', LOG_LEVEL: 'silent', RATE_LIMIT: '10000000' })
const bare = await start('tests/bench/bare.ts', [url], {})

const work = [
  { name: 'bare Fastify, one prepared query', ...bare, path: `/threads/${thread}` },
  { name: 'thread of 20 posts, JSON, signed in', ...kring, path: `/api/v1/threads/${thread}`, cookie },
  { name: 'thread of 20 posts, JSON, guest', ...kring, path: `/api/v1/threads/${thread}` },
  { name: 'list of threads, JSON, signed in', ...kring, path: '/api/v1/groups/1/threads', cookie },
  { name: 'thread page, HTML, signed in', ...kring, path: `/threads/${thread}/gesprek-1`, cookie, accept: 'text/html' },
  { name: 'thread page, HTML, guest', ...kring, path: `/threads/${thread}/gesprek-1`, accept: 'text/html' },
]

try {
  const figures = work.map((): Figures[] => [])
  for (const each of work) await load(each, 2)
  // Taking turns, so that a noisy minute on the machine touches all of them.
  for (let round = 0; round < rounds; round += 1) for (const [index, each] of work.entries()) figures[index]?.push(await load(each, seconds))
  const medians = figures.map(medianOf)
  const ceiling = medians[0]?.perSecond ?? 1
  print(
    ['work', 'req/s', 'of the ceiling', 'Node CPU ms', 'PostgreSQL CPU ms', 'p50 ms', 'p99 ms'],
    medians.map((each, index) => [
      work[index]?.name ?? '',
      each.perSecond.toFixed(0),
      (each.perSecond / ceiling).toFixed(2),
      each.node.toFixed(2),
      each.postgres.toFixed(2),
      each.p50.toFixed(1),
      each.p99.toFixed(1),
    ]),
  )
  print(['first view of the thread page', 'requests', 'KB sent'], await firstView(`http://localhost:${kring.port}/threads/${thread}/gesprek-1`))
  print(['resident memory of the API process', 'MB'], [['after this load', (residentKb(kring.child.pid) / 1024).toFixed(0)]])
} finally {
  kring.child.kill()
  bare.child.kill()
  await server.stop()
}

type Work = { port: number; child: ChildProcess; path: string; cookie?: string; accept?: string }
type Figures = { perSecond: number; node: number; postgres: number; p50: number; p99: number }

async function load({ port, child, path, cookie, accept = 'application/json' }: Work, duration: number): Promise<Figures> {
  const before = { node: cpuOf(child.pid), postgres: cpuOfPostgres() }
  const headers = { accept, 'accept-encoding': 'gzip', ...(cookie && { cookie }) }
  const { requests, latency, non2xx, errors } = await autocannon({ url: `http://127.0.0.1:${port}${path}`, connections, duration, headers })
  if (non2xx + errors > 0) throw new Error(`${path}: ${non2xx} refused, ${errors} failed`)
  const per = (after: number, from: number) => (after - from) / requests.total
  return { perSecond: requests.total / duration, node: per(cpuOf(child.pid), before.node), postgres: per(cpuOfPostgres(), before.postgres), p50: latency.p50, p99: latency.p99 }
}

async function start(file: string, args: string[], env: Record<string, string>) {
  const port = await freePort()
  const child = spawn(process.execPath, ['--max-semi-space-size=8', join(root, file), ...args, String(port)], {
    env: { ...process.env, ...env, PORT: String(port), ORIGIN: `http://localhost:${port}` },
    stdio: ['ignore', 'ignore', 'inherit'],
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
function cpuOf(pid: number | string | undefined) {
  return statOf(pid)
    .slice(11, 15)
    .reduce((sum, time) => sum + Number(time) * 10, 0)
}

/** Of our own server, not of others on this machine. A backend that ends hands its time to the process that started it, so the sum never falls. */
function cpuOfPostgres() {
  const backends = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && statOf(pid)[1] === String(server.pid))
  return [server.pid, ...backends].reduce<number>((sum, pid) => sum + cpuOf(pid), 0)
}

/** What Linux says of a process, from its state on; nothing where it has gone. */
function statOf(pid: number | string | undefined) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  } catch {
    return []
  }
}

function residentKb(pid: number | undefined) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

function medianOf(figures: Figures[]): Figures {
  const middle = (pick: (each: Figures) => number) => figures.map(pick).sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
  return { perSecond: middle((f) => f.perSecond), node: middle((f) => f.node), postgres: middle((f) => f.postgres), p50: middle((f) => f.p50), p99: middle((f) => f.p99) }
}

function print(head: string[], rows: string[][]) {
  console.log(`\n| ${head.join(' | ')} |\n|${head.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}
