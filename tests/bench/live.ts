import * as contract from '@kring/contract/sessions'
import { WebSocket } from 'ws'
import { knock } from '../support/phones.ts'
import { startServer } from '../support/server-database.ts'
import { ulid } from '../support/ulid.ts'
import { fillGroup, openBoard } from './evening.ts'
import { memoryOf, print, type Process, start } from './machine.ts'

const rounds = Number(process.env['ROUNDS'] ?? 5)
const crowd = 1_000
const phones = 200
const perSecond = 20
const notes = 60

type Side = Process & { connect: () => WebSocket; post: (note: string, number: number) => Promise<unknown> }
type Figures = { p50: number; p95: number; p99: number }

const server = await startServer()
const url = `${server.url}/template_kring`
const { cookies, meetings } = await fillGroup(url, crowd)
const kring = await start('apps/api/src/main.ts', [], { DATABASE_URL: url, NODE_ENV: 'production', LOG_LEVEL: 'silent', RATE_LIMIT: '1000000' })
const bare = await start('tests/bench/bare-ws.ts', [], {})
const origin = `http://localhost:${kring.port}`
const cookieOf = (number: number) => cookies[number % cookies.length] ?? ''

try {
  const session = await openBoard(origin, meetings[0] ?? 0, cookies)
  const write = (sessionId: number, stageId: number) => (text: string, number: number) =>
    knock(origin, contract.writeNote, { params: { sessionId, noteId: ulid() }, body: { stageId, text } }, { cookie: cookieOf(number) })
  let connected = 0
  const sides: Record<'kring' | 'bare', Side> = {
    kring: { ...kring, connect: () => connectTo(kring, session, cookieOf((connected += 1))), post: write(session.id, session.stageId) },
    bare: { ...bare, connect: () => connectTo(bare, session), post: (text) => fetch(`http://127.0.0.1:${bare.port}/`, { method: 'POST', body: asFrame(text) }) },
  }

  const memory = { kring: await memoryPerSocket(sides.kring), bare: await memoryPerSocket(sides.bare) }
  const figures: Record<'kring' | 'bare', Figures[]> = { kring: [], bare: [] }
  for (const name of ['kring', 'bare', ...Array.from({ length: rounds }, () => ['bare', 'kring'] as const).flat()] as const)
    figures[name].push(await fanOut(sides[name], memory[name].sockets))
  const [ours, theirs] = [figures.kring, figures.bare].map((all) => medianOf(all.slice(1))) as [Figures, Figures]
  print(
    [`one note to ${crowd} sockets, ${perSecond} a second`, 'p50 ms', 'p99 ms', 'heap KB a socket', 'resident MB in all'],
    (
      [
        ['bare ws', theirs, memory.bare],
        ['Kring', ours, memory.kring],
      ] as const
    ).map(([name, { p50, p99 }, { heap, resident }]) => [name, p50.toFixed(1), p99.toFixed(1), heap.toFixed(1), resident.toFixed(0)]),
  )
  for (const socket of [...memory.kring.sockets, ...memory.bare.sockets]) socket.terminate()

  const people = cookies.slice(0, phones)
  const evening = await openBoard(origin, meetings[1] ?? 0, people)
  const table = await Promise.all(people.map((cookie) => opened(connectTo(kring, evening, cookie))))
  const put = write(evening.id, evening.stageId)
  const rows = []
  for (const [name, within] of [
    ['over ten seconds', 10_000],
    ['within one second', 1_000],
    ['in the same instant', 0],
  ] as const) {
    const all = []
    for (let round = 0; round < rounds; round += 1) all.push(await everybodyWrites(table, put, within))
    const { p50, p95, p99 } = medianOf(all)
    rows.push([name, p50.toFixed(0), p95.toFixed(0), p99.toFixed(0)])
  }
  print([`${phones} phones write a note each, until another sees it`, 'p50 ms', 'p95 ms', 'p99 ms'], rows)
} finally {
  kring.child.kill()
  bare.child.kill()
  await server.stop()
}
process.exit()

/** A phone in the session; to the bare server it says the same and is not understood. */
function connectTo({ port }: Process, { id, seq }: contract.Session, cookie?: string) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/live`, { origin: `http://localhost:${port}`, perMessageDeflate: false, ...(cookie && { headers: { cookie } }) })
  socket.on('open', () => socket.send(JSON.stringify({ subscribe: `session:${id}`, after: seq })))
  return socket
}

function opened(socket: WebSocket) {
  return new Promise<WebSocket>((resolve, reject) => {
    socket.once('open', () => resolve(socket))
    socket.once('error', reject)
  })
}

/** As Kring says it, to the byte. */
function asFrame(text: string) {
  return JSON.stringify({
    topic: 'session:1',
    seq: 1000,
    kind: 'note.shown',
    payload: {
      // Of the contract, so that it stays as long as ours.
      note: {
        id: ulid(),
        late: false,
        text,
        shown: false,
        author: { id: 100, name: 'Persoon 100', sector: 'horeca', organisation: 'Bedrijf 100' },
        groupId: null,
        stageId: 1,
        writtenAt: new Date().toISOString(),
        harvestItemId: null,
        clusterId: null,
        paper: false,
        card: null,
      },
    } satisfies contract.NoteShown,
  })
}

/** What a socket more costs when all have come to rest, in kilobytes; and what the process takes then, in megabytes. */
async function memoryPerSocket(side: Side) {
  const before = await memoryOf(side)
  const sockets: WebSocket[] = []
  for (let count = 0; count < crowd; count += 50) sockets.push(...(await Promise.all(Array.from({ length: 50 }, () => opened(side.connect())))))
  await rest(3_000)
  const after = await memoryOf(side)
  return { sockets, heap: (after.heapUsed - before.heapUsed) / 1_024 / crowd, resident: after.rss / 1_048_576 }
}

/** From the request until a socket has it, over all sockets. */
async function fanOut({ post }: Side, sockets: WebSocket[]): Promise<Figures> {
  const sent = new Map<string, number>()
  const took: number[] = []
  const stop = hear(sockets, (mark) => took.push(performance.now() - (sent.get(mark) ?? 0)))
  for (let number = 0; number < notes; number += 1) {
    const mark = `merk${ulid()}`
    sent.set(mark, performance.now())
    void post(`Ik neem mee dat restjes geen afval zijn ${mark}`, number)
    await rest(1_000 / perSecond)
  }
  await all(() => took.length === notes * sockets.length)
  stop()
  return percentilesOf(took)
}

/** Everybody writes one note at a moment of their own; how long until it is on the phone of the next. */
async function everybodyWrites(table: WebSocket[], put: (text: string, number: number) => Promise<unknown>, within: number): Promise<Figures> {
  const sent = new Map<string, { at: number; by: number }>()
  const took: number[] = []
  const stop = hear(table, (mark, reader) => {
    const note = sent.get(mark)
    if (note && reader === (note.by + 1) % table.length) took.push(performance.now() - note.at)
  })
  await Promise.all(
    table.map(async (_, by) => {
      await rest(Math.random() * within)
      const mark = `merk${ulid()}`
      sent.set(mark, { at: performance.now(), by })
      await put(`Ik neem mee dat restjes geen afval zijn ${mark}`, by)
    }),
  )
  await all(() => took.length === table.length)
  stop()
  return percentilesOf(took)
}

function hear(sockets: WebSocket[], heard: (mark: string, reader: number) => void) {
  const listeners = sockets.map((socket, reader) => {
    const listener = (data: Buffer) => {
      // What came together is in one message.
      for (let place = data.indexOf('merk'); place > 0; place = data.indexOf('merk', place + 30)) heard(data.toString('latin1', place, place + 30), reader)
    }
    socket.on('message', listener)
    return () => socket.off('message', listener)
  })
  return () => listeners.forEach((stop) => stop())
}

function rest(ms: number) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
async function all(holds: () => boolean) {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 600) throw new Error('a note did not arrive')
    await rest(50)
  }
}

function percentilesOf(took: number[]): Figures {
  const sorted = [...took].sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

function medianOf(figures: Figures[]): Figures {
  const middle = (pick: (each: Figures) => number) => figures.map(pick).sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
  return { p50: middle(({ p50 }) => p50), p95: middle(({ p95 }) => p95), p99: middle(({ p99 }) => p99) }
}
