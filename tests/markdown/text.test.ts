import { render, textOf } from '@kring/markdown'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('what stands in a post reads as one line of plain words', () => {
  expect(textOf(render('# Droge **koffie**\n\n- een\n- [twee](https://leiden.nl)\n\n| a | b |\n|---|---|\n| 1 | 2 |'))).toBe('Droge koffie een twee a b 1 2')
})

test('signs that HTML has its own words for come back as they were typed', () => {
  expect(textOf(render('Prijs < 3 & "meer" > niets, `<b>` en &amp;lt;'))).toBe('Prijs < 3 & "meer" > niets, <b> en &lt;')
})

test('a post that is cut off anywhere never shows half a tag', () => {
  const piece = fc.constantFrom('woord', '*schuin*', '`code`', '[link](https://leiden.nl)', '\n\n> ', '\n- ', '![plaat](/a.png)', 'é&')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(400), (pieces, cut) => {
      expect(textOf(render(pieces.join(' ')).slice(0, cut))).not.toMatch(/[<>]|href|src/)
    }),
  )
})
