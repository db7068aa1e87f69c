import * as sessions from '@kring/contract/sessions'
import type { Page } from '@playwright/test'
import { beforeEach, expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { planMeeting, step } from '../support/evening.ts'
import { useHouse } from '../support/house.ts'
import { ulid } from '../support/ulid.ts'

const house = useHouse()
const phone = { viewport: { width: 390, height: 844 } }
const stages = [
  step('writing', 'Stil schrijven', 'Wat kan er met je restjes?', 8),
  step('clustering', 'Ordenen', 'Wat hoort bij elkaar?', 8, { board: 'stilschrijven' }),
  step('voting', 'Stippen', 'Wat eerst?', 5, { board: 'stilschrijven', dots: { budget: 3, perItem: 2 } }),
]
let session: sessions.Session
const go = (from: number, to: number) =>
  house.done(house.facilitator, sessions.enterStage, { params: { sessionId: session.id }, body: { from: session.stages[from]?.id ?? 0, to: session.stages[to]?.id ?? 0 } })
/** Four notes lie open, and it is time to sort them. */
beforeEach(async () => {
  session = await house.done(house.facilitator, sessions.startSession, { params: { meetingId: await planMeeting(house) }, body: { stages, guests: false } })
  const { id: sessionId, stageId } = session
  for (const who of [house.member, house.moderator]) await house.done(who, sessions.takeSeat, { params: { sessionId } })
  for (const [place, text] of ['Soep', 'Bouillon', 'Brood', 'Composthoopverplaatsingsdienst'].entries())
    await house.done(place % 2 === 0 ? house.member : house.moderator, sessions.writeNote, { params: { sessionId, noteId: ulid() }, body: { stageId, text } })
  await house.done(house.facilitator, sessions.revealNotes, { params: { sessionId, stageId } })
  await go(0, 1)
})
const told = (page: Page) => page.getByRole('region', { name: 'Meldingen' })
const narrow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
const pile = (page: Page, name: RegExp) => page.getByRole('region', { name })

test('at the desk notes are dragged together; with keys and on a phone they are picked up and put down; everybody sees it, and it can be undone', async () => {
  const { page: desk, complaints } = await house.open(house.facilitator, `/sessions/${session.id}/console`)
  const { page: mine, complaints: onPhone } = await house.open(house.member, `/sessions/${session.id}`, phone)
  const { page: wall } = await house.open(house.facilitator, `/sessions/${session.id}/screen`)
  await desk
    .getByRole('listitem')
    .filter({ hasText: 'Bouillon' })
    .dragTo(desk.getByRole('listitem').filter({ hasText: 'Soep' }))
  await pile(mine, /Stapel zonder naam, 2 briefjes/).waitFor()
  await pile(desk, /Stapel zonder naam/)
    .getByLabel('Hoe heet deze stapel?')
    .fill('Nat')
  await desk.keyboard.press('Tab')
  await wall.getByRole('heading', { name: 'Nat' }).waitFor()
  expect([await violationsOn(desk), await violationsOn(mine), await violationsOn(wall)]).toEqual([[], [], []])

  await mine.getByRole('button', { name: 'Leg bij: Brood' }).click()
  await mine.getByText('Waar hoort ‘Brood’ bij?').waitFor()
  expect(await violationsOn(mine)).toEqual([])
  // A double tap puts it down, and picks up nothing; what comes after it is meant.
  await mine.getByRole('button', { name: /^Hierbij: Composthoop/ }).dblclick()
  await pile(desk, /Stapel zonder naam, 2 briefjes/).waitFor()
  await mine.waitForTimeout(600)
  expect([await narrow(mine), await mine.getByRole('button', { name: 'Toch niet' }).count()]).toEqual([true, 0])

  await desk.getByRole('button', { name: 'Leg bij: Brood' }).focus()
  await desk.keyboard.press('Enter')
  await expect.poll(() => desk.evaluate(() => document.activeElement?.textContent)).toBe('Toch niet')
  await desk.keyboard.press('Escape')
  await expect.poll(() => desk.evaluate(() => document.activeElement?.textContent)).toContain('Brood')
  await desk.keyboard.press('Tab')
  await desk.keyboard.press('Enter')
  await desk.getByRole('button', { name: 'Hierbij: Nat' }).focus()
  await desk.keyboard.press('Enter')
  await pile(mine, /Nat, 3 briefjes/).waitFor()
  await told(desk).locator('.toast', { hasText: 'Verlegd: Brood' }).getByRole('button', { name: 'Zet terug' }).click()
  await pile(mine, /Nat, 2 briefjes/).waitFor()
  await mine.getByRole('button', { name: 'Haal eruit: Soep' }).click()
  await pile(desk, /Nat, 1 briefje/).waitFor()
  await mine.getByRole('button', { name: 'Leg op een andere: Nat' }).click()
  await mine.getByRole('button', { name: 'Hierbij: Stapel zonder naam' }).click()
  await pile(desk, /Stapel zonder naam, 3 briefjes/).waitFor()
  expect([...complaints, ...onPhone]).toEqual([])
})

test('what was not laid open before the sorting can be laid open there', async () => {
  const { id: sessionId } = await house.done(house.facilitator, sessions.startSession, { params: { meetingId: await planMeeting(house) }, body: { stages, guests: false } })
  await house.done(house.member, sessions.takeSeat, { params: { sessionId } })
  const { stages: steps, stageId } = await house.done(house.member, sessions.readSession, { params: { sessionId } })
  for (const text of ['Soep', 'Brood']) await house.done(house.member, sessions.writeNote, { params: { sessionId, noteId: ulid() }, body: { stageId, text } })
  await house.done(house.facilitator, sessions.enterStage, { params: { sessionId }, body: { from: stageId, to: steps[1]?.id ?? 0 } })
  const { page: desk, complaints } = await house.open(house.facilitator, `/sessions/${sessionId}/console`, phone)
  await desk.getByText('2 briefjes liggen nog dicht.').waitFor()
  expect([await violationsOn(desk), await narrow(desk)]).toEqual([[], true])
  const { page: mine } = await house.open(house.member, `/sessions/${sessionId}`, phone)
  await desk.getByRole('button', { name: 'Leg open' }).click()
  await mine.getByRole('button', { name: 'Leg bij: Soep' }).waitFor()
  await desk.getByText('2 briefjes liggen nog dicht.').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})

test('where everybody goes on, a phone that was far down shows the beginning of the step', async () => {
  const { page: mine } = await house.open(house.member, `/sessions/${session.id}`, { viewport: { width: 390, height: 500 } })
  await mine.evaluate(() => scrollTo(0, 400))
  expect(await mine.evaluate(() => scrollY)).toBeGreaterThan(100)
  await go(1, 2)
  await mine.getByRole('heading', { name: 'Wat eerst?' }).waitFor()
  await expect.poll(() => mine.evaluate(() => scrollY)).toBe(0)
})

test('each gives their dots on their own phone; only when they are counted does anybody see what they came to', async () => {
  await go(1, 2)
  const { page: mine, complaints } = await house.open(house.member, `/sessions/${session.id}`, { ...phone, colorScheme: 'dark' })
  const { page: theirs } = await house.open(house.moderator, `/sessions/${session.id}`, phone)
  const { page: desk, complaints: atDesk } = await house.open(house.facilitator, `/sessions/${session.id}/console`)
  const { page: wall } = await house.open(house.facilitator, `/sessions/${session.id}/screen`)
  await mine.getByText('Nog 3 stippen').waitFor()
  for (const _ of [1, 2]) await mine.getByRole('button', { name: 'Een stip bij Soep' }).click()
  expect(await mine.getByRole('button', { name: 'Een stip bij Soep' }).isDisabled()).toBe(true)
  expect(await mine.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Een stip bij Soep')
  await mine.getByRole('button', { name: 'Een stip bij Brood' }).click()
  await mine.getByText('Je stippen zijn op').waitFor()
  await theirs.getByRole('button', { name: 'Een stip bij Soep' }).click()
  expect([await violationsOn(mine), await narrow(mine)]).toEqual([[], true])
  await expect.poll(async () => (await house.app.db.selectFrom('dots').selectAll().execute()).length).toBe(3)
  await mine.reload({ waitUntil: 'networkidle' })
  await mine.getByText('Je stippen zijn op').waitFor()
  const other = await mine.context().newPage()
  await other.goto(mine.url(), { waitUntil: 'networkidle' })
  await other.getByRole('button', { name: 'Een stip weg bij Brood' }).click()
  await other.getByText('Nog 1 stip', { exact: true }).waitFor()
  await mine.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await mine.getByText('Nog 1 stip', { exact: true }).waitFor()
  await mine.getByRole('button', { name: 'Een stip bij Brood' }).click()
  await mine.getByText('Je stippen zijn op').waitFor()
  await expect.poll(async () => (await house.app.db.selectFrom('dots').selectAll().execute()).length).toBe(3)
  await other.close()
  expect(await wall.getByText(/\d stip/).count()).toBe(0)
  await desk.getByRole('button', { name: 'Tel de stippen' }).click()
  for (const page of [mine, theirs, desk, wall]) await page.getByText('3 stippen').waitFor()
  expect((await mine.getByRole('region', { name: 'Zo zijn de stippen verdeeld' }).getByRole('listitem').allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
    'Soep',
    'Brood',
    'Bouillon',
    'Composthoopverplaatsingsdienst',
  ])
  expect([await violationsOn(mine), await violationsOn(desk), await violationsOn(wall)]).toEqual([[], [], []])
  expect([...complaints, ...atDesk]).toEqual([])
})

test('what a table wrote on paper is typed in, line by line, and a line that is too long is pointed out', async () => {
  await go(1, 0)
  const { page: desk, complaints } = await house.open(house.facilitator, `/sessions/${session.id}/console`, phone)
  await desk.getByRole('button', { name: 'Van papier' }).click()
  const dialog = desk.getByRole('dialog', { name: 'Briefjes van papier overtypen' })
  expect(await dialog.getByLabel('Van welke tafel?').count()).toBe(0)
  await dialog.getByRole('button', { name: 'Leg neer' }).click()
  await dialog.getByText('Typ hier minstens één briefje over.').waitFor()
  await dialog.getByLabel('Eén briefje per regel').fill(`Kratten\n\n${'a'.repeat(501)}`)
  await dialog.getByRole('button', { name: 'Leg neer' }).click()
  await dialog.getByText('Regel 3 is langer dan 500 tekens').first().waitFor()
  expect(await violationsOn(desk)).toEqual([])
  await dialog.getByLabel('Eén briefje per regel').fill('Kratten\n\nEmmers')
  await dialog.getByRole('button', { name: 'Leg neer' }).click()
  await told(desk).getByText('2 briefjes van papier neergelegd.').waitFor()
  await desk.getByText('Emmers').waitFor()
  expect(await desk.locator('li', { hasText: 'Emmers' }).innerText()).toBe('Emmers')
  expect(complaints).toEqual([])
})
