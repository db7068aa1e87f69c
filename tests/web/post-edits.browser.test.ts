import * as posts from '@kring/contract/posts'
import type { Page } from '@playwright/test'
import { beforeAll, expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { bring } from '../support/cast.ts'
import { conversations, draftsIn } from '../support/conversation.ts'
import { useHouse } from '../support/house.ts'
import type { Actor } from '../support/world.ts'
import { anHourAgo } from '../support/writing.ts'

const house = useHouse()
const { ask, reply } = conversations(house)
let asker: Actor

beforeAll(async () => {
  asker = await bring(house.app, 'Vera Vraagt', [house.square.id])
}, 240_000)

const menuOf = (page: Page, where: string) => page.locator(where).getByRole('button', { name: /^Meer bij het bericht van/ })
const change = async (page: Page, where: string) => {
  await menuOf(page, where).click()
  await page.getByRole('menuitem', { name: 'Pas aan' }).click()
  await page.locator(`${where} form`).waitFor()
}
const textIn = (page: Page, where: string) => page.locator(where).getByLabel('Tekst')
const save = (page: Page) => page.getByRole('button', { name: 'Bewaar', exact: true })

test('an author mends a reply where it stands; others see it at once, and what it said before', async () => {
  const { id } = await ask(asker, 'Hoe droog je koffiedik?')
  const { id: replyId } = await reply(id, 'In een oude oven van 17 graden, met de deur op een kier.')
  await house.app.db.updateTable('reply').set({ postedAt: anHourAgo() }).where('id', '=', replyId).execute()
  const where = `#reply-${replyId}`
  const { page: theirs, complaints: their } = await house.open(asker, `/threads/${id}`)
  const { page, complaints } = await house.open(house.member, `/threads/${id}`)
  await change(page, where)
  await textIn(page, where).fill('In een oude oven van **70** graden, met de deur op een kier.')
  await page.getByRole('button', { name: 'Voorbeeld' }).first().click()
  expect(await page.locator(`${where} .prose strong`).textContent()).toBe('70')
  await page.getByLabel('Wat veranderde je?').fill('Het was 70')
  await save(page).click()
  await theirs.locator(`${where} strong`, { hasText: '70' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`reply-${replyId}`)
  await theirs
    .locator(where)
    .getByRole('link', { name: /^aangepast/ })
    .click()
  await theirs.getByRole('heading', { name: 'Wat er veranderde' }).waitFor()
  expect(await theirs.locator('del').allTextContents()).toEqual(['weg: 17'])
  expect(await theirs.locator('ins').allTextContents()).toEqual(['nieuw: **70**'])
  expect(await theirs.getByText('Het was 70').count()).toBe(1)
  expect(await draftsIn(page)).toEqual([])
  expect([...complaints, ...their]).toEqual([])
})

test('two devices: who saves second sees both texts and keeps their own', async () => {
  const { id } = await ask(asker, 'Welke bak?', 'Een bak van hout.')
  const open = () => house.open(asker, `/threads/${id}`)
  const [phone, laptop] = [await open(), await open()]
  for (const { page } of [phone, laptop]) await change(page, '#begin')
  await textIn(phone.page, '#begin').fill('Een bak van staal.')
  await save(phone.page).click()
  await phone.page.getByText('Je bericht is aangepast.').waitFor()
  const { page } = laptop
  await textIn(page, '#begin').fill('Een bak van glas.')
  await save(page).click()
  await page.getByRole('heading', { name: 'Dit staat er nu' }).waitFor()
  expect(await page.getByText('Een bak van staal.').count()).toBeGreaterThan(0)
  expect(await textIn(page, '#begin').inputValue()).toBe('Een bak van glas.')
  await page.getByRole('button', { name: 'Neem deze tekst over' }).click()
  expect(await textIn(page, '#begin').inputValue()).toBe('Een bak van staal.')
  await page.getByRole('button', { name: 'Zet terug' }).click()
  expect(await textIn(page, '#begin').inputValue()).toBe('Een bak van glas.')
  await page.getByRole('button', { name: 'Bewaar mijn tekst' }).click()
  await phone.page.locator('#begin', { hasText: 'Een bak van glas.' }).waitFor()
  expect(laptop.complaints.filter((complaint) => !complaint.includes('409'))).toEqual([])
})

test('what was typed survives a crash, a lost connection and a change of mind', async () => {
  const { id } = await ask(asker, 'Hoeveel kilo?', 'Vier kilo.')
  const { page } = await house.open(asker, `/threads/${id}`)
  await change(page, '#begin')
  await textIn(page, '#begin').fill('Veertig kilo.')
  await page.getByText('Concept bewaard').first().waitFor()
  await page.reload({ waitUntil: 'networkidle' })
  await change(page, '#begin')
  expect(await textIn(page, '#begin').inputValue()).toBe('Veertig kilo.')
  await page.context().setOffline(true)
  await save(page).click()
  await page.getByRole('alert').filter({ hasText: 'geen verbinding' }).waitFor()
  expect(await textIn(page, '#begin').inputValue()).toBe('Veertig kilo.')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Toch niet', exact: true }).click()
  expect(await page.locator('#begin .prose').textContent()).toContain('Vier kilo.')
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await page.locator('#begin form').waitFor()
  expect(await textIn(page, '#begin').inputValue()).toBe('Veertig kilo.')
  await save(page).click()
  await page.locator('#begin .prose', { hasText: 'Veertig kilo.' }).waitFor()
})

test('by keyboard alone: the menu opens at its button, and closing it leads back there', async () => {
  const { id } = await ask(asker, 'Met het toetsenbord')
  const { page } = await house.open(asker, `/threads/${id}`)
  await menuOf(page, '#begin').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menu', { name: 'Meer bij het bericht van Vera Vraagt' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Meer bij het bericht van Vera Vraagt')
})

test('somebody else finds no way to change it, and a guest no menu at all', async () => {
  const { id } = await ask(asker, 'Van wie is dit?')
  const { page } = await house.open(house.moderator, `/threads/${id}`)
  await menuOf(page, '#begin').click()
  await page.getByRole('menuitem', { name: 'Kopieer de link' }).waitFor()
  expect(await page.getByRole('menuitem', { name: 'Pas aan' }).count()).toBe(0)
  const { page: guests } = await house.open(null, `/threads/${id}`)
  expect(await menuOf(guests, '#begin').count()).toBe(0)
})

test('nothing about changing keeps anybody out, in light and in dark, on a phone and without JavaScript', async () => {
  const { id } = await ask(asker, 'Toegankelijk?', 'Een kelder van 6 vierkante meter.')
  await house.app.db.updateTable('thread').set({ postedAt: anHourAgo() }).where('id', '=', id).execute()
  const words = { version: 1, title: 'Toegankelijk!', text: 'Een zolder van 6 vierkante meter.', learning: null, note: 'Het was de zolder' }
  await house.done(asker, posts.editPost, { params: { threadId: id, post: 'opening' }, body: words })
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await house.open(asker, `/threads/${id}`, { viewport: { width: 390, height: 800 }, colorScheme })
    await change(page, '#begin')
    expect(await violationsOn(page)).toEqual([])
    await page.goto(`${house.origin}/threads/${id}/history/opening`, { waitUntil: 'networkidle' })
    expect(await violationsOn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  }
  const { page, status } = await house.open(null, `/threads/${id}/history/opening`, { javaScriptEnabled: false })
  expect([status, await page.locator('del').allTextContents()]).toEqual([200, ['weg: ?', 'weg: kelder']])
  expect((await house.open(null, `/threads/${id}/history/999`)).status).toBe(404)
})
