import { expect, test } from 'vitest'
import { fieldsOf, momentIn, picksAt } from '../../apps/web/src/bookmarks/moments.ts'

/** November 2026: the 27th is a Friday. All of it on the clock of the device, wherever that is. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute)
const picks = (now: Date) => Object.fromEntries(picksAt(now).map((pick) => [pick.key, pick.at]))

test('later today is three hours on by the whole hour, never in the night', () => {
  expect(picks(at(27, 10))['later']).toEqual(at(27, 13))
  expect(picks(at(27, 10, 1))['later']).toEqual(at(27, 14))
  expect(picks(at(27, 18, 59))['later']).toEqual(at(27, 22))
  expect(picks(at(27, 19, 1))['later']).toBeUndefined()
  expect(picks(at(27, 0, 35))['later']).toEqual(at(27, 9))
})

test('tomorrow is at nine, and next week is the Monday that is not tomorrow', () => {
  expect(picks(at(27, 23, 59))['tomorrow']).toEqual(at(28, 9))
  expect(picks(at(27, 10))['week']).toEqual(at(30, 9))
  expect(picks(at(30, 8))['week']).toEqual(at(37, 9))
  expect(picks(at(29, 10))['week']).toEqual(at(37, 9))
})

test('what is chosen lies ahead, at any minute of any day of a year', () => {
  for (let minute = 0; minute < 366 * 24 * 60; minute += 97) {
    const now = new Date(2026, 0, 1, 0, minute)
    for (const pick of picksAt(now)) expect(pick.at.getTime()).toBeGreaterThan(now.getTime())
  }
})

test('the two fields say the moment they were filled with, and nothing where one of them is empty', () => {
  const moment = at(27, 9, 5).toISOString()
  expect(fieldsOf(moment)).toEqual({ date: '2026-11-27', time: '09:05' })
  expect(momentIn(fieldsOf(moment))).toBe(moment)
  expect([momentIn(fieldsOf(null)), momentIn({ date: '2026-11-27', time: '' }), momentIn({ date: '', time: '09:00' })]).toEqual(['', '', ''])
})
