import type { Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { conversations, replyField } from '../support/conversation.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const { ask, reply } = conversations(house)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest('article')?.id || document.activeElement?.textContent)

async function open(path: string) {
  const opened = await house.open(house.member, path, { viewport: { width: 1280, height: 900 } })
  await keysAreThere(opened.page)
  return opened
}
/** The keys come after the page itself: the first j that is heard takes the first item. */
async function keysAreThere(page: Page) {
  await expect.poll(async () => (await page.keyboard.press('j'), page.evaluate(() => document.activeElement?.closest('article') !== null))).toBe(true)
}

test('a reader walks through threads and posts without a mouse, and replies', async () => {
  const { id } = await ask(house.facilitator, 'Wie leest met de toetsen?')
  const first = await reply(id, 'Ik.', house.facilitator)
  const { page, complaints } = await open('/groups/open-plein')
  expect(await focused(page)).toContain('Wie leest met de toetsen?')
  await page.keyboard.press('o')
  await page.getByText('Ik.', { exact: true }).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  expect(await focused(page)).toBe(`reply-${first.id}`)
  await page.keyboard.press('k')
  expect(await focused(page)).toBe('begin')
  await page.keyboard.press('r')
  // The field for a reply comes when it is asked for.
  await expect.poll(() => replyField(page).evaluate((it) => it === document.activeElement), { timeout: 20_000 }).toBe(true)
  // Typing is typing.
  await page.keyboard.type('gk j? o')
  expect(await replyField(page).inputValue()).toBe('gk j? o')
  expect(page.url()).toContain('/threads/')
  expect(complaints).toEqual([])
})

test('who is quick presses a key of the page, not the second half of a way to go', async () => {
  const { id } = await ask(house.facilitator, 'Wie is er snel?')
  const { page } = await house.open(house.member, `/threads/${id}`)
  // Time passes slowly here, so that the page stays as young as a quick reader finds it.
  await page.addInitScript(() => Object.assign(performance, { now: () => Date.now() % 1_000 }))
  await page.reload({ waitUntil: 'networkidle' })
  await expect.poll(async () => (await page.keyboard.press('j'), page.evaluate(() => document.activeElement?.id))).toBe('begin')
  await page.keyboard.press('l')
  await page.getByText('Nuttig voor Lotte Lid').waitFor()
  expect(page.url()).toContain(`/threads/${id}`)
})

test('g and a letter goes places, ? says which keys there are, and there they can be switched off', async () => {
  const { page, complaints } = await house.open(house.member, '/')
  await expect.poll(async () => (await page.keyboard.press('g'), await page.keyboard.press('k'), page.url())).toMatch(/\/groups$/)
  await page.keyboard.press('?')
  await page.waitForURL(/\/keyboard$/)
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('checkbox').uncheck()
  await page.locator('h1').click()
  await page.keyboard.press('g')
  await page.keyboard.press('b')
  await page.waitForTimeout(300)
  expect(page.url()).toMatch(/\/keyboard$/)
  await page.reload({ waitUntil: 'networkidle' })
  expect(await page.getByRole('checkbox').isChecked()).toBe(false)
  expect(complaints).toEqual([])
})
