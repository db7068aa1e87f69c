import { Worker } from 'node:worker_threads'
import { hear, type Waiting } from './messages.ts'
import type { BreakoutPlan, BreakoutRequest } from './request.ts'

/**
 * {@link planBreakouts} in a thread of its own, in Node, so that nobody else waits.
 * @throws ImpossibleBreakouts (rejects)
 */
export async function planInWorker(request: BreakoutRequest, { onBetter, signal }: Waiting = {}): Promise<BreakoutPlan> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: request })
  try {
    return await new Promise<BreakoutPlan>((resolve, reject) => {
      worker.on('message', (message) => hear(message, { resolve, reject, onBetter }))
      worker.on('error', reject)
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
  } finally {
    await worker.terminate()
  }
}
