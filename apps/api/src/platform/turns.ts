import { Refusal } from './refusal.ts'

/** For work that takes so much memory that only so many may run at once; who would be too far back in the line is told to come back later. */
export function takeTurns({ atOnce, patience }: { atOnce: number; patience: number }) {
  const waiting: (() => void)[] = []
  let running = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (waiting.length >= patience) throw new Refusal(429, 'rate.limited')
    if (running >= atOnce) await new Promise<void>((go) => waiting.push(go))
    running += 1
    try {
      return await work()
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }
}
