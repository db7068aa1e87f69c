import type { Heard } from '@kring/contract/realtime'
import type { Seat } from '../support/windows.ts'

/** Opens a socket in somebody's own browser and asks for topics by hand, as who is curious could. */
export async function eavesdrop({ page }: Seat, topics: string[]) {
  const ear = await page.evaluateHandle(async (topics) => {
    const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/api/v1/live`)
    const frames: string[] = []
    socket.addEventListener('message', ({ data }) => frames.push(String(data)))
    await new Promise((resolve) => socket.addEventListener('open', resolve))
    for (const topic of topics) socket.send(JSON.stringify({ subscribe: topic, after: 0 }))
    return { socket, frames }
  }, topics)
  /** Everything that the socket told up to now, as “refused group:7”, “subscribed group:7” or “thread:42 reply.posted”. */
  return async () => {
    const frames = await ear.evaluate(async ({ socket, frames }) => {
      const answered = new Promise((resolve) => socket.addEventListener('message', ({ data }) => String(data).includes('"pong"') && resolve(null)))
      socket.send(JSON.stringify({ ping: 1 }))
      await answered
      return frames
    })
    return [...new Set(frames.flatMap((frame) => frame.split('\n').flatMap((line) => wordsFor(JSON.parse(line)))))].toSorted()
  }
}

function wordsFor(heard: Heard) {
  if ('kind' in heard) return [`${heard.topic} ${heard.kind}`]
  if ('subscribed' in heard) return [`subscribed ${heard.subscribed}`]
  if ('reset' in heard) return [`reset ${heard.reset}`]
  return 'refused' in heard ? [`refused ${heard.refused}`] : []
}
