import { setLanguage } from '@kring/contract/auth'
import * as contract from '@kring/contract/scripts'
import { readSession } from '@kring/contract/sessions'
import type { Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { planMeeting, script } from '../support/evening.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const kept = 'Bewaard. Wie met jou begeleidt, ziet dit ook.'
const here = /^Staat op dit toestel/

const readScript = (meetingId: number) => house.done(house.facilitator, contract.readScript, { params: { meetingId } })
const keepScript = (meetingId: number, version: number, stages = script) =>
  house.done(house.facilitator, contract.keepScript, { params: { meetingId }, body: { title: 'Avond', stages, version } })
const titles = (page: Page) => page.locator('[data-step] [class*=title]').allTextContents()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest('[data-step]')?.querySelector('[class*=title]')?.textContent)
const open = (meetingId: number, options = {}, path = 'script') => house.open(house.facilitator, `/meetings/${meetingId}/${path}`, options)

async function prepared({ startsIn = 24, hours = 1 } = {}) {
  const meetingId = await planMeeting(house, { startsIn, hours })
  await keepScript(meetingId, 0)
  return meetingId
}

test('a facilitator makes a script by keyboard alone, and it is kept with the meeting', async () => {
  const meetingId = await planMeeting(house, { startsIn: 24 })
  const { page, complaints } = await open(meetingId)
  const keys = async (...all: string[]) => {
    for (const key of all) await page.keyboard.press(key)
  }
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: /Inchecken, 14 min/ }).focus()
  await keys('Enter', 'Alt+ArrowDown', 'Alt+ArrowDown')
  expect([await titles(page), await focused(page)]).toEqual([['Stil schrijven', 'Aan tafel', 'Binnenkomen', 'Oogst'], 'Binnenkomen'])
  expect(await page.getByRole('status').filter({ hasText: '‘Binnenkomen’ staat nu als stap 3 van 4.' }).count()).toBe(1)
  await page.getByLabel('Hoe heet deze stap?').focus()
  await keys('Control+a')
  await page.keyboard.type('Wie is hier?')
  await keys('Alt+ArrowUp')
  expect([await titles(page), await focused(page)]).toEqual([['Stil schrijven', 'Wie is hier?', 'Aan tafel', 'Oogst'], 'Wie is hier?'])
  expect(await violationsOn(page)).toEqual([])
  const inMenuOf = async (title: string, ...all: string[]) => {
    await page.getByRole('button', { name: `Meer met ‘${title}’` }).focus()
    await keys('Enter')
    await page.locator('[role=menu]:focus-within').waitFor()
    await keys(...all)
  }
  await inMenuOf('Wie is hier?', 'ArrowDown', 'Enter')
  expect([await titles(page), await focused(page)]).toEqual([['Stil schrijven', 'Wie is hier?', 'Wie is hier?', 'Aan tafel', 'Oogst'], 'Wie is hier?'])
  await inMenuOf('Aan tafel', 'ArrowUp', 'Enter')
  expect([await titles(page), await focused(page)]).toEqual([['Stil schrijven', 'Wie is hier?', 'Wie is hier?', 'Oogst'], 'Oogst'])
  await page.getByRole('button', { name: 'Zet terug' }).focus()
  await keys('Enter')
  await page.getByText(kept).waitFor()
  expect((await readScript(meetingId))?.stages.map(({ title }) => title)).toEqual(['Stil schrijven', 'Wie is hier?', 'Wie is hier?', 'Aan tafel', 'Oogst'])
  expect(complaints).toEqual([])
})

test('a format comes in at its place, with an example first, and the whole is made to fit', async () => {
  const meetingId = await prepared()
  const { page } = await open(meetingId)
  await page.getByRole('button', { name: 'Meer met ‘Binnenkomen’' }).click()
  await page.getByRole('menuitem', { name: 'Voeg hierna een werkvorm in' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await violationsOn(page)).toEqual([])
  await page.getByLabel('Hoeveel tijd heb je?').selectOption('15')
  expect(await page.getByRole('button', { name: /^Voeg in: / }).count()).toBe(3)
  await page.getByRole('button', { name: 'Voeg in: 1-2-4-allen' }).click()
  const whole = ['Binnenkomen', 'Een voorbeeld', 'Alleen', 'In tweeën', 'Met z’n vieren', 'Allemaal', 'Stil schrijven', 'Aan tafel', 'Oogst']
  await expect.poll(() => titles(page)).toEqual(whole)
  await expect.poll(() => focused(page)).toBe('Een voorbeeld')
  await page.getByText('59 van de 60 minuten').waitFor()
  await page.getByRole('button', { name: /Aan tafel, gesprek, 20 min|Gesprek, 20 min/ }).click()
  await page.getByLabel('Minuten').fill('40')
  await page.getByText('Dat is 19 min te lang voor deze bijeenkomst.').waitFor()
  await page.getByRole('button', { name: 'Maak passend' }).click()
  await page.getByText('60 van de 60 minuten').waitFor()
  await page.getByText(kept).waitFor()
  const stages = (await readScript(meetingId))?.stages ?? []
  expect([stages.map(({ title }) => title), stages.reduce((sum, { minutes }) => sum + minutes, 0)]).toEqual([whole, 60])
})

test('what would make a script stumble is said at its field, and nothing is sent before it is mended', async () => {
  const meetingId = await prepared()
  const { page } = await open(meetingId)
  await page.getByRole('button', { name: /Gesprek, 20 min/ }).click()
  await page.getByText('Hoe werkt deze stap?').click()
  await page.getByLabel('Wat ligt er op tafel?').selectOption({ label: 'Briefjes uit stap 2, Stil schrijven' })
  await page.getByText('Op tafel liggen de briefjes uit ‘Stil schrijven’.').waitFor()
  await page.getByText(kept).waitFor()
  await page.getByRole('button', { name: 'Zet ‘Stil schrijven’ later' }).click()
  const fault = page.getByText('Die stap komt niet meer hiervoor')
  await fault.waitFor()
  expect(await page.getByLabel('Wat ligt er op tafel?').getAttribute('aria-invalid')).toBe('true')
  await page.getByLabel('Minuten').fill('0')
  await page.getByText('Kies een heel getal van 1 tot en met 240.').waitFor()
  await page.getByText('Het gaat naar wie met jou begeleidt zodra alles is ingevuld').waitFor()
  expect(await violationsOn(page)).toEqual([])
  expect((await readScript(meetingId))?.version).toBe(2)
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByText('Kijk hier nog naar').waitFor()
  await page.getByRole('button', { name: /Gesprek, 0 min/ }).click()
  await page.getByLabel('Minuten').fill('25')
  await page.getByLabel('Wat ligt er op tafel?').selectOption('')
  await page.getByText(kept).waitFor()
  expect((await readScript(meetingId))?.stages.map(({ title, minutes, settings }) => [title, minutes, settings.board])).toContainEqual(['Aan tafel', 25, null])
})

test('when two change a script both versions stand there, and the one not chosen is not lost', async () => {
  const meetingId = await prepared()
  const { page } = await open(meetingId)
  await keepScript(meetingId, 1, script.slice(0, 2))
  await page.getByRole('button', { name: 'Zet ‘Oogst’ eerder' }).click()
  const conflict = page.getByRole('alert')
  await conflict.getByText('Dit draaiboek is ook ergens anders aangepast').waitFor()
  expect(await conflict.locator('ol').allTextContents()).toEqual([
    expect.stringMatching(/Binnenkomen.*Stil schrijven.*Oogst.*Aan tafel/s),
    expect.stringMatching(/^Binnenkomen.*Stil schrijven[^A-Z]*$/s),
  ])
  expect(await violationsOn(page)).toEqual([])
  await page.reload({ waitUntil: 'networkidle' })
  await conflict.waitFor()
  expect(await titles(page)).toEqual(['Binnenkomen', 'Stil schrijven', 'Oogst', 'Aan tafel'])
  await page.getByRole('button', { name: 'Ga verder met de andere' }).click()
  await expect.poll(() => titles(page)).toEqual(['Binnenkomen', 'Stil schrijven'])
  await page.getByText(kept).waitFor()
  expect((await readScript(meetingId))?.version).toBe(2)
  await page.getByRole('button', { name: 'Eigen draaiboeken' }).click()
  await page.getByRole('button', { name: /^Gebruik: .*\(andere versie\)/ }).click()
  await expect.poll(() => titles(page)).toEqual(['Binnenkomen', 'Stil schrijven', 'Oogst', 'Aan tafel'])
})

test('without a network a script stays on the device, and goes to the others by itself', async () => {
  const meetingId = await prepared()
  const { page } = await open(meetingId)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Zet ‘Oogst’ eerder' }).click()
  await page.getByText(here).waitFor()
  await page.context().setOffline(false)
  await page.getByText(kept).waitFor()
  expect((await readScript(meetingId))?.stages.map(({ title }) => title)).toEqual(['Binnenkomen', 'Stil schrijven', 'Oogst', 'Aan tafel'])
})

test('a script of one’s own is kept, used elsewhere, and taken away', async () => {
  const { page } = await open(await prepared())
  await page.getByRole('button', { name: 'Eigen draaiboeken' }).click()
  await page.getByLabel('Onder welke naam?').fill('Goede avond')
  await page.getByRole('button', { name: 'Bewaar als eigen draaiboek' }).click()
  await page.getByText('Bewaard als ‘Goede avond’.').waitFor()
  expect(await violationsOn(page)).toEqual([])
  const { page: other } = await open(await planMeeting(house, { startsIn: 48 }))
  await other.getByRole('button', { name: 'Eigen draaiboeken' }).click()
  await other.getByRole('button', { name: 'Gebruik: Goede avond' }).click()
  await other.getByText('43 van de 120 minuten').waitFor()
  await other.getByRole('button', { name: 'Eigen draaiboeken' }).click()
  await other.getByRole('button', { name: 'Haal weg: Goede avond' }).click()
  await other.getByText('‘Goede avond’ is weg.').waitFor()
  expect(await other.getByRole('button', { name: 'Gebruik: Goede avond' }).count()).toBe(0)
})

test('a step is dragged to another place', async () => {
  const { page } = await open(await prepared())
  await page.locator('[data-step=oogst] [draggable=true]').dragTo(page.locator('[data-step=binnenkomen]'), { targetPosition: { x: 40, y: 5 } })
  await expect.poll(() => titles(page)).toEqual(['Oogst', 'Binnenkomen', 'Stil schrijven', 'Aan tafel'])
})

test('on a phone steps are moved by touch, nothing hangs over the edge, and clock times are those where one meets', async () => {
  const { page, complaints } = await open(await prepared(), { ...phone, timezoneId: 'America/New_York' })
  const start = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }).format(Date.now() + 24 * 3_600_000)
  expect((await page.locator('[data-step] [class*=time]').first().textContent())?.slice(0, 2)).toBe(start.slice(0, 2))
  await page.getByRole('button', { name: 'Zet ‘Stil schrijven’ eerder' }).tap()
  expect(await titles(page)).toEqual(['Stil schrijven', 'Binnenkomen', 'Aan tafel', 'Oogst'])
  await page.getByRole('button', { name: /Inchecken, 5 min/ }).tap()
  await page.getByText('Hoe werkt deze stap?').tap()
  await page.getByLabel('Zitten mensen in groepjes?').selectOption({ label: 'Ja, in nieuwe groepjes' })
  await page.getByLabel('Mensen per groepje').fill('3')
  await page.getByText('Inchecken, groepjes van 3, 5 min').waitFor()
  expect(await violationsOn(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  expect(complaints).toEqual([])
})

test('the session starts with what was typed last, and with guests where one says so', async () => {
  const { page } = await open(await prepared({ startsIn: 0.5 }), {}, 'start')
  await page.getByRole('button', { name: /Stil schrijven, 8 min/ }).click()
  await page.getByLabel('Wat vraag je aan de mensen?').fill('')
  await page.getByRole('button', { name: 'Start de sessie' }).click()
  await page.getByText('Nog niet alles is ingevuld.').waitFor()
  await page.getByLabel('Wat vraag je aan de mensen?').fill('Wat ligt er in de kelder?')
  await page.getByLabel('Ook gasten met de code').check({ force: true })
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Start de sessie' }).click()
  await page.waitForURL('**/console')
  const sessionId = Number(/sessions\/(\d+)/.exec(page.url())?.[1])
  const session = await house.done(house.facilitator, readSession, { params: { sessionId } })
  expect([session.guests, session.stages[1]?.prompt]).toEqual([true, 'Wat ligt er in de kelder?'])
})

test('a member does not come to the script, and before its day a session does not start', async () => {
  const meetingId = await prepared()
  const { page, status } = await house.open(house.member, `/meetings/${meetingId}/script`)
  expect([status, await page.locator('[data-step]').count()]).toEqual([403, 0])
  const { page: early } = await open(meetingId)
  expect(await early.getByText(/^Starten kan op de dag zelf, vanaf \d\d\.\d\d uur\.$/).count()).toBe(1)
  expect(await early.getByRole('button', { name: 'Start de sessie' }).count()).toBe(0)
})

test('it is made in English too', async () => {
  const speak = (language: 'nl' | 'en') => house.done(house.facilitator, setLanguage, { body: { language } })
  await speak('en')
  const { page, complaints } = await open(await planMeeting(house, { startsIn: 24 }))
  await page.getByText('107 of 120 minutes').waitFor()
  await page.getByRole('button', { name: /Silent writing, 15 min/ }).click()
  await page.getByText('Everybody writes, without names.').waitFor()
  expect([await violationsOn(page), complaints]).toEqual([[], []])
  await speak('nl')
})
