import autocannon from 'autocannon'
import { startServer } from '../support/server-database.ts'
import { firstView } from './first-view.ts'
import { fillForum } from './forum.ts'
import { cpuOf, cpuOfPostgres, print, type Process, residentKb, start } from './machine.ts'

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

type Work = Process & { path: string; cookie?: string; accept?: string }
type Figures = { perSecond: number; node: number; postgres: number; p50: number; p99: number }

async function load({ port, child, path, cookie, accept = 'application/json' }: Work, duration: number): Promise<Figures> {
  const before = { node: cpuOf(child.pid), postgres: cpuOfPostgres(server.pid) }
  const headers = { accept, 'accept-encoding': 'gzip', ...(cookie && { cookie }) }
  const { requests, latency, non2xx, errors } = await autocannon({ url: `http://127.0.0.1:${port}${path}`, connections, duration, headers })
  if (non2xx + errors > 0) throw new Error(`${path}: ${non2xx} refused, ${errors} failed`)
  const per = (after: number, from: number) => (after - from) / requests.total
  return {
    perSecond: requests.total / duration,
    node: per(cpuOf(child.pid), before.node),
    postgres: per(cpuOfPostgres(server.pid), before.postgres),
    p50: latency.p50,
    p99: latency.p99,
  }
}

function medianOf(figures: Figures[]): Figures {
  const middle = (pick: (each: Figures) => number) => figures.map(pick).sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
  return { perSecond: middle((f) => f.perSecond), node: middle((f) => f.node), postgres: middle((f) => f.postgres), p50: middle((f) => f.p50), p99: middle((f) => f.p99) }
}
