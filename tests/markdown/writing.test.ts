import { render } from '@kring/markdown'
import { describe, expect, test } from 'vitest'

const link = (address: string) => `<a href="${address}">${address}</a>`

describe('a member who pastes a bare address', () => {
  test.each([
    ['https://www.nen.nl', `<p>${link('https://www.nen.nl')}</p>`],
    ['zie http://leiden.nl/a_b_c, en verder', `<p>zie ${link('http://leiden.nl/a_b_c')}, en verder</p>`],
    ['(https://nl.wikipedia.org/wiki/Leiden_(stad)).', `<p>(${link('https://nl.wikipedia.org/wiki/Leiden_(stad)')}).</p>`],
    ['**https://kring.nl**', `<p><strong>${link('https://kring.nl')}</strong></p>`],
    ['https://example.community/x', `<p>${link('https://example.community/x')}</p>`],
    ['https://example.com.nl', `<p>${link('https://example.com.nl')}</p>`],
  ])('gets a link: %s', (text, html) => expect(render(text)).toBe(`${html}\n`))

  test.each([
    'https://example.com',
    'http://www.example.org/page',
    'kring.nl',
    'www.kring.nl',
    'naam@kring.nl',
    'ftp://kring.nl/x',
    'xhttps://kring.nl',
    'https://',
    '`https://kring.nl`',
  ])('keeps the text: %s', (text) => expect(render(text)).not.toContain('<a'))

  test('inside the text of a link gets no second link', () => {
    expect(render('[https://kring.nl](https://leiden.nl)')).toBe('<p><a href="https://leiden.nl">https://kring.nl</a></p>\n')
  })
})

describe('a reader can follow or see nothing that runs or that lies on the own machine', () => {
  const refused = ['javascript:alert(1)', 'JavaScript:alert(1)', 'vbscript:x', 'data:text/html,x', 'data:image/png;base64,AA', 'file:///etc/passwd', 'blob:x', 'view-source:x']

  test.each(refused)('%s', (address) => {
    expect(render(`[a](${address}) ![b](${address}) <${address}>\n\n[c]: ${address}\n\n[c] ![c]`)).not.toMatch(/<(?:a|img)/)
  })

  test.each(['ftp://leiden.nl/a.png', 'mailto:a@leiden.nl', 'made-up:x'])('an image at %s leaves its description', (address) => {
    expect(render(`a ![gevel *Morspoort*](${address})`)).toBe('<p>a gevel Morspoort</p>\n')
  })

  test.each(['/gevel.png', 'gevel.png', '?a:b'])('an image at %s is shown', (address) => {
    expect(render(`![gevel](${address})`)).toBe(`<p><img src="${address}" alt="gevel" /></p>\n`)
  })
})

describe('a reader’s browser asks nothing of other sites', () => {
  test.each(['https://leiden.nl/a.png', 'http://leiden.nl/a.png', '//leiden.nl/a.png'])('an image at %s becomes a link to it', (address) => {
    expect(render(`![gevel *Morspoort*](${address})`)).toBe(`<p><a href="${address}">gevel Morspoort</a></p>\n`)
    expect(render(`![](${address})`)).toBe(`<p><a href="${address}">${address}</a></p>\n`)
    expect(render(`[![gevel](${address})](/groups)`)).toBe('<p><a href="/groups">gevel</a></p>\n')
    expect(render(`![gevel][1]\n\n[1]: ${address}`)).not.toContain('<img')
  })

  test.each([
    '/\\leiden.nl/a.png',
    '\\\\leiden.nl/a.png',
    'https:\\leiden.nl',
    '/&#9;/leiden.nl/a.png',
    '/%0a/leiden.nl',
    'https&colon;//leiden.nl/a.png',
    '&#47;/leiden.nl/a.png',
  ])('nor by an address that hides it: %s', (address) => {
    const sources = [...render(`![x](${address}) ![x](<${address}>)`).matchAll(/<img src="([^"]*)"/g)].map(([, source = '']) => new URL(source, 'https://kring.test').origin)
    expect(sources.filter((origin) => origin !== 'https://kring.test')).toEqual([])
  })
})

describe('an uploaded', () => {
  test('picture comes when it is near, and keeps its place free until then', () => {
    expect(render('![De gevel](/files/12/gevel.webp#1600x900)')).toBe(
      '<p><img src="/files/12/gevel.webp" alt="De gevel" width="1600" height="900" loading="lazy" decoding="async" /></p>\n',
    )
    expect(render('![](/files/12/gevel.webp)')).toBe('<p><img src="/files/12/gevel.webp" alt="" loading="lazy" decoding="async" /></p>\n')
  })

  test('document is no page of the interface', () => {
    expect(render('[Verslag](/files/12/verslag.pdf)')).toBe('<p><a href="/files/12/verslag.pdf" rel="external">Verslag</a></p>\n')
  })
})

describe('a writer of a table', () => {
  test('aligns columns without a style attribute', () => {
    expect(render('|a|b|c|\n|:-|:-:|-:|\n|1|2|3|')).toContain('<td align="left">1</td>\n<td align="center">2</td>\n<td align="right">3</td>')
  })

  test('may leave out cells at the end of a row', () => {
    expect(render('|a|b|\n|-|-|\n|1|')).toContain('<tr>\n<td>1</td>\n<td></td>\n</tr>')
  })
})

test('a writer may strike out words and leave a name with html in it as it is', () => {
  expect(render('~~oud~~ <b>nieuw</b> & "zo"')).toBe('<p><s>oud</s> &lt;b&gt;nieuw&lt;/b&gt; &amp; &quot;zo&quot;</p>\n')
})

test('a person who quotes twenty deep is shown, and deeper does not break the page', () => {
  expect(render(`${'> '.repeat(19)}hoi`)).toContain('hoi')
  expect(render(`${'> '.repeat(500)}hoi\n\ndag`)).toContain('<p>dag</p>')
})
