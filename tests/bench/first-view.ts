import { launch } from '../support/browser.ts'

/** What travels for a first look at a page, by kind, as it goes over the wire; and how soon something is seen. */
export async function firstView(url: string): Promise<string[][]> {
  const browser = await launch()
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const kinds = new Map<string, string>()
  const sums = new Map<string, { count: number; bytes: number }>()
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    const { count, bytes } = sums.get(kind) ?? { count: 0, bytes: 0 }
    sums.set(kind, { count: count + 1, bytes: bytes + encodedDataLength })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
  await browser.close()
  const rows = [...sums].map(([kind, { count, bytes }]) => [kind, String(count), (bytes / 1024).toFixed(1)])
  const total = [...sums.values()].reduce((all, { count, bytes }) => ({ count: all.count + count, bytes: all.bytes + bytes }), { count: 0, bytes: 0 })
  return [...rows, ['all', String(total.count), (total.bytes / 1024).toFixed(1)], [`first contentful paint: ${paint.toFixed(0)} ms`, '', '']]
}
