import { tagsOf } from '@kring/domain/subjects'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('a tag is the same word however somebody types it', () => {
  expect(tagsOf(['#Koffiedik', ' koffiedik ', 'KOFFIEDIK', '# oude  deuren', '   '])).toEqual(['koffiedik', 'oude deuren'])
})

test('tags that were kept stay as they are when they are kept again', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30, unit: 'grapheme' }), { maxLength: 8 }), (typed) => {
      const kept = tagsOf(typed)
      expect(tagsOf(kept)).toEqual(kept)
      expect(new Set(kept).size).toBe(kept.length)
    }),
  )
})
