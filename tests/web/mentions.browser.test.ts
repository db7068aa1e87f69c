import { postReply, postThread } from '@kring/contract/threads'
import { mentionOf } from '@kring/markdown/writing'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { bring } from '../support/cast.ts'
import { conversations, replyField, sendReply } from '../support/conversation.ts'
import { useHouse } from '../support/house.ts'
import { phone } from '../support/windows.ts'

const house = useHouse()
const { ask, reply } = conversations(house)
const list = (page: Page) => page.getByRole('listbox', { name: 'Wie bedoel je?' })
const valueOf = (page: Page) => replyField(page).inputValue()

async function write(threadId: number, options: BrowserContextOptions = {}) {
  const opened = await house.open(house.member, `/threads/${threadId}`, options)
  await replyField(opened.page).focus()
  await opened.page.getByRole('toolbar', { name: 'Opmaak' }).waitFor()
  return opened
}
const askQuietly = (title: string) =>
  house.done(house.member, postThread, { params: { groupId: house.group.id }, body: { kind: 'question', title, text: 'Wie?', learning: null, language: 'nl' } })

test('a member means somebody by name with the keys alone', async () => {
  const [talks, belongs] = [await bring(house.app, 'Xander Praat', [house.square.id]), await bring(house.app, 'Xaviera [Stil]', [house.square.id])]
  const { id } = await ask(house.facilitator, 'Wie praat er?')
  await reply(id, 'Ik.', talks)
  const { page, complaints } = await write(id)
  await page.keyboard.type('Hoi @xa')
  await list(page).waitFor()
  expect(await list(page).getByRole('option').allTextContents()).toEqual(['XPXander PraatTestbedrijf', 'X[Xaviera [Stil]Testbedrijf'])
  await page.getByText('2 namen gevonden. Kies met de pijltjes en Enter.').waitFor()
  const chosen = () => page.evaluate(() => document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent)
  expect(await chosen()).toContain('Xander')
  expect(await list(page).getByRole('option', { selected: true }).textContent()).toContain('Xander')
  expect(await violationsOn(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  expect(await chosen()).toContain('Xaviera')
  await page.keyboard.press('ArrowDown')
  expect(await chosen()).toContain('Xander')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  expect(await valueOf(page)).toBe(`Hoi [@Xaviera \\[Stil\\]](/people/${belongs.id}) `)
  expect(await replyField(page).getAttribute('aria-activedescendant')).toBeNull()

  await page.keyboard.type('en @xan')
  await list(page).waitFor()
  await page.keyboard.press('Escape')
  expect(await list(page).count()).toBe(0)
  await page.keyboard.type('d')
  await page.keyboard.press('Enter')
  await page.keyboard.type('klaar')
  await page.waitForTimeout(400)
  expect(await list(page).count()).toBe(0)
  expect(await valueOf(page)).toMatch(/en @xand\nklaar$/)
  await sendReply(page).click()
  const link = page.getByRole('link', { name: '@Xaviera [Stil]' })
  await link.waitFor()
  expect(await link.getAttribute('href')).toBe(`/people/${belongs.id}`)
  expect(complaints).toEqual([])
})

test('where an address or plain words stand, nothing is offered', async () => {
  const { id } = await ask(house.facilitator, 'Geen naam')
  const { page } = await write(id)
  await page.keyboard.type('mail lotte@mo')
  await page.waitForTimeout(500)
  expect(await list(page).count()).toBe(0)
  await page.keyboard.type(' of @moniquebestaatniet')
  await page.waitForTimeout(500)
  expect(await list(page).count()).toBe(0)
})

test('who cannot read it is marked, and the writer is told so, on a phone too', async () => {
  const stranger = await bring(house.app, 'Yde Vreemd')
  const { id } = await askQuietly('Onder ons')
  const { page, complaints } = await write(id, phone)
  await page.keyboard.type('@yde')
  const option = list(page).getByRole('option', { name: 'Yde Vreemd' })
  expect(await option.textContent()).toContain('kan dit niet lezen')
  const box = await list(page).boundingBox()
  expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true)
  await option.tap()
  expect(await valueOf(page)).toBe(`[@Yde Vreemd](/people/${stranger.id}) `)
  await page.getByText('Yde Vreemd is geen lid van deze kring. Die kan dit niet lezen en krijgt geen bericht.').waitFor()
  expect(await violationsOn(page)).toEqual([])
  await replyField(page).fill('Toch niet')
  expect(await page.getByText('Yde Vreemd is geen lid').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('a crowd is told of before it is sent, and too large a crowd is refused at its field', async () => {
  const { id } = await ask(house.facilitator, 'Iedereen')
  const { page } = await write(id)
  const crowd = (size: number) => Array.from({ length: size }, (_, at) => mentionOf({ id: 5_000 + at, name: 'Iemand' })).join(' ')
  await replyField(page).fill(crowd(5))
  await page.waitForTimeout(300)
  expect(await page.getByText(/^Je noemt/).count()).toBe(0)
  await replyField(page).fill(crowd(6))
  await page.getByText('Je noemt 6 mensen. Wie dit kan lezen, krijgt een mail.').waitFor()
  await replyField(page).fill(crowd(21))
  await page.getByText('Je noemt 21 mensen. Meer dan 20 kan niet.').waitFor()
  await sendReply(page).click()
  await page.getByText('Je noemt hier meer dan twintig mensen.').waitFor()
  expect(await valueOf(page)).toBe(crowd(21))
})

test('the one who is meant finds it on today as it happens, and it is gone once they looked', async () => {
  const { id } = await ask(house.member, 'Weet iemand dit?')
  const { page, complaints } = await house.open(house.facilitator, '/')
  expect(await page.getByRole('heading', { name: 'Jij wordt genoemd' }).count()).toBe(0)
  const said = await house.done(house.member, postReply, {
    params: { threadId: id },
    body: { text: `Misschien weet ${mentionOf({ id: house.facilitator.id, name: 'Femke Fabriek' })} het?`, language: 'nl' },
  })
  await page.getByRole('heading', { name: 'Jij wordt genoemd' }).waitFor()
  await page.getByText('Misschien weet @Femke Fabriek het?').waitFor()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Lotte Lid noemt je' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`reply-${said.id}`)
  await page.getByRole('link', { name: 'Vandaag' }).first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => page.getByRole('heading', { name: 'Jij wordt genoemd' }).count()).toBe(0)
  expect(complaints).toEqual([])
})

test('to a guest a name is a name', async () => {
  const { id } = await ask(house.member, 'Openbaar', `Dank ${mentionOf({ id: house.facilitator.id, name: 'Femke Fabriek' })}!`)
  const { page, complaints } = await house.open(null, `/threads/${id}`)
  await page.getByText('Dank @Femke Fabriek!').waitFor()
  expect(await page.locator('main a[href^="/people/"]').count()).toBe(0)
  const quiet = await house.open(null, `/threads/${id}`, { javaScriptEnabled: false })
  expect(await quiet.page.locator('main a[href^="/people/"]').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('while a thread is begun, names are offered too, in English to who reads that', async () => {
  const writer = await bring(house.app, 'Ed English', [house.square.id])
  await house.app.db.updateTable('person').where('id', '=', writer.id).set({ language: 'en' }).execute()
  const { page, complaints } = await house.open(writer, '/groups/open-plein/compose?kind=discussion')
  const field = page.locator('textarea[name=text]')
  await field.focus()
  await page.keyboard.type('@femke')
  await page.getByRole('listbox', { name: 'Whom do you mean?' }).waitFor()
  await page.getByText('1 name found.').waitFor()
  await page.getByRole('option', { name: 'Femke Fabriek' }).click()
  expect(await field.inputValue()).toBe(`[@Femke Fabriek](/people/${house.facilitator.id}) `)
  await page.locator('#preview').getByText('@Femke Fabriek').waitFor()
  expect(complaints).toEqual([])
})
