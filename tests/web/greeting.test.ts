import { expect, test } from 'vitest'
import { greetingAt } from '../../apps/web/src/home/greeting.ts'

test.each([
  ['2026-12-17T04:30:00Z', 'night'],
  ['2026-12-17T05:00:00Z', 'morning'],
  ['2026-12-17T10:59:00Z', 'morning'],
  ['2026-12-17T11:00:00Z', 'afternoon'],
  ['2026-12-17T17:00:00Z', 'evening'],
  ['2026-12-17T23:00:00Z', 'night'],
])('at %s it is %s in Leiden', (at, part) => {
  expect(greetingAt(Date.parse(at), 'Europe/Amsterdam')).toBe(part)
})

test('the same moment is another part of the day elsewhere', () => {
  expect(greetingAt(Date.parse('2026-12-17T05:00:00Z'), 'Asia/Tokyo')).toBe('afternoon')
})
