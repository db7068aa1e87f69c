import { startServer } from '../support/server-database.ts'
import { fillLibrary } from './library.ts'
import { cpuOf, cpuOfPostgres, print, type Process, start } from './machine.ts'

const sizes = (process.env['SIZES'] ?? '20000,1000000').split(',').map(Number)
const times = Number(process.env['TIMES'] ?? 20)

const rows: string[][] = []
for (const posts of sizes) rows.push(...(await measure(posts)))
// How cost grows: each p50 over that of the first size.
const small = new Map(rows.filter(([, posts]) => posts === String(sizes[0])).map(([name, , , p50]) => [name, Number(p50)]))
const growth = ([name, , , p50]: string[]) => (Number(p50) / (small.get(name) ?? Number.NaN)).toFixed(1)
print(
  ['work', 'posts', 'found', 'p50 ms', 'p95 ms', 'Node CPU ms', 'PostgreSQL CPU ms', 'p50 grew'],
  rows.toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))).map((row) => [...row, growth(row)]),
)

/** One after the other, as a guest: how long somebody waits. */
async function measure(posts: number) {
  // A quarter of what a small server has, as PostgreSQL's manual advises; what it comes with, 128 MB, is meant for starting anywhere.
  const server = await startServer('shared_buffers=1GB')
  const url = `${server.url}/template_kring`
  let kring: Process | undefined
  try {
    console.log(`Writing ${posts} posts`)
    const words = await fillLibrary(url, posts)
    kring = await start('apps/api/src/main.ts', [], { DATABASE_URL: url, NODE_ENV: 'production', LOG_LEVEL: 'silent', RATE_LIMIT: '10000000' })
    const figures: string[][] = []
    const searching = searches(words)
    const work = { ...readings(), ...searching, 'a search, of all these together': Object.values(searching).flat() }
    for (const [name, paths] of Object.entries(work)) figures.push([name, String(posts), ...(await waitFor(kring, server.pid, paths))])
    return figures
  } finally {
    kring?.child.kill()
    await server.stop()
  }
}

/** What people look at most; how much there is elsewhere should not matter. */
function readings() {
  return {
    'a thread': [101, 503, 1009, 1511, 2003].map((id) => `/threads/${id}`),
    'the threads of a group': [1, 2, 3, 4, 5].map((id) => `/groups/${id}/threads`),
    'the open questions of a group': [1, 2, 3, 4, 5].map((id) => `/groups/${id}/threads?open=true`),
    'the newest threads of all groups': ['/threads', '/threads?kind=learning'],
  }
}

function searches(words: string[]) {
  return Object.fromEntries(Object.entries(questionsFrom(words)).map(([name, questions]) => [name, questions.map((q) => `/search?${new URLSearchParams({ q })}`)]))
}

/** The n-th word of the vocabulary is in about 100 / n of a hundred posts. */
function questionsFrom(words: string[]): Record<string, string[]> {
  const common = words.slice(30, 40)
  const middling = words.slice(400, 410)
  const rare = words.slice(15_000, 15_010)
  return {
    'a common word': common.map((word) => `${word} `),
    'a common word, half typed': common.map((word) => word.slice(0, 3)),
    'a word now and then': middling.map((word) => `${word} `),
    'a rare word': rare.map((word) => `${word} `),
    'a pair of common words': common.map((word, index) => `${word} ${common[(index + 3) % common.length]}`),
    'a common and a rare word': common.map((word, index) => `${word} ${rare[index]}`),
    'a phrase of common words': common.map((word, index) => `"${word} ${common[(index + 3) % common.length]}"`),
    'a compound nobody wrote': common.map((word) => `zonne${word}`),
    'a slip of the pen': middling.map((word) => `${word.slice(0, 3)}${word.slice(4)}`),
    'a common word in one group': common.map((word) => `${word} in:kring-3`),
    'a common word by one person': common.map((word) => `${word} by:42`),
    'a common word of last year': common.map((word) => `${word} before:${new Date().getFullYear() - 1}`),
  }
}

async function waitFor({ port, child }: Process, serverPid: number, paths: string[]) {
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1${path}`)
    const { total, items, replyCount } = (await response.json()) as { total?: number; items?: unknown[]; replyCount?: number }
    if (!response.ok) console.log(`${path}: ${response.status}`)
    return total ?? items?.length ?? replyCount ?? 0
  }
  const found = await Promise.all(paths.map(ask))
  const before = { node: cpuOf(child.pid), postgres: cpuOfPostgres(serverPid) }
  const waits: number[] = []
  for (let time = 0; time < times; time += 1) {
    for (const path of paths) {
      const began = performance.now()
      await ask(path)
      waits.push(performance.now() - began)
    }
  }
  waits.sort((a, b) => a - b)
  const at = (share: number) => (waits[Math.floor(waits.length * share)] ?? 0).toFixed(1)
  const per = (after: number, from: number) => ((after - from) / waits.length).toFixed(2)
  return [
    String(Math.round(found.reduce((sum, one) => sum + one, 0) / found.length)),
    at(0.5),
    at(0.95),
    per(cpuOf(child.pid), before.node),
    per(cpuOfPostgres(serverPid), before.postgres),
  ]
}
