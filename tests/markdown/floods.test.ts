import { excerpt, render } from '@kring/markdown'
import { expect, test } from 'vitest'
import { floods } from './floods.ts'

/** Milliseconds below which a difference says nothing. */
const noise = 4
const patience = 8

test.each(floods)('a flood of %j costs the others nothing', (_name, flood) => {
  const text = flood(80_000)
  expect(render(text).length, 'characters of HTML').toBeLessThan(15 * text.length)
  expect(excerpt(text).length).toBeLessThanOrEqual(160)
  expect(growth(flood(20_000), text), '4 is linear, 16 is quadratic').toBeLessThan(10)
})

test('who pastes a table without end reads all of it, the last part as it was written', () => {
  const html = render(`naam|kilo\n-|-\n${'<b>|1\n'.repeat(9_000)}`)
  const [table = '', rest = ''] = html.split('<pre><code>')
  const [rows, lines] = [table.split('<tr>').length - 2, rest.split('&lt;b&gt;|1\n').length - 1]
  expect([rows > 3_000, lines > 3_000, rows + lines]).toEqual([true, true, 9_000])
})

/** How many times longer the large text takes. Other work on the machine only slows a run down, so the fastest runs count and a high answer is asked again. */
function growth(small: string, large: string): number {
  let [short, long, ratio] = [Infinity, Infinity, Infinity]
  for (let turn = 0; turn < patience && ratio > 9; turn += 1) {
    short = Math.min(short, duration(small), duration(small), duration(small))
    long = Math.min(long, duration(large))
    ratio = (long + noise) / (short + noise)
  }
  return ratio
}

function duration(text: string) {
  const start = performance.now()
  render(text)
  return performance.now() - start
}
