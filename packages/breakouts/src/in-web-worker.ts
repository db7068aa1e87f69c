import { hear, type Waiting } from './messages.ts'
import type { BreakoutPlan, BreakoutRequest } from './request.ts'

/**
 * {@link planBreakouts} in a worker of the browser, so that the page stays alive.
 * @throws ImpossibleBreakouts (rejects)
 */
export async function planInWebWorker(request: BreakoutRequest, { onBetter, signal }: Waiting = {}): Promise<BreakoutPlan> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('web-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<BreakoutPlan>((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => hear(data, { resolve, reject, onBetter }))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
      worker.postMessage(request, [])
    })
  } finally {
    worker.terminate()
  }
}
