import { excerpt } from '@kring/markdown'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('a reader of a list sees the words of a post without its marks', () => {
  const post = '# Houten gevels\n\nWie heeft *ervaring* met [douglas](https://leiden.nl)\nuit de regio? ![gevel](/a.png)\n\n- prijs\n- `levering`\n\n> oud'
  expect(excerpt(post)).toBe('Houten gevels Wie heeft ervaring met douglas uit de regio? gevel prijs levering oud')
})

test('a reader of a list sees whole words and an ellipsis', () => {
  expect(excerpt('aap noot mies', 13)).toBe('aap noot mies')
  expect(excerpt('aap noot mies', 12)).toBe('aap noot…')
  expect(excerpt('aap noot mies', 9)).toBe('aap noot…')
  expect(excerpt('aap noot mies', 8)).toBe('aap…')
  expect(excerpt('aap, noot mies', 8)).toBe('aap…')
})

test('a reader of a list sees the start of one endless word', () => {
  expect(excerpt('x'.repeat(300), 20)).toBe(`${'x'.repeat(19)}…`)
  expect(excerpt('😀'.repeat(20), 6)).toBe('😀😀…')
})

test('a post of only code, a table or nothing still gives its words', () => {
  expect(excerpt('```js\nlet a = 1\n```')).toBe('let a = 1')
  expect(excerpt('|a|b|\n|-|-|\n|c|d|')).toBe('a b c d')
  expect(excerpt('')).toBe('')
})

test('nobody gets more than was asked for, or a second line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, length) => {
      const words = excerpt(text, length)
      expect(words.length).toBeLessThanOrEqual(length)
      expect(words).not.toMatch(/[\n\r\t]/)
      expect(words.isWellFormed()).toBe(true)
    }),
  )
})
