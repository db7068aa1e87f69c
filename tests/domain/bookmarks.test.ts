import { faultOf, furthest, isDue } from '@kring/domain/bookmarks'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const now = Date.parse('2026-11-27T10:00:00.000Z')
const iso = (at: number) => new Date(at).toISOString()
const moment = fc.integer({ min: now - furthest, max: now + furthest })
const standing = fc.record({ remindAt: fc.option(moment.map(iso)), rangAt: fc.option(fc.integer({ min: now - furthest, max: now }).map(iso)) })

test('one is reminded in the future, within two years', () => {
  expect([now + 1, now + furthest].map((at) => faultOf(at, undefined, now))).toEqual([null, null])
  expect([now, now - 1].map((at) => faultOf(at, undefined, now))).toEqual(['past', 'past'])
  expect(faultOf(now + furthest + 1, undefined, now)).toBe('far')
})

test('what is there can be there again, whenever it was: nobody has to choose anew to change a name or to undo', () => {
  fc.assert(
    fc.property(standing, (known) => {
      for (const at of [known.remindAt, known.rangAt]) if (at) expect(faultOf(Date.parse(at), known, now)).toBeNull()
    }),
  )
})

test('what has not rung yet cannot be made to have been due', () => {
  fc.assert(
    fc.property(standing, moment, ({ remindAt }, at) => {
      fc.pre(at <= now && iso(at) !== remindAt)
      expect(faultOf(at, { remindAt, rangAt: null }, now)).toBe('past')
    }),
  )
})

test('a reminder is due from its very moment on, and one that is not there never', () => {
  expect([now - 1, now, now + 1].map((at) => isDue({ remindAt: iso(at) }, now))).toEqual([true, true, false])
  expect(isDue({ remindAt: null }, now)).toBe(false)
})
