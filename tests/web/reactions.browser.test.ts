import * as posts from '@kring/contract/posts'
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

const pill = (page: Page, where: string, name: string) => page.locator(where).getByRole('button', { name, exact: true })
const pressed = (page: Page, where: string, name: string) => pill(page, where, name).getAttribute('aria-pressed')

test('who is helped says so with one touch, and the writer sees by whom at once', async () => {
  const { id } = await ask(asker, 'Hoe droog je koffiedik?')
  const { id: replyId } = await reply(id, 'In een oude oven.')
  const where = `#reply-${replyId}`
  const { page: theirs, complaints: their } = await house.open(house.member, `/threads/${id}`)
  const { page, complaints } = await house.open(asker, `/threads/${id}`)
  await pill(page, where, 'Nuttig').click()
  await pill(page, where, 'Ik doe mee').click()
  for (const each of [page, theirs]) {
    await each.locator(where).getByText('Nuttig voor Vera Vraagt').waitFor()
    await each.locator(where).getByText('Vera Vraagt doet mee').waitFor()
  }
  expect(await pressed(page, where, 'Nuttig')).toBe('true')
  expect(await theirs.locator(where).getByRole('group', { name: 'Wat dit bericht voor jou is' }).count()).toBe(0)
  await pill(page, where, 'Ik doe mee').click()
  await theirs.locator(where).getByText('Vera Vraagt doet mee').waitFor({ state: 'detached' })
  await page.reload({ waitUntil: 'networkidle' })
  expect([await pressed(page, where, 'Nuttig'), await pressed(page, where, 'Ik doe mee')]).toEqual(['true', 'false'])
  expect([...complaints, ...their]).toEqual([])
})

test('by keyboard: j to the post, l for helpful, l again for not', async () => {
  const { id } = await ask(asker, 'Met de toetsen')
  const { page } = await house.open(house.member, `/threads/${id}`)
  await pill(page, '#begin', 'Nuttig').waitFor()
  // The keys come after the page itself.
  await expect.poll(async () => (await page.keyboard.press('j'), page.evaluate(() => document.activeElement?.id)), { timeout: 5_000 }).toBe('begin')
  await page.keyboard.press('l')
  await page.locator('#begin').getByText('Nuttig voor Lotte Lid').waitFor()
  await page.keyboard.press('l')
  await page.locator('#begin').getByText('Nuttig voor Lotte Lid').waitFor({ state: 'detached' })
})

test('without a connection it is put back as it was, with a way to try again', async () => {
  const { id } = await ask(asker, 'Zonder bereik')
  const { page } = await house.open(house.member, `/threads/${id}`)
  await pill(page, '#begin', 'Verhelderend').waitFor()
  await page.context().setOffline(true)
  await pill(page, '#begin', 'Verhelderend').click()
  const retry = page.getByRole('region', { name: 'Meldingen' }).getByRole('button', { name: 'Probeer opnieuw' })
  await retry.waitFor()
  expect(await pressed(page, '#begin', 'Verhelderend')).toBe('false')
  await page.context().setOffline(false)
  await retry.click()
  await page.locator('#begin').getByText('Verhelderend voor Lotte Lid').waitFor()
})

test('a guest reads what was said without JavaScript, and nothing about it keeps anybody out', async () => {
  const { id } = await ask(asker, 'Toegankelijk?')
  for (const [who, kind] of [
    [house.member, 'helpful'],
    [house.moderator, 'helpful'],
    [house.facilitator, 'joining'],
  ] as const)
    await house.done(who, posts.react, { params: { threadId: id, post: 'opening', kind } })
  const { page: guests } = await house.open(null, `/threads/${id}`, { javaScriptEnabled: false })
  expect(await guests.locator('#begin').textContent()).toMatch(/Nuttig voor Lotte Lid en .+ doet mee/)
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await house.open(house.member, `/threads/${id}`, { viewport: { width: 320, height: 700 }, colorScheme })
    await pill(page, '#begin', 'Nuttig').waitFor()
    expect(await violationsOn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  }
})
