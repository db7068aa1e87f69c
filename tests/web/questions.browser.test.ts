import type { Page } from '@playwright/test'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { bring } from '../support/cast.ts'
import { conversations } from '../support/conversation.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const { ask, reply } = conversations(house)
const silence = (threadId: number) =>
  sql`update thread set last_post_at = now() - interval '90 days', posted_at = now() - interval '90 days' where id = ${threadId}`.execute(house.app.db)
const titles = (page: Page) => page.locator('main article h3').allInnerTexts()
const phone = { viewport: { width: 390, height: 844 } }

test('who needs no answer any more says how it ended, others see it at once, and it can be opened again', async () => {
  const { id } = await ask(house.member, 'Wie leent mij een freesmachine?')
  const { page: other } = await house.open(house.facilitator, `/threads/${id}`)
  expect(await other.getByRole('button', { name: 'Rond de vraag af' }).count()).toBe(0)
  const { page, complaints } = await house.open(house.member, `/threads/${id}`)
  await page.getByRole('button', { name: 'Rond de vraag af zonder antwoord' }).click()
  expect(await violationsOn(page)).toEqual([])
  await page.getByLabel('Hoe liep het af?').fill('De buurman had er een.')
  await page.getByRole('button', { name: 'Rond af', exact: true }).click()
  await page.getByText('Afgerond door Lotte Lid').waitFor()
  expect(await page.getByText('Vraag afgerond').count()).toBe(1)
  await other.getByText('De buurman had er een.').waitFor()
  expect(await violationsOn(other)).toEqual([])

  await page.getByRole('button', { name: 'Zet de vraag weer open' }).click()
  await page.getByText('Open vraag', { exact: true }).waitFor()
  await other.getByText('De buurman had er een.').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})

test('how it ended is there without JavaScript, and in English', async () => {
  const { id } = await ask(house.member, 'Wie heeft er pallets?')
  await sql`update thread set resolved_at = now(), resolved_by_id = ${house.member.id}, resolution = 'Zelf gemaakt.' where id = ${id}`.execute(house.app.db)
  const { page } = await house.open(null, `/threads/${id}`, { javaScriptEnabled: false })
  expect(await page.locator('main').innerText()).toContain('Zelf gemaakt.')
  const { page: abroad } = await house.open(null, `/threads/${id}`, { locale: 'en-GB' })
  expect(await abroad.locator('main').innerText()).toContain('Settled by Lotte Lid')
})

test('a question that went quiet asks who asked whether it still stands, and others whether they know', async () => {
  const { id } = await ask(house.member, 'Waar koop je leem?')
  await silence(id)
  const { page } = await house.open(house.member, `/threads/${id}`, phone)
  expect(await page.locator('main').innerText()).toContain('Je vraag is al een tijd stil.')
  expect(await violationsOn(page)).toEqual([])
  const { page: other, complaints } = await house.open(house.facilitator, `/threads/${id}`)
  expect(await other.locator('main').innerText()).toContain('Weet jij iets, of ken je iemand?')
  expect(complaints).toEqual([])
})

test('whoever replies where nobody wrote for half a year hears so first', async () => {
  const { id } = await ask(house.member, 'Wie kent nog een mandenmaker?')
  const { page: before } = await house.open(house.facilitator, `/threads/${id}`)
  expect(await before.locator('main').innerText()).not.toContain('Hier schreef niemand meer iets')
  await sql`update thread set last_post_at = now() - interval '190 days', resolved_at = now(), resolved_by_id = author_id where id = ${id}`.execute(house.app.db)
  const { page, complaints } = await house.open(house.facilitator, `/threads/${id}`, phone)
  expect(await page.locator('main').innerText()).toContain('Hier schreef niemand meer iets sinds')
  expect(await violationsOn(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('what waits is found by age, without a reply, and by what one knows', async () => {
  const expert = await bring(house.app, 'Els Expert', [house.square.id])
  await sql`update person set offers = 'Alles over hennepbeton' where id = ${expert.id}`.execute(house.app.db)
  const [hemp, pots, loam] = [await ask(house.member, 'Is hennepbeton duur?'), await ask(house.member, 'Wie spaart potten?'), await ask(house.member, 'Hoe plak je leem?')]
  await reply(pots.id, 'Ik.', house.facilitator)
  await silence(loam.id)
  const { page, complaints } = await house.open(expert, '/')
  await page.getByRole('link', { name: 'Alle open vragen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Open vragen' }).waitFor()
  expect(await titles(page)).toEqual(expect.arrayContaining([hemp.title, pots.title]))
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Zonder reactie' }).click()
  await page.getByRole('link', { name: pots.title }).waitFor({ state: 'detached' })
  expect(await titles(page)).toContain(hemp.title)
  await page.getByRole('link', { name: 'Past bij jou' }).click()
  await page.getByText('Jij noemt in je profiel: hennepbeton').waitFor()
  expect(await titles(page)).toEqual([hemp.title])
  await page.getByRole('link', { name: 'Stilgevallen' }).click()
  await page.getByRole('link', { name: loam.title }).waitFor()
  expect(await titles(page)).not.toContain(hemp.title)
  expect(complaints).toEqual([])

  const { page: bare } = await house.open(expert, '/questions?wait=fitting', { ...phone, javaScriptEnabled: false })
  expect(await titles(bare)).toEqual([hemp.title])
})
