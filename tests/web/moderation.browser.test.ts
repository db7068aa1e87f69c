import { startGroup } from '@kring/contract/groups'
import { closeThread, moveThread, pinThread } from '@kring/contract/moderation'
import { postThread } from '@kring/contract/threads'
import type { Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const square = '/groups/open-plein'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const start = (title: string, groupId = house.square.id) =>
  house.done(house.member, postThread, { params: { groupId }, body: { kind: 'discussion', title, text: 'Wat vinden jullie?', learning: null, language: 'nl' } })
const choose = async (page: Page, act: string) => {
  await page.getByRole('button', { name: 'Modereer dit gesprek' }).click()
  await page.getByRole('menuitem', { name: act }).click()
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.getAttribute('aria-label'))
const failing = (complaints: string[]) => complaints.filter((complaint) => !/40[09]|422/.test(complaint))

test('a moderator pins a thread to a day, is told which day cannot be, and an open page follows', async () => {
  const { id } = await start('Weegweek')
  const { page, complaints } = await house.open(house.moderator, `/threads/${id}`)
  const { page: open } = await house.open(house.member, `/threads/${id}`)
  await choose(page, 'Zet bovenaan vast')
  await expect.poll(() => focused(page)).toBe('reason')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Waarom?').fill('Lees dit voor zaterdag')
  await dialog.getByLabel('Tot en met').fill(inDays(-3))
  await dialog.getByRole('button', { name: 'Zet vast' }).click()
  await dialog.getByText('Dit moment is al voorbij').waitFor()
  expect(await dialog.getByLabel('Waarom?').inputValue()).toBe('Lees dit voor zaterdag')
  await dialog.getByLabel('Tot en met').fill(inDays(20))
  await dialog.getByRole('button', { name: 'Zet vast' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(() => focused(page)).toBe('Modereer dit gesprek')
  for (const window of [page, open]) await window.getByText('Lees dit voor zaterdag').waitFor()
  expect(await open.getByRole('button', { name: 'Draai terug: het vastzetten' }).count()).toBe(0)
  await choose(page, 'Maak weer los')
  for (const window of [page, open]) await window.getByText('Teruggedraaid door Mo Moderator').waitFor()
  expect(failing(complaints)).toEqual([])
})

test('closing asks for a reason, and ends the replies until it is undone', async () => {
  const { id } = await start('Uitgepraat')
  const { page } = await house.open(house.moderator, `/threads/${id}`)
  const { page: open } = await house.open(house.member, `/threads/${id}`)
  await choose(page, 'Sluit dit gesprek')
  await page.getByRole('button', { name: 'Sluit gesprek' }).click()
  await page.getByRole('dialog').getByText('Vul dit in.').waitFor()
  await page.getByRole('dialog').getByLabel('Waarom?').fill('Alles is gezegd')
  await page.getByRole('button', { name: 'Sluit gesprek' }).click()
  await open.getByText('Alles is gezegd').first().waitFor()
  await open.getByRole('button', { name: 'Plaats reactie' }).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Draai terug: het sluiten' }).click()
  await open.getByRole('button', { name: 'Plaats reactie' }).waitFor()
})

test('a thread moves to another group and back, with everything it says', async () => {
  const { id } = await start('Verkeerde deur')
  const { page } = await house.open(house.moderator, `/threads/${id}`)
  await choose(page, 'Verplaats naar een andere kring')
  await page.getByRole('dialog').getByLabel('Waarom?').fill('Hier zitten de bakkers')
  await page.getByRole('button', { name: 'Verplaats', exact: true }).click()
  const crumb = page.getByRole('main').getByRole('link', { name: 'Stille kring' })
  await crumb.waitFor()
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await crumb.waitFor({ state: 'hidden' })
  await page.getByRole('main').getByRole('link', { name: 'Open plein' }).waitFor()
})

test('who came too late hears why', async () => {
  const { id } = await start('Twee tegelijk')
  const { page } = await house.open(house.moderator, `/threads/${id}`)
  await choose(page, 'Sluit dit gesprek')
  await house.done(house.moderator, closeThread, { params: { threadId: id }, body: { reason: 'Ik was eerder' } })
  await page.getByRole('dialog').getByLabel('Waarom?').fill('Ik ook')
  await page.getByRole('button', { name: 'Sluit gesprek' }).click()
  await page.getByRole('dialog').getByText('Dat is al gebeurd').waitFor()
})

test('the open log is there for everybody, also without scripts, and says nothing of a thread that went out of sight', async () => {
  const seen = await start('Zichtbaar overleg')
  const hidden = await start('Geheim overleg')
  await house.done(house.moderator, pinThread, { params: { threadId: seen.id }, body: { reason: 'Handig', until: null } })
  await house.done(house.moderator, moveThread, { params: { threadId: hidden.id }, body: { groupId: house.group.id, reason: 'Onder ons' } })
  const { page } = await house.open(null, `${square}/log`, { javaScriptEnabled: false })
  const told = (await page.getByRole('main').textContent()) ?? ''
  expect(told).toContain('Zichtbaar overleg')
  expect(told).toContain('Een gesprek dat je niet kunt zien')
  expect(told).toContain('van Open plein naar een besloten kring')
  expect(told).not.toMatch(/Geheim overleg|Stille kring/)
  expect(await page.getByRole('button', { name: /Draai/ }).count()).toBe(0)
})

test('a moderator undoes from the log', async () => {
  const { id } = await start('Te vroeg gesloten')
  await house.done(house.moderator, closeThread, { params: { threadId: id }, body: { reason: 'Vergissing' } })
  const { page, complaints } = await house.open(house.moderator, `${square}/log`)
  const line = page.getByRole('listitem').filter({ hasText: 'Te vroeg gesloten' })
  await line.getByRole('button', { name: 'Draai terug: het sluiten' }).click()
  await line.getByText('Teruggedraaid door Mo Moderator').waitFor()
  expect(await line.getByRole('button').count()).toBe(0)
  expect(complaints).toEqual([])
})

test.each([
  { width: 390, colorScheme: 'light', locale: 'nl-NL', title: 'Open logboek' },
  { width: 1280, colorScheme: 'dark', locale: 'en-GB', title: 'Open log' },
] as const)('the log stands well at $width px, $colorScheme, $locale', async ({ width, title, ...look }) => {
  const { page, complaints } = await house.open(null, `${square}/log`, { viewport: { width, height: 800 }, ...look })
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
  expect((await violationsOn(page)).map(({ id }) => id)).toEqual([])
  expect(complaints).toEqual([])
})

test('a group where nobody stepped in says so', async () => {
  const charter = { name: 'Verse kring', goal: 'Beginnen', purpose: '', yields: '', rhythm: '', agreements: [], zone: 'Europe/Amsterdam' }
  const { slug } = await house.done(house.admin, startGroup, { body: { ...charter, visibility: 'public', joining: 'open' } })
  const { page, complaints } = await house.open(house.member, `/groups/${slug}/log`)
  await page.getByText('Hier heeft nog geen moderator ingegrepen').waitFor()
  expect((await violationsOn(page)).map(({ id }) => id)).toEqual([])
  expect(complaints).toEqual([])
})
