import { Agent, request as open } from 'node:http'
import type { Socket } from 'node:net'
import { isProblem, requestOf } from '@kring/contract/call'
import * as contract from '@kring/contract/sessions'
import type { AnyRoute, Input, Output, Problem } from '@kring/contract/wire'
import { WebSocket as Wire } from 'ws'
import { createConnection } from '../../apps/web/src/realtime/connection.ts'
import { fold, foldAtTable } from './folds.ts'

/** The same numbers between 0 and 1 every time (mulberry32). */
export function chanceFrom(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
export const until = async (holds: () => boolean) => {
  while (!holds()) await pause(10)
}

/** No answer: whether the request arrived nobody knows. */
class NoAnswer extends Error {}
export type Reply<R extends AnyRoute> = { status: number; body: Output<R>; problem: Problem; cookie: string }
type Sending = { cookie?: string; key?: string; /** Cut off once it is sent. */ cut?: boolean }

/** One router for a whole room: every request comes from one address, over connections that are kept open. */
const router = new Agent({ keepAlive: true })

/** One real request of the contract. Rejects with `NoAnswer` where the answer got lost. */
export const knock = <R extends AnyRoute>(origin: string, route: R, input: Input<R>, { cookie, key, cut }: Sending = {}, heard: (text: string) => void = () => {}) =>
  new Promise<Reply<R>>((resolve, reject) => {
    const { method, url, body } = requestOf(route, input)
    const headers = {
      origin,
      ...(cookie && { cookie }),
      ...(key && { 'idempotency-key': key }),
      ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    }
    const sent = open({ agent: router, host: '127.0.0.1', port: new URL(origin).port, path: `/api/v1${url}`, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('error', () => reject(new NoAnswer()))
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const text = Buffer.concat(parts).toString()
        heard(text)
        const parsed = text ? JSON.parse(text) : null
        const [given = ''] = response.headers['set-cookie'] ?? []
        resolve({
          status: response.statusCode ?? 0,
          body: parsed,
          problem: isProblem(parsed) ? parsed : { type: '', title: '', status: 0, code: '' },
          cookie: given.split(';')[0] ?? '',
        })
      })
    })
    sent.on('error', () => reject(new NoAnswer()))
    if (cut) sent.on('finish', () => setImmediate(() => sent.destroy()))
    sent.end(body)
  })

export type Holder = { origin: string; sessionId: number; cookie: string; chance: () => number; deviceNow: () => number; heard: (text: string) => void }
export type Phone = ReturnType<typeof createPhone>
type Listening = { after: number; stop: () => void }

/** Somebody's phone in a session: the web's own connection and folds, on real sockets that can be torn. */
export function createPhone({ origin, sessionId, cookie, chance, deviceNow, heard }: Holder) {
  let session: contract.Session | undefined
  let online = true
  let tables = ''
  let pongs = 0
  const wires = new Set<Socket>()
  const ears = new Map<string, Listening>()
  const unfolded = new Set<string>()
  const connection = createConnection(`ws://127.0.0.1:${new URL(origin).port}/api/v1/live`, { open: openWire, longestWait: 1_000, deviceNow })

  function openWire(url: string) {
    const wire = new Wire(online ? url : 'ws://127.0.0.1:9', { origin, headers: { cookie } })
    wire.on('error', () => {})
    wire.on('upgrade', ({ socket }) => {
      wires.add(socket)
      socket.on('close', () => wires.delete(socket))
    })
    wire.on('message', (data) => {
      const text = String(data)
      if (text.startsWith('{"pong"')) pongs += 1
      heard(text)
    })
    return wire as unknown as WebSocket
  }

  async function ask<R extends AnyRoute>(route: R, input: Input<R>, key?: string): Promise<Reply<R>> {
    const fate = chance()
    if (!online) throw new NoAnswer()
    const answer = await knock(origin, route, input, { cookie, ...(key && { key }), cut: fate < 0.05 }, heard)
    if (!online || fate < 0.15) throw new NoAnswer()
    if (answer.status === 503) throw new NoAnswer()
    return answer
  }

  /** Asks until there is an answer, as the web does with notes; `key` is the same each time. */
  async function insist<R extends AnyRoute>(route: R, input: Input<R>, key?: string): Promise<Reply<R>> {
    for (;;) {
      const answer = await ask(route, input, key).catch((error: unknown) => {
        if (error instanceof NoAnswer) return undefined
        throw error
      })
      if (answer) return answer
      await pause(100 + chance() * 300)
    }
  }

  function listen(topic: string, after: number, apply: typeof fold, reset: () => void) {
    const ear = {
      after,
      reset,
      apply: (kind: string, payload: never) => {
        if (session) change(apply(session, { topic, kind, payload }, unfolded))
      },
    }
    ears.set(topic, Object.assign(ear, { stop: connection.listen(topic, ear) }))
  }

  function change(next: contract.Session) {
    session = next
    const mine = next.groups.filter(({ people }) => people.includes(next.personId)).map(({ id }) => id)
    if (tables === mine.join()) return
    tables = mine.join()
    hush('table:')
    for (const id of mine) listen(`table:${id}`, 0, foldAtTable, () => void read())
  }

  function hush(noun: string) {
    for (const [topic, { stop }] of ears) {
      if (!topic.startsWith(noun)) continue
      stop()
      ears.delete(topic)
    }
  }

  /** Opens the page, or opens it anew: what is read takes the place of what was there. */
  async function read() {
    const { body } = await insist(contract.readSession, { params: { sessionId } })
    hush('')
    tables = ''
    change(body)
    listen(`session:${sessionId}`, body.seq, fold, () => void read())
    listen(`person:${body.personId}`, body.ownSeq, fold, () => void read())
    connection.guessNow(Date.parse(body.now))
    return body
  }

  return {
    insist,
    read,
    session: () => session!,
    /** What an answer changes at once. */
    change: (how: (before: contract.Session) => contract.Session) => change(how(session!)),
    cookie,
    serverNow: connection.serverNow,
    /** Kinds of events that no fold knows. */
    unfolded,
    /** Where it is in each stream. */
    cursors: () => [...ears].map(([topic, { after }]): [string, number] => [topic, after]),
    /** Looks at the server's clock anew; answers when it knows. */
    async lookAtClock() {
      const before = pongs
      connection.wake()
      await until(() => pongs > before)
    },
    drop() {
      online = false
      for (const wire of wires) wire.destroy()
    },
    comeBack({ knowing = true } = {}) {
      online = true
      if (knowing) connection.wake()
    },
    close() {
      online = false
      connection.close()
    },
  }
}
