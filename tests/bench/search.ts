import { startServer } from '../support/server-database.ts'
import { fillLibrary } from './library.ts'
import { cpuOf, cpuOfPostgres, print, type Process, start } from './machine.ts'

const sizes = (process.env['SIZES'] ?? '20000,1000000').split(',').map(Number)
const times = Number(process.env['TIMES'] ?? 20)

const rows: string[][] = []
for (const posts of sizes) rows.push(...(await measure(posts)))
print(
  ['search', 'posts', 'found', 'p50 ms', 'p95 ms', 'Node CPU ms', 'PostgreSQL CPU ms'],
  rows.toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
)

/** One after the other, as a guest: how long somebody waits. */
async function measure(posts: number) {
  const server = await startServer()
  const url = `${server.url}/template_kring`
  let kring: Process | undefined
  try {
    console.log(`Writing ${posts} posts`)
    const words = await fillLibrary(url, posts)
    kring = await start('apps/api/src/main.ts', [], { DATABASE_URL: url, NODE_ENV: 'production', LOG_LEVEL: 'silent', RATE_LIMIT: '10000000' })
    const figures: string[][] = []
    for (const [name, questions] of Object.entries(questionsFrom(words))) figures.push([name, String(posts), ...(await waitFor(kring, server.pid, questions))])
    return figures
  } finally {
    kring?.child.kill()
    await server.stop()
  }
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

async function waitFor({ port, child }: Process, serverPid: number, questions: string[]) {
  const ask = async (q: string) => {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/search?${new URLSearchParams({ q })}`)
    const { total } = (await response.json()) as { total?: number }
    if (total === undefined) console.log(`${q}: ${response.status}`)
    return total ?? 0
  }
  const found = await Promise.all(questions.map(ask))
  const before = { node: cpuOf(child.pid), postgres: cpuOfPostgres(serverPid) }
  const waits: number[] = []
  for (let time = 0; time < times; time += 1) {
    for (const question of questions) {
      const began = performance.now()
      await ask(question)
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
