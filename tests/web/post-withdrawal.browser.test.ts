import type { Page } from '@playwright/test'
import { beforeAll, expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { bring } from '../support/cast.ts'
import { conversations } from '../support/conversation.ts'
import { useHouse } from '../support/house.ts'
import type { Actor } from '../support/world.ts'

const house = useHouse()
const { ask, reply } = conversations(house)
let asker: Actor

beforeAll(async () => {
  asker = await bring(house.app, 'Vera Vraagt', [house.square.id])
}, 240_000)

const openMenu = (page: Page, where: string) =>
  page
    .locator(where)
    .getByRole('button', { name: /^Meer bij het bericht van/ })
    .click()
const choose = (page: Page, name: string) => page.getByRole('menuitem', { name }).click()

test('an author takes a reply back, is not asked whether, and can put it back at once', async () => {
  const { id } = await ask(asker, 'Wie heeft een walvis?')
  const { id: replyId } = await reply(id, 'Ik heb er een in de schuur.')
  const where = `#reply-${replyId}`
  const { page: theirs, complaints: their } = await house.open(asker, `/threads/${id}`)
  const { page, complaints } = await house.open(house.member, `/threads/${id}`)
  await openMenu(page, where)
  await choose(page, 'Neem terug')
  for (const each of [page, theirs]) await each.locator(where, { hasText: 'Teruggenomen door de schrijver' }).waitFor()
  expect(await theirs.locator('main').textContent()).not.toContain('in de schuur')
  expect(
    await page
      .locator(where)
      .getByRole('button', { name: /^Reageer/ })
      .count(),
  ).toBe(0)
  await page.getByRole('region', { name: 'Meldingen' }).getByRole('button', { name: 'Zet terug' }).click()
  for (const each of [page, theirs]) await each.locator(`${where} .prose`, { hasText: 'Ik heb er een in de schuur.' }).waitFor()
  await openMenu(page, where)
  await choose(page, 'Neem terug')
  await openMenu(page, where)
  await choose(page, 'Zet terug')
  await theirs.locator(`${where} .prose`, { hasText: 'Ik heb er een in de schuur.' }).waitFor()
  expect([...complaints, ...their]).toEqual([])
})

test('a question that was taken back keeps what others said, without JavaScript too, and in the dark', async () => {
  const { id } = await ask(asker, 'Mijn baas is een walvis', 'Dat had ik beter niet gezegd.')
  await reply(id, 'Dat geeft niet.')
  const { page, complaints } = await house.open(asker, `/threads/${id}`, { viewport: { width: 390, height: 800 }, colorScheme: 'dark' })
  await openMenu(page, '#begin')
  await choose(page, 'Neem terug')
  await page.getByRole('heading', { level: 1, name: 'Een teruggenomen vraag' }).waitFor()
  expect(await violationsOn(page)).toEqual([])
  expect(complaints).toEqual([])
  for (const who of [null, house.moderator]) {
    const { page } = await house.open(who, `/threads/${id}`, { javaScriptEnabled: false })
    expect(await page.locator('#begin').textContent()).toContain('Teruggenomen door de schrijver')
    expect(await page.content()).not.toMatch(/walvis|beter niet/)
    expect(await page.getByText('Dat geeft niet.').count()).toBe(1)
  }
})

test('somebody else finds no way to take it back', async () => {
  const { id } = await ask(asker, 'Van wie?')
  const { page } = await house.open(house.moderator, `/threads/${id}`)
  await openMenu(page, '#begin')
  await page.getByRole('menuitem', { name: 'Kopieer de link' }).waitFor()
  expect(await page.getByRole('menuitem', { name: 'Neem terug' }).count()).toBe(0)
})
