import type { Page } from '@playwright/test'
import { beforeAll, expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { conversations } from '../support/conversation.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const { ask, reply } = conversations(house)
const phone = { viewport: { width: 390, height: 844 } }
const desk = { viewport: { width: 1280, height: 900 } }
const titles = (page: Page) => page.locator('main article h3').allInnerTexts()
const field = (page: Page) => page.getByRole('main').getByRole('searchbox')
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

let threadId = 0
let replyId = 0
beforeAll(async () => {
  threadId = (await ask(house.member, 'Bouwmateriaal uit de sloop', 'Wie weet waar het heen kan?')).id
  replyId = (await reply(threadId, `${'Eerst iets anders. '.repeat(30)} Kozijnen gaan naar de <b>werf</b>.`, house.facilitator)).id
  await ask(house.facilitator, 'Een werf aan het water', 'Daar liggen kozijnen.')
})

test.each([
  ['phone', phone],
  ['desk', desk],
])('who types on a %s sees what there is, lit up, and opens the very post', async (_, size) => {
  const { page, complaints } = await house.open(house.member, '/search', size)
  expect(await violationsOn(page)).toEqual([])
  await field(page).pressSequentially('kozijnen werf')
  await expect.poll(() => titles(page)).toEqual(['Een werf aan het water', 'Bouwmateriaal uit de sloop'])
  expect(new URL(page.url()).searchParams.get('q')).toBe('kozijnen werf')
  expect(await field(page).evaluate((it) => it === document.activeElement)).toBe(true)
  expect(await page.locator('main mark').allInnerTexts()).toEqual(['werf', 'kozijnen', 'Kozijnen', 'werf'])
  await page.getByText('2 resultaten gevonden').waitFor()
  expect([await violationsOn(page), await sideways(page)]).toEqual([[], false])
  await page.getByRole('link', { name: 'Bouwmateriaal uit de sloop' }).click()
  await page.waitForURL(`**/threads/${threadId}/bouwmateriaal-uit-de-sloop?post=${replyId}#reply-${replyId}`)
  await page.getByText('Kozijnen gaan naar de <b>werf</b>.').waitFor()
  await page.goBack()
  await expect.poll(() => titles(page)).toEqual(['Een werf aan het water', 'Bouwmateriaal uit de sloop'])
  expect(complaints).toEqual([])
})

test('it is a form and a list for who has no JavaScript, also in English', async () => {
  const { page } = await house.open(null, '/search', { javaScriptEnabled: false })
  await field(page).fill('materiaal')
  await page.getByRole('button', { name: 'Zoek' }).click()
  expect(await titles(page)).toEqual(['Bouwmateriaal uit de sloop'])
  expect(await field(page).inputValue()).toBe('materiaal')
  const { page: abroad } = await house.open(null, '/search?q=materiaal', { locale: 'en-GB' })
  expect(await abroad.locator('main').innerText()).toContain('1 result found')
  expect(await violationsOn(abroad)).toEqual([])
})

test('filters are words one types, and chips one takes away', async () => {
  const { page, complaints } = await house.open(house.member, `/search?q=${encodeURIComponent('kozijnen in:open-plein van:femke')}`, desk)
  expect((await titles(page)).length).toBe(2)
  await page.getByRole('link', { name: 'Haal filter weg: Van femke' }).click()
  await expect.poll(() => field(page).inputValue()).toBe('in:open-plein kozijnen')
  await field(page).fill('kozijnen soort:soep')
  await page.getByText('Kies achter soort: uit vraag, les').waitFor()
  expect(await violationsOn(page)).toEqual([])
  await field(page).fill('kozijnen soort:les')
  await page.getByText('Hier is nog niets over te vinden').waitFor()
  expect(complaints).toEqual([])
})

test('who finds nothing asks it, with the words filled in', async () => {
  const { page, complaints } = await house.open(house.member, '/search?q=zonnebloemolie+-duur', phone)
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Vraag het in Open plein' }).click()
  await page.waitForURL('**/groups/open-plein/compose?kind=question*')
  await expect.poll(() => page.getByLabel('Je vraag in één zin').inputValue()).toBe('zonnebloemolie')
  expect(complaints).toEqual([])
})

test('who comes from a group looks there first, and then everywhere', async () => {
  const { page, complaints } = await house.open(house.member, `/groups/${house.group.slug}`, phone)
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Zoeken' }).click()
  await page.waitForURL(`**/search?in=${house.group.slug}`)
  await field(page).pressSequentially('kozijnen')
  await page.getByText('In andere kringen wel: 2 resultaten.').waitFor()
  expect((await titles(page)).length).toBe(2)
  await page.getByRole('link', { name: 'Haal filter weg: Stille kring' }).click()
  await page.getByText('2 resultaten gevonden').waitFor()
  expect(complaints).toEqual([])
})

test('within a conversation one searches from its own page', async () => {
  const { page, complaints } = await house.open(house.member, `/threads/${threadId}`, phone)
  await page.getByRole('link', { name: 'Zoek in dit gesprek' }).click()
  await field(page).pressSequentially('kozijn')
  await expect.poll(() => titles(page)).toEqual(['Reactie van Femke Fabriek'])
  expect([await page.textContent('h1'), await violationsOn(page)]).toEqual(['Zoeken in “Bouwmateriaal uit de sloop”', []])
  expect(complaints).toEqual([])
})

test('/ and Ctrl K bring one to the field, and what is asked there is answered without a new page', async () => {
  const { page, complaints } = await house.open(house.member, '/', desk)
  const rail = page.locator('.rail').getByRole('searchbox')
  // The keys come after the page itself.
  await expect.poll(() => page.keyboard.press('/').then(() => rail.evaluate((it) => it === document.activeElement))).toBe(true)
  await page.evaluate(() => Object.assign(window, { same: true }))
  await rail.fill('kozijnen')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await titles(page)).length).toBe(2)
  expect(await page.evaluate(() => 'same' in window)).toBe(true)
  // A new page takes the focus first.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content')
  await page.keyboard.press('Control+k')
  expect(await field(page).evaluate((it) => it === document.activeElement)).toBe(true)
  expect(complaints).toEqual([])
})

test.each([
  ['phone', phone],
  ['desk', desk],
])('who looks for the same thing time and again saves it on a %s, says whether to be mailed, and undoes what was a mistake', async (size, options) => {
  const q = `kozijnen ${size}`
  const { page, complaints } = await house.open(house.member, `/search?q=${encodeURIComponent(q)}`, options)
  const save = page.getByRole('button', { name: 'Bewaar deze zoekvraag' })
  await save.click()
  await page.getByText('Bewaard. Komt er iets bij').waitFor()
  expect(await save.getAttribute('aria-pressed')).toBe('true')
  await page.goto(page.url().replace(/\?.*/, ''))
  const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: q, exact: true }) })
  await line.waitFor()
  expect([await violationsOn(page), await sideways(page)]).toEqual([[], false])
  await line.getByRole('checkbox', { name: `Mail mij wat erbij komt over ${q}` }).uncheck()
  await page.getByText('Je krijgt hierover geen mail meer.').waitFor()
  await line.getByRole('button', { name: 'Haal weg' }).click()
  await expect.poll(() => line.count()).toBe(0)
  await page.locator('.toast', { hasText: 'niet meer bewaard' }).getByRole('button', { name: 'Zet terug' }).click()
  await line.waitFor()
  await page.getByText('Het is weer zoals het was.').waitFor()
  await page.reload()
  expect(await line.getByRole('checkbox').isChecked()).toBe(false)
  await line.getByRole('link', { name: q }).click()
  await expect.poll(() => field(page).inputValue()).toBe(q)
  await save.click()
  await page.getByText('Deze zoekvraag is niet meer bewaard.').waitFor()
  expect(complaints).toEqual([])
})

test('a guest is not asked to save', async () => {
  const { page } = await house.open(null, '/search?q=kozijnen')
  await page.getByRole('main').getByRole('link', { name: 'Een werf aan het water' }).waitFor()
  expect(await page.getByRole('button', { name: 'Bewaar deze zoekvraag' }).count()).toBe(0)
})
