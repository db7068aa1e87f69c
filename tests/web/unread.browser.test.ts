import { expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { conversations } from '../support/conversation.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const { ask, reply } = conversations(house)

test('what is new shows in words in the rail and the list while one looks elsewhere, and goes when it was read', async () => {
  const reader = await bring(house.app, 'Lien Leest', [house.square.id])
  const { page, complaints } = await house.open(reader, '/groups/open-plein')
  const rail = page.locator('.rail a', { hasText: 'Open plein' })
  // Asked after the page itself stands, and then kept up to date.
  await page.waitForResponse(/me\/unread/)
  const { id } = await ask(house.facilitator, 'Wie weet een goede werkplaats?')
  await expect.poll(() => rail.innerText()).toContain('1 nieuw')
  await reply(id, 'In de Noord staat er een.', house.facilitator)
  const line = page.locator('article', { hasText: 'Wie weet een goede werkplaats?' })
  await expect.poll(() => line.innerText()).toContain('2 nieuw')
  expect(await rail.innerText()).toContain('1 nieuw')

  await line.getByRole('link', { name: 'Wie weet een goede werkplaats?' }).click()
  await page.getByText('In de Noord staat er een.').waitFor()
  await expect.poll(() => rail.innerText(), { timeout: 10_000 }).not.toContain('nieuw')
  await page.goto(`${house.origin}/groups/open-plein`)
  await expect.poll(() => line.innerText()).not.toContain('nieuw')
  expect(complaints).toEqual([])
})

test('who came back from a holiday puts everything aside with one button', async () => {
  const reader = await bring(house.app, 'Vera Vakantie', [house.square.id])
  await ask(house.facilitator, 'Een vraag uit de vakantie')
  const { page, complaints } = await house.open(reader, '/')
  expect(await page.locator('section', { hasText: 'Nieuw in je kringen' }).innerText()).toContain('met iets nieuws')
  await page.goto(`${house.origin}/groups/open-plein`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Alles gezien' }).click()
  await page.getByRole('button', { name: 'Alles gezien' }).waitFor({ state: 'detached' })
  await page.goto(`${house.origin}/`)
  expect(await page.locator('section', { hasText: 'Nieuw in je kringen' }).innerText()).toContain('alles gelezen')
  expect(complaints).toEqual([])
})
