import { joinGroup, leaveGroup } from '@kring/contract/groups'
import * as contract from '@kring/contract/meetings'
import { startSession } from '@kring/contract/sessions'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { step } from '../support/evening.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const schedule = (changes: { title?: string; capacity?: number; startsAtLocal?: string; link?: string } = {}, groupId = house.group.id) =>
  house.done(house.facilitator, contract.scheduleMeeting, {
    params: { groupId },
    body: {
      title: 'Weegavond',
      purpose: 'We wegen **alles**.',
      yields: 'Een getal',
      startsAtLocal: `${inDays(9)}T19:30`,
      minutes: 90,
      zone: 'Europe/Amsterdam',
      place: 'De Steeg',
      link: null,
      capacity: null,
      ...changes,
    },
  })
const table = (page: Page, label: string) => page.getByRole('img', { name: label }).waitFor()
const say = (page: Page, answer: string) => page.getByRole('radio', { name: answer, exact: true }).click()
const chosen = (page: Page) => page.getByRole('radio', { checked: true }).evaluateAll((radios) => radios.map((radio) => radio.closest('label')?.textContent))

test('a facilitator plans a meeting, hears at each field what cannot be, and keeps what was typed', async () => {
  const { page, complaints } = await house.open(house.facilitator, '/groups/stille-kring/meetings/new')
  await page.getByLabel('Waar gaat het over?').fill('Koffiedik en schillen')
  await page.getByRole('button', { name: 'Zet op de agenda' }).click()
  await page.getByLabel('Waarmee gaan mensen naar huis?').and(page.locator('[aria-invalid]')).waitFor()
  expect(await page.getByRole('group', { name: 'Wanneer' }).locator('.error').textContent()).toBe('Vul dit in.')
  await page.getByLabel('Waarmee gaan mensen naar huis?').fill('Een afspraak')
  await page.getByLabel('Wat gaan jullie doen?').fill('We wegen **alles**.')
  await page.getByLabel('Dag').fill(inDays(-2))
  await page.getByRole('button', { name: 'Zet op de agenda' }).click()
  await page.getByText('Vul een plek in, of een link').waitFor()
  await page.getByLabel('Plek').fill('De Steeg')
  await page.getByRole('button', { name: 'Zet op de agenda' }).click()
  await page.getByRole('group', { name: 'Wanneer' }).getByText('Dit moment is al voorbij').waitFor()
  await page.getByLabel('Dag').fill(inDays(12))
  await page.getByLabel('Hoeveel mensen').fill('twaalf')
  await page.getByRole('button', { name: 'Zet op de agenda' }).click()
  await page.getByText('Dit getal is te laag').waitFor()
  expect(await page.getByLabel('Waar gaat het over?').inputValue()).toBe('Koffiedik en schillen')
  await page.getByLabel('Hoeveel mensen').fill('12')
  await page.getByRole('button', { name: 'Zet op de agenda' }).click()
  await page.getByRole('heading', { level: 1, name: 'Koffiedik en schillen' }).waitFor()
  expect(await page.getByText('alles', { exact: true }).evaluate((it) => it.tagName)).toBe('STRONG')
  await table(page, '0 van de 12 plekken bezet')
  expect(complaints.filter((complaint) => !/40[09]|422/.test(complaint))).toEqual([])
})

test('a yes shows at once, and on the open page of somebody else', async () => {
  const { id } = await schedule({ capacity: 8 })
  const [mine, theirs] = [await house.open(house.member, `/meetings/${id}`), await house.open(house.moderator, `/meetings/${id}`)]
  await say(mine.page, 'Ja')
  await table(mine.page, '1 van de 8 plekken bezet')
  await table(theirs.page, '1 van de 8 plekken bezet')
  await theirs.page.getByText('Bekijk alle namen').click()
  await theirs.page.getByRole('link', { name: 'Lotte Lid' }).waitFor()
  await say(mine.page, 'Nee')
  await table(theirs.page, '0 van de 8 plekken bezet')
  await mine.page.reload()
  expect(await chosen(mine.page)).toEqual(['Nee'])
  expect([...mine.complaints, ...theirs.complaints]).toEqual([])
})

test('a yes that did not arrive stays, and is sent again', async () => {
  const { id } = await schedule({ capacity: 8 })
  const { page } = await house.open(house.member, `/meetings/${id}`)
  await page.context().setOffline(true)
  await say(page, 'Ja')
  await page.getByText('Je antwoord kwam nog niet aan.').waitFor()
  expect(await chosen(page)).toEqual(['Ja'])
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await table(page, '1 van de 8 plekken bezet')
  expect(await page.getByText('Je antwoord kwam nog niet aan.').count()).toBe(0)
})

test('who comes too late for the last place reads so, and keeps their maybe', async () => {
  const { id } = await schedule({ capacity: 2 })
  const { page } = await house.open(house.member, `/meetings/${id}`)
  await say(page, 'Misschien')
  for (const who of [house.facilitator, house.moderator]) await house.done(who, contract.answerMeeting, { params: { meetingId: id }, body: { answer: 'yes' } })
  await page.getByText('Alle plekken zijn bezet. Kies misschien').waitFor()
  await say(page, 'Ja')
  await page.getByText('Alle plekken zijn bezet.', { exact: true }).waitFor()
  expect(await chosen(page)).toEqual(['Misschien'])
})

test('who wavers ends with what was chosen last', async () => {
  const { id } = await schedule()
  const { page } = await house.open(house.member, `/meetings/${id}`)
  for (const choice of ['Ja', 'Nee', 'Ja', 'Misschien']) await say(page, choice)
  await expect.poll(async () => (await house.done(house.member, contract.readMeeting, { params: { meetingId: id } })).rsvps.map(({ answer }) => answer)).toEqual(['maybe'])
  expect(await chosen(page)).toEqual(['Misschien'])
})

test('a facilitator moves and cancels it, and an open page follows', async () => {
  const { id } = await schedule()
  const { page: open, complaints } = await house.open(house.member, `/meetings/${id}`)
  const { page } = await house.open(house.facilitator, `/meetings/${id}`)
  await page.getByRole('link', { name: 'Wijzig' }).click()
  await page.getByLabel('Begint om').fill('20:00')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('20.00–21.30').waitFor()
  await open.getByText('20.00–21.30').waitFor()
  await page.getByRole('button', { name: 'Zeg af' }).click()
  await page.getByLabel('Waarom gaat het niet door?').fill('De zaal is dicht.')
  await page.getByRole('button', { name: 'Zeg de bijeenkomst af' }).click()
  for (const either of [page, open]) {
    await either.getByText('De zaal is dicht.').waitFor()
    expect(await either.getByRole('radio').count()).toBe(0)
  }
  expect(complaints).toEqual([])
})

test('the door to the session opens on the page of who waits there', async () => {
  const startsAtLocal = Temporal.Now.zonedDateTimeISO('Europe/Amsterdam').add({ minutes: 30 }).toPlainDateTime().toString({ smallestUnit: 'minute' })
  const { id } = await schedule({ startsAtLocal })
  const { page: waiting, complaints } = await house.open(house.member, `/meetings/${id}`)
  await waiting.getByText('Zodra de sessie begint, schuif je hier aan.').waitFor()
  expect(await waiting.getByRole('link', { name: 'Start de sessie' }).count()).toBe(0)
  const { page } = await house.open(house.facilitator, `/meetings/${id}`)
  expect(await page.getByRole('link', { name: 'Start de sessie' }).getAttribute('href')).toBe(`/meetings/${id}/start`)
  const stages = [step('checkin', 'Binnenkomen', 'Wie ben je?', 5)]
  const session = await house.done(house.facilitator, startSession, { params: { meetingId: id }, body: { stages, guests: false } })
  await waiting.getByRole('link', { name: 'Schuif aan' }).waitFor()
  expect(await waiting.getByRole('link', { name: 'Schuif aan' }).getAttribute('href')).toBe(`/sessions/${session.id}`)
  await page.getByRole('link', { name: 'Naar de regie' }).waitFor()
  expect(complaints).toEqual([])
})

test('the file for the calendar holds the meeting', async () => {
  const { id, startsAt } = await schedule({ title: 'Meten is weten' })
  const { page } = await house.open(house.member, `/meetings/${id}`)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Zet in mijn agenda' }).click()])
  expect(download.suggestedFilename()).toBe('meten-is-weten.ics')
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')))
  const [zone, event] = [calendar.getFirstSubcomponent('vtimezone'), calendar.getFirstSubcomponent('vevent')]
  if (!zone || !event) throw new Error('no event')
  ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  expect(new ICAL.Event(event).startDate.toJSDate().toISOString()).toBe(startsAt)
})

test('who lives elsewhere reads both clocks, without scripts the one of the place', async () => {
  const { id } = await schedule()
  const { page, complaints } = await house.open(house.member, `/meetings/${id}`, { timezoneId: 'Asia/Tokyo' })
  await page.getByText(/Bij jou: .*, 0[34]\.30–0[56]\.00/).waitFor()
  expect(complaints).toEqual([])
  const { page: bare } = await house.open(house.member, `/meetings/${id}`, { javaScriptEnabled: false })
  await bare.getByText('19.30–21.00').waitFor()
  expect(await bare.getByText('Bij jou').count()).toBe(0)
})

test('the list begins with my own groups, and shows an outsider none of them', async () => {
  await schedule({ title: 'Alleen voor ons' })
  const { page, complaints } = await house.open(house.member, '/meetings')
  await page.getByRole('link', { name: 'Alleen voor ons' }).click()
  await page.getByRole('heading', { level: 1, name: 'Alleen voor ons' }).waitFor()
  expect(complaints).toEqual([])
  const { page: other } = await house.open(house.outsider, '/meetings')
  await other.getByText('Er staat niets gepland').waitFor()
  await other.getByRole('link', { name: 'Geweest' }).click()
  await other.getByText('Er is nog niemand bij elkaar gekomen').waitFor()
})

test('who looks at a public meeting reads that it is online, and finds the link there after joining', async () => {
  const link = 'https://meet.example/zolder'
  const { id } = await schedule({ link }, house.square.id)
  const guest = await house.open(null, `/meetings/${id}`)
  await guest.page.getByText('Online. Doe mee met de kring, dan staat de link hier.').waitFor()
  expect(await (await guest.page.request.get(`${house.origin}/meetings/${id}`)).text()).not.toContain('meet.example')
  const { page, complaints } = await house.open(house.outsider, `/meetings/${id}`)
  expect(await page.getByRole('link', { name: 'Online meedoen' }).count()).toBe(0)
  await house.done(house.outsider, joinGroup, { params: { groupId: house.square.id }, body: { motivation: '' } })
  await page.reload()
  expect(await page.getByRole('link', { name: 'Online meedoen' }).getAttribute('href')).toBe(link)
  await house.done(house.outsider, leaveGroup, { params: { groupId: house.square.id } })
  expect([...guest.complaints, ...complaints]).toEqual([])
})
