import { render } from '@kring/markdown'
import { tests } from 'commonmark-spec'
import { describe, expect, test } from 'vitest'

/** The specification prints a tab as an arrow. */
const withTabs = (text: string) => text.replaceAll('→', '\t')

const examples = tests.map(({ markdown, html, ...rest }) => ({ ...rest, markdown: withTabs(markdown), html: withTabs(html) }))

/** Raw HTML is what the expected HTML takes over from the source as it stands: a tag, or the first line of one. */
const holdsRawHtml = ({ markdown, html }: { markdown: string; html: string }) => (html.match(/<[^>\n]*(?:>|$)/gm) ?? []).some((tag) => markdown.includes(tag))

const pure = examples.filter((example) => !holdsRawHtml(example))

test('nearly nine in ten of the examples of CommonMark 0.31 hold no raw HTML', () => {
  console.info(`CommonMark 0.31: ${pure.length} of ${examples.length} examples hold no raw HTML`)
  expect(examples).toHaveLength(652)
  expect(pure).toHaveLength(580)
})

describe('a writer gets exactly the HTML of CommonMark 0.31', () => {
  test.each(pure)('$section, example $number', ({ markdown, html }) => {
    expect(render(markdown)).toBe(html)
  })
})

describe('a writer of raw HTML sees the text that was typed', () => {
  test.each(examples.filter(holdsRawHtml))('$section, example $number', ({ markdown }) => {
    expect(render(markdown)).not.toMatch(/<(?!\/?(?:p|em|strong|code|pre|a|ul|ol|li|blockquote|h[1-6]|hr|br|img)[\s/>])/)
  })
})
