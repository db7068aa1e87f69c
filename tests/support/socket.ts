import type { Socket } from 'node:net'
import { PassThrough } from 'node:stream'
import type { Heard, Said } from '@kring/contract/realtime'
import type { App } from '../../apps/api/src/platform/app.ts'
import { type Actor, origin } from './world.ts'

/** A socket of somebody's tab, within the process: what it said and heard, and the raw frames. */
export async function listen(app: App, who: Actor | null, headers: Record<string, string> = { origin }) {
  const frames: string[] = []
  const heard: Heard[] = []
  const waiting: (() => void)[] = []
  const socket = await app.injectWS('/api/v1/live', {
    headers: { ...headers, ...(who && { cookie: who.cookie }) },
    socket: Object.assign(new PassThrough(), { remoteAddress: '127.0.0.1' }) as unknown as Socket,
  })
  let closed: number | undefined
  socket.on('message', (data) => {
    frames.push(String(data))
    for (const line of String(data).split('\n')) heard.push(JSON.parse(line))
    waiting.splice(0).forEach((check) => check())
  })
  socket.on('close', (code) => {
    closed = code
    waiting.splice(0).forEach((check) => check())
  })
  return {
    frames,
    heard,
    say: (message: Said) => socket.send(JSON.stringify(message)),
    close: () => socket.terminate(),
    closedWith: () => closed,
    /** Waits until something holds of what was heard; fails after five seconds with what there is. */
    until: async (holds: () => boolean) => {
      const deadline = performance.now() + 5_000
      while (!holds()) {
        if (performance.now() > deadline) throw new Error(`not heard; frames: ${frames.join('\n')}`)
        await new Promise<void>((resolve) => {
          waiting.push(resolve)
          setTimeout(resolve, 50)
        })
      }
    },
    eventsOn: (topic: string) => heard.filter((message) => 'kind' in message && message.topic === topic) as Extract<Heard, { kind: string }>[],
  }
}
