import { planBreakouts } from '@kring/breakouts'
import { planInWorker } from '@kring/breakouts/in-worker'
import { expect, test } from 'vitest'
import { fourTypes, plain } from '../support/breakouts.ts'

test('a worker makes the same plan, and tells of each better one on the way', async () => {
  const request = { ...fourTypes(7, 7), budgetMs: 10_000 }
  const figures: [number, number][] = []
  const { elapsedMs: _, ...plan } = await planInWorker(request, { onBetter: ({ imbalance, repeats }) => figures.push([imbalance, repeats]) })
  const { elapsedMs: __, ...here } = planBreakouts(request)
  expect(plan).toEqual(here)
  expect(figures.length).toBeGreaterThan(1)
  expect(figures.at(-1)).toEqual([plan.imbalance, plan.repeats])
})

test('what cannot be is refused through the worker as well', async () => {
  await expect(planInWorker({ ...plain(2, 4, 1), together: [['p0', 'p1']], apart: [['p0', 'p1']] })).rejects.toMatchObject({
    code: 'together.apart',
    concern: { ids: ['p0', 'p1'] },
  })
})

test('a search that nobody waits for any longer ends', async () => {
  const stop = new AbortController()
  const began = performance.now()
  const waiting = planInWorker({ ...plain(8, 4, 11), budgetMs: 60_000 }, { signal: stop.signal, onBetter: () => stop.abort() })
  await expect(waiting).rejects.toThrow('aborted')
  expect(performance.now() - began).toBeLessThan(30_000)
  await expect(planInWorker(plain(2, 2, 1), { signal: stop.signal })).rejects.toThrow('aborted')
})
