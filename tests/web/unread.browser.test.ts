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
