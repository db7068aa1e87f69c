import type { Said } from '@kring/contract/realtime'
import type { AddressInfo } from 'node:net'
import { type WebSocket as Socket, WebSocketServer } from 'ws'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createConnection } from '../../apps/web/src/realtime/connection.ts'
import { createServerClock } from '../../apps/web/src/realtime/server-clock.ts'

const topic = 'thread:42'
const epoch = 'a'
let server: WebSocketServer
let connection: ReturnType<typeof createConnection>
let states: string[]
let said: Said[]
let tabs: Socket[]
/** What the server answers to a subscription; the test may change it. */
let answer: (tab: Socket, wish: Extract<Said, { subscribe: string }>) => void

beforeEach(async () => {
  said = []
  tabs = []
  states = []
  answer = (tab, { after }) => tell(tab, { subscribed: topic, seq: after, epoch })
  server = new WebSocketServer({ port: 0 })
  server.on('connection', (tab) => {
    tabs.push(tab)
    tab.on('message', (data) => hear(tab, JSON.parse(String(data))))
  })
  await new Promise((open) => server.once('listening', open))
  const { port } = server.address() as AddressInfo
  connection = createConnection(`ws://127.0.0.1:${port}`, { onState: (state) => states.push(state), longestWait: 40, patience: 80, heartbeat: 60 })
})

afterEach(() => {
  connection.close()
  server.clients.forEach((tab) => tab.terminate())
  server.close()
})

const tell = (tab: Socket, message: unknown) => tab.send(JSON.stringify(message))
const happens = (tab: Socket, seq: number) => tell(tab, { topic, seq, kind: 'reply.posted', payload: seq })

function hear(tab: Socket, message: Said) {
  said.push(message)
  if ('ping' in message) tell(tab, { pong: message.ping, now: new Date().toISOString() })
  if ('subscribe' in message) answer(tab, message)
}

function listenFrom(after: number) {
  const heard: unknown[] = []
  const resets = vi.fn<() => void>()
  const present: number[][] = []
  const stop = connection.listen(topic, { after, apply: (_, payload) => void heard.push(payload), reset: resets, present: (people) => void present.push(people) })
  return { heard, resets, present, stop }
}

const wishes = () => said.filter((message) => 'subscribe' in message)

test('a reader hears what happens, once and in order, whatever is told twice', async () => {
  const { heard } = listenFrom(3)
  await vi.waitFor(() => expect(wishes()).toEqual([{ subscribe: topic, after: 3 }]))
  for (const seq of [2, 3, 4, 4, 5, 4, 6]) happens(tabs[0]!, seq)
  await vi.waitFor(() => expect(heard).toEqual([4, 5, 6]))
})

test('a reader whose connection drops comes back with the last event they have', async () => {
  const { heard } = listenFrom(0)
  await vi.waitFor(() => expect(wishes()).toHaveLength(1))
  happens(tabs[0]!, 1)
  happens(tabs[0]!, 2)
  await vi.waitFor(() => expect(heard).toEqual([1, 2]))
  answer = (tab, { after }) => {
    for (const seq of [after + 1, after + 2]) happens(tab, seq)
    tell(tab, { subscribed: topic, seq: after + 2, epoch })
  }
  tabs[0]!.terminate()
  await vi.waitFor(() => expect(heard).toEqual([1, 2, 3, 4]))
  expect(wishes().at(-1)).toEqual({ subscribe: topic, after: 2, epoch })
  expect(states).toEqual(['open', 'waiting', 'open'])
})

test('a reader who misses one in between asks for it and shows nothing out of order', async () => {
  const { heard } = listenFrom(0)
  await vi.waitFor(() => expect(wishes()).toHaveLength(1))
  answer = (tab, { after }) => [1, 2, 3].filter((seq) => seq > after).forEach((seq) => happens(tab, seq))
  happens(tabs[0]!, 1)
  happens(tabs[0]!, 3)
  await vi.waitFor(() => expect(heard).toEqual([1, 2, 3]))
  expect(wishes().at(-1)).toMatchObject({ after: 1 })
})

test('a reader who was away too long is told to read anew, and goes on from there', async () => {
  answer = (tab) => tell(tab, { reset: topic, seq: 90, epoch: 'b', why: 'gone' })
  const { heard, resets } = listenFrom(5)
  await vi.waitFor(() => expect(resets).toHaveBeenCalledTimes(1))
  happens(tabs[0]!, 90)
  happens(tabs[0]!, 91)
  await vi.waitFor(() => expect(heard).toEqual([91]))
  answer = (tab, { after }) => tell(tab, { subscribed: topic, seq: after, epoch: 'b' })
  tabs[0]!.terminate()
  await vi.waitFor(() => expect(wishes().at(-1)).toEqual({ subscribe: topic, after: 91, epoch: 'b' }))
})

test('somebody who loses access while listening reads anew once, and is not asked again', async () => {
  const { resets } = listenFrom(0)
  await vi.waitFor(() => expect(wishes()).toHaveLength(1))
  tell(tabs[0]!, { refused: topic })
  await vi.waitFor(() => expect(resets).toHaveBeenCalledTimes(1))
  answer = (tab) => tell(tab, { refused: topic })
  const again = listenFrom(0)
  await vi.waitFor(() => expect(wishes()).toHaveLength(2))
  await new Promise((later) => setTimeout(later, 100))
  expect(again.resets).not.toHaveBeenCalled()
})

test('two parts of a page that listen to one topic both hear it, and share one subscription', async () => {
  const first = listenFrom(0)
  const second = listenFrom(2)
  await vi.waitFor(() => expect(wishes()).toEqual([{ subscribe: topic, after: 0 }]))
  for (const seq of [1, 2, 3]) happens(tabs[0]!, seq)
  await vi.waitFor(() => expect(second.heard).toEqual([3]))
  expect(first.heard).toEqual([1, 2, 3])
  first.stop()
  second.stop()
  await vi.waitFor(() => expect(said).toContainEqual({ unsubscribe: topic }))
})

test('who is present is told to a part of the page that comes later too', async () => {
  const first = listenFrom(0)
  await vi.waitFor(() => expect(wishes()).toHaveLength(1))
  tell(tabs[0]!, { present: topic, people: [1, 7] })
  await vi.waitFor(() => expect(first.present).toEqual([[1, 7]]))
  expect(listenFrom(0).present).toEqual([[1, 7]])
})

test('a connection that died without a word is noticed and opened anew', async () => {
  listenFrom(0)
  await vi.waitFor(() => expect(wishes()).toHaveLength(1))
  tabs[0]!.removeAllListeners('message')
  await vi.waitFor(() => expect(tabs).toHaveLength(2), { timeout: 2_000 })
  await vi.waitFor(() => expect(wishes()).toHaveLength(2))
})

test('a phone that wakes up knocks at once instead of waiting its turn', async () => {
  listenFrom(0)
  await vi.waitFor(() => expect(states).toEqual(['open']))
  vi.spyOn(Math, 'random').mockReturnValue(1_000_000)
  tabs[0]!.terminate()
  await vi.waitFor(() => expect(states.at(-1)).toBe('waiting'))
  connection.wake()
  await vi.waitFor(() => expect(states.at(-1)).toBe('open'))
  vi.restoreAllMocks()
})

test('a device whose clock is wrong still knows the time of the server', () => {
  const clock = createServerClock()
  const hour = 3_600_000
  const here = Date.now()
  clock.learn(here - 400, here - 200 + hour, here)
  clock.learn(here - 4_000, here + 5 * hour, here)
  expect(clock.now() - Date.now()).toBeGreaterThan(hour - 50)
  expect(clock.now() - Date.now()).toBeLessThan(hour + 50)
})
