import * as contract from '@kring/contract/threads'
import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { bring } from '../support/cast.ts'
import { conversations, replyField, sendReply } from '../support/conversation.ts'
import { useHouse } from '../support/house.ts'
import type { Actor } from '../support/world.ts'

const house = useHouse()
const { ask, repliesTo } = conversations(house)
let writer: Actor

beforeAll(async () => {
  writer = await bring(house.app, 'Saar Schrijft', [house.square.id])
}, 240_000)

const photo = async () => ({
  name: 'Gevel.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer(),
})
const drawing = { name: 'tekening.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>') }

/** A thread with its reply field ready to write in. */
async function startReply(title: string) {
  const { id } = await ask(writer, title)
  const { page, complaints } = await house.open(writer, `/threads/${id}`)
  const field = replyField(page)
  await field.focus()
  await page.getByRole('toolbar', { name: 'Opmaak' }).waitFor()
  return { id, page, field, complaints }
}
const pick = (page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) => page.locator('input[type=file]').setInputFiles(files)
const select = (field: Locator, from: number, to: number) =>
  field.evaluate((it, [from, to]) => it instanceof HTMLTextAreaElement && it.setSelectionRange(from, to), [from, to] as const)
const paste = (field: Locator, html: string, plain: string) =>
  field.evaluate(
    (it, [html, plain]) => {
      const data = new DataTransfer()
      if (html) data.setData('text/html', html)
      data.setData('text/plain', plain)
      it.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    [html, plain] as const,
  )

describe('markup', () => {
  test('comes from a bar that is there once somebody writes, and can be undone', async () => {
    const { page, field, complaints } = await startReply('Met balk')
    await field.fill('Heel belangrijk')
    await select(field, 5, 15)
    await page.getByRole('button', { name: 'Vet (Ctrl+B)' }).click()
    expect(await field.inputValue()).toBe('Heel **belangrijk**')
    await page.keyboard.press('Control+z')
    expect(await field.inputValue()).toBe('Heel belangrijk')
    await select(field, 0, 4)
    await page.keyboard.press('Control+i')
    expect(await field.inputValue()).toBe('_Heel_ belangrijk')
    expect(await violationsOn(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('is one stop for the keyboard, and arrows walk through it', async () => {
    const { page, field } = await startReply('Met toetsen')
    await field.fill('aarde')
    await select(field, 0, 5)
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    expect(await field.inputValue()).toBe('> aarde')
    expect(await field.evaluate((it) => it === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.getByRole('button', { name: 'Voorbeeld' }).evaluate((it) => it === document.activeElement)).toBe(true)
  })
})

describe('what is pasted', () => {
  test('from a word processor becomes markdown without its noise', async () => {
    const { field, complaints } = await startReply('Uit Word')
    await paste(
      field,
      `<html xmlns:o="urn:x"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment--><h2 style="color:red">Koffiedik</h2>
       <p class="MsoNormal" style="margin:0">Het is <b>droog</b>, zie <a href="https://example.org/dik">hier</a><o:p></o:p></p>
       <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp; </span></span>drogen</p>
       <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp; </span></span>inkuilen</p><!--EndFragment--></body></html>`,
      'Koffiedik',
    )
    await expect.poll(() => field.inputValue()).toBe('## Koffiedik\n\nHet is **droog**, zie [hier](https://example.org/dik)\n\n- drogen\n- inkuilen')
    expect(complaints).toEqual([])
  })

  test('from a spreadsheet becomes a table', async () => {
    const { page, field } = await startReply('Uit Excel')
    await paste(field, '<table><tr><td>Zaak</td><td>Kilo</td></tr><tr><td>De Gans</td><td>12 | 13</td></tr></table>', 'Zaak\tKilo')
    await expect.poll(() => field.inputValue()).toBe('| Zaak | Kilo |\n| --- | --- |\n| De Gans | 12 \\| 13 |')
    await page.keyboard.press('Control+z')
    expect(await field.inputValue()).toBe('')
  })

  test('over chosen words becomes a link when it is an address, and from Google Docs only what is bold is bold', async () => {
    const { field } = await startReply('Een adres')
    await field.fill('Zie de kaart.')
    await select(field, 4, 12)
    await paste(field, '', 'https://example.org/kaart')
    expect(await field.inputValue()).toBe('Zie [de kaart](https://example.org/kaart).')
    await field.fill('')
    await paste(
      field,
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">Wij doen </span><span style="font-weight:700">alles</span></p></b>',
      'x',
    )
    await expect.poll(() => field.inputValue()).toBe('Wij doen **alles**')
  })
})

describe('a file', () => {
  test('is sent, put in the text, described, and seen by the group', async () => {
    const { id, page, field, complaints } = await startReply('Met foto')
    await field.fill('Zo ziet het eruit:')
    await pick(page, [await photo()])
    await page.getByLabel('Wat is er te zien?').fill('Een gevel [met klimop]')
    expect(await field.inputValue()).toMatch(/^Zo ziet het eruit:\n\n!\[Een gevel \\\[met klimop\\\]\]\(\/files\/\d+\/gevel\.webp#60x40\)\n\n$/)
    expect(await violationsOn(page)).toEqual([])
    await page.getByLabel('Wat is er te zien?').press('Enter')
    await sendReply(page).click()
    await page.locator('ol article').getByRole('img', { name: 'Een gevel [met klimop]' }).waitFor()
    expect(await repliesTo(id)).toHaveLength(1)
    expect(complaints).toEqual([])
  })

  test('that is dropped is taken in, as a link by its name', async () => {
    const { page, field } = await startReply('Met bestand')
    await field.evaluate((it) => {
      const data = new DataTransfer()
      data.items.add(new File(['dinsdag;12'], 'Ophaaldagen 2026.csv', { type: 'text/csv' }))
      it.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    })
    await expect.poll(() => field.inputValue()).toMatch(/^\[Ophaaldagen 2026\.csv\]\(\/files\/\d+\/ophaaldagen-2026\.csv\)/)
    expect(await page.getByRole('group', { name: 'Ophaaldagen 2026.csv' }).count()).toBe(0)
  })

  test('that is refused says why, and costs no words', async () => {
    const { page, field } = await startReply('Met tekening')
    await field.fill('Mijn tekening')
    await pick(page, [drawing])
    const line = page.getByRole('group', { name: 'tekening.svg' })
    await line.getByText('Dit soort bestand kan hier niet.').waitFor()
    expect(await line.getByRole('button', { name: 'Probeer opnieuw' }).count()).toBe(0)
    await line.getByRole('button', { name: 'Laat weg' }).click()
    expect(await line.count()).toBe(0)
    expect(await field.inputValue()).toBe('Mijn tekening')
  })

  test('that could not be sent is tried again, and one that takes too long is called back', async () => {
    const { page, field } = await startReply('Zonder verbinding')
    await page.route('**/files?name=*', (route) => route.abort())
    await pick(page, [await photo()])
    const line = page.getByRole('group', { name: 'Gevel.jpg' })
    await line.getByRole('alert').waitFor()
    await page.unroute('**/files?name=*')
    await line.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByLabel('Wat is er te zien?').waitFor()
    expect(await field.inputValue()).toMatch(/^!\[\]\(/)

    await field.fill('')
    expect(await page.getByLabel('Wat is er te zien?').count()).toBe(0)
    await page.route('**/files?name=*', () => {})
    await pick(page, [await photo()])
    await line.getByRole('button', { name: 'Annuleer' }).click()
    expect(await line.count()).toBe(0)
    expect(await field.inputValue()).toBe('')
  })
})

test('every field of a learning has the bar, within a narrow phone', async () => {
  const { page, complaints } = await house.open(writer, '/groups/open-plein/compose?kind=learning', { viewport: { width: 320, height: 700 } })
  for (const name of ['De situatie', 'Wat je deed, stap voor stap', 'Wat ging goed, en wat niet?']) await page.getByLabel(name).focus()
  await expect.poll(() => page.getByRole('toolbar').count()).toBe(3)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect(await violationsOn(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('an author who edits has the bar too', async () => {
  const { id } = await house.done(writer, contract.postThread, {
    params: { groupId: house.square.id },
    body: { kind: 'discussion', title: 'Aanpassen', text: 'Eerst dit.', learning: null, language: 'nl' },
  })
  const { page } = await house.open(writer, `/threads/${id}`)
  await page
    .getByRole('button', { name: /^Meer bij/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Pas aan' }).click()
  await page.getByLabel('Tekst', { exact: true }).focus()
  await page.getByRole('toolbar', { name: 'Opmaak' }).waitFor()
})
