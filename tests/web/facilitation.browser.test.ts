import { setLanguage } from '@kring/contract/auth'
import { drawPlan, readPlan } from '@kring/contract/breakouts'
import { readSession, startSession, takeSeat } from '@kring/contract/sessions'
import type { Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { planMeeting, step } from '../support/evening.ts'
import { useHouse } from '../support/house.ts'
import { bring } from '../support/cast.ts'

const house = useHouse()
const phone = { viewport: { width: 390, height: 844 } }
const script = [
  step('writing', 'Stil schrijven', 'Wat kan er met jouw restjes?', 8, { names: true }),
  step('reflection', 'Rondje', 'Wat neem je mee?', 6, { writers: 'nobody', turns: true }),
  step('discussion', 'Gesprek', 'Wat nu?', 10),
]
const begin = async () => house.done(house.facilitator, startSession, { params: { meetingId: await planMeeting(house) }, body: { stages: script, guests: true } })
const told = (page: Page) => page.getByRole('region', { name: 'Meldingen' })
/** A refusal that the form tells of is still a line in Chromium's console. */
const surprises = (complaints: string[]) => complaints.filter((line) => !line.startsWith('Failed to load resource'))
const narrow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

test('one call and one word reach every phone and the wall, and the way back is at hand', async () => {
  const { id } = await begin()
  const { page: mine, complaints } = await house.open(house.member, `/sessions/${id}`, phone)
  const { page: desk, complaints: atDesk } = await house.open(house.facilitator, `/sessions/${id}/console`)
  const { page: wall } = await house.open(house.facilitator, `/sessions/${id}/screen`)
  await desk.getByRole('button', { name: 'Haal iedereen erbij' }).click()
  await mine.getByText('vraagt of je erbij komt').waitFor()
  await desk.getByRole('button', { name: 'Zeg iets tegen iedereen' }).click()
  await desk.getByRole('button', { name: 'Zeg het' }).click()
  await desk.getByRole('dialog').getByText('Vul dit in.').waitFor()
  await desk.getByLabel('Wat wil je zeggen?').fill('Koffie bij het raam')
  await desk.getByRole('button', { name: 'Zeg het' }).click()
  for (const page of [mine, wall, desk]) await page.getByText('Koffie bij het raam').waitFor()
  expect(await violationsOn(desk)).toEqual([])
  expect(await violationsOn(mine)).toEqual([])
  await desk.getByRole('button', { name: 'Haal weg' }).click()
  await mine.getByText('Koffie bij het raam').waitFor({ state: 'detached' })
  await desk.getByRole('button', { name: 'Ga met iedereen naar Gesprek' }).click()
  await mine.getByRole('heading', { name: 'Wat nu?' }).waitFor()
  await told(desk).locator('.toast', { hasText: '‘Gesprek’' }).getByRole('button', { name: 'Zet terug' }).click()
  await mine.getByRole('heading', { name: 'Wat kan er met jouw restjes?' }).waitFor()
  await desk.getByRole('button', { name: '1 minuut eraf' }).click()
  await desk.getByText('van 7 min').waitFor()
  expect(surprises([...complaints, ...atDesk])).toEqual([])
})

test('in a round each has a turn: a hand goes up, the turn goes round, one passes, and who is quiet is seen', async () => {
  const { id, code } = await begin()
  const guest = await (await house.browser.newContext({ ...phone, locale: 'nl-NL' })).newPage()
  await guest.goto(`${house.origin}/join/${code}`)
  await guest.getByLabel('Hoe heet je?').fill('Sam')
  await guest.getByRole('button', { name: 'Schuif aan' }).click()
  await guest.waitForURL(/\/sessions\//)
  const { page: mine, complaints } = await house.open(house.member, `/sessions/${id}`, { ...phone, colorScheme: 'dark' })
  const { page: desk, complaints: atDesk } = await house.open(house.facilitator, `/sessions/${id}/console`, phone)
  await mine.getByRole('textbox').fill('w'.repeat(60))
  expect(await narrow(mine)).toBe(true)
  await mine.getByRole('textbox').fill('Soep')
  await mine.getByRole('button', { name: 'Leg neer' }).click()
  await desk.getByText('1 briefje, dicht').waitFor()
  await desk
    .locator('section', { has: desk.getByRole('heading', { name: 'Nog niet gehoord' }) })
    .getByText('Sam', { exact: true })
    .waitFor()
  await guest.getByRole('button', { name: 'Hand op' }).dblclick()
  await guest.getByText('Jij bent de eerste.').waitFor()
  await guest.getByRole('button', { name: 'Ik ben klaar' }).dblclick()
  await guest.getByRole('button', { name: 'Toch nog even' }).waitFor()
  await desk.getByRole('button', { name: 'Hand van Sam omlaag' }).click()
  await guest.getByRole('button', { name: 'Hand op' }).waitFor()
  await desk.getByRole('button', { name: /^Volgende: Rondje/ }).click()
  await desk.getByRole('button', { name: 'Begin bij Sam' }).click()
  await guest.getByText('Jij bent aan de beurt').waitFor()
  await mine.getByText('Sam is aan de beurt').waitFor()
  for (const page of [guest, mine, desk]) expect([await violationsOn(page), await narrow(page)]).toEqual([[], true])
  await guest.getByRole('button', { name: 'Verder naar Lotte' }).click()
  await mine.getByText('Jij bent aan de beurt').waitFor()
  await mine.getByRole('button', { name: 'Sla over' }).click()
  await desk.getByText('Lotte', { exact: false }).first().waitFor()
  await desk
    .getByRole('button', { name: 'Begin het rondje' })
    .or(desk.getByRole('button', { name: 'Verder naar Lotte' }))
    .first()
    .waitFor()
  await mine.getByText('Kijk terug').click()
  await mine.getByRole('button', { name: 'Stil schrijven' }).click()
  await mine.getByText('Je kijkt terug naar').waitFor()
  await mine.getByText('Soep').waitFor()
  await mine.getByRole('button', { name: 'Terug naar nu: Rondje' }).click()
  await mine.getByRole('heading', { name: 'Wat neem je mee?' }).waitFor()
  await desk.getByRole('button', { name: /^Volgende: Gesprek/ }).click()
  await mine.getByRole('heading', { name: 'Wat nu?' }).waitFor()
  expect([...complaints, ...atDesk]).toEqual([])
})

test('a member is asked to help, takes over, and says goodbye to who goes home; who comes back is there again, in English', async () => {
  const { id } = await begin()
  const goer = await bring(house.app, 'Gerda Gaat', [house.group.id])
  await house.done(goer, setLanguage, { body: { language: 'en' } })
  const { page: theirs } = await house.open(goer, `/sessions/${id}`, phone)
  const { page: desk } = await house.open(house.facilitator, `/sessions/${id}/console`)
  const { page: mine, complaints } = await house.open(house.member, `/sessions/${id}`)
  await desk.getByLabel('Gasten met de code mogen erin').uncheck()
  await expect.poll(async () => (await house.done(house.member, readSession, { params: { sessionId: id } })).guests).toBe(false)
  await desk.getByRole('button', { name: 'Meer over Lotte Lid' }).click()
  await desk.getByRole('menuitem', { name: 'Vraag om mee te begeleiden' }).click()
  await desk.getByText('begeleidt mee').waitFor()
  await mine.getByRole('button', { name: 'Meer over deze sessie' }).click()
  await mine.getByRole('menuitem', { name: 'Begeleid deze sessie' }).click()
  await mine.waitForURL(/\/console$/)
  await mine.getByRole('button', { name: 'Neem de sessie over' }).click()
  await mine.getByText('jij leidt').waitFor()
  await desk.getByText(/^Lotte nam het over om/).waitFor()
  await mine.getByRole('button', { name: 'Meer over Gerda Gaat' }).click()
  await mine.getByRole('menuitem', { name: 'Is naar huis' }).click()
  await told(mine).getByText('Er wordt niet meer op Gerda gewacht.').waitFor()
  expect(await violationsOn(mine)).toEqual([])
  await theirs.getByText('The facilitator thought that you went home.').waitFor()
  await theirs.getByRole('button', { name: 'I am back' }).click()
  await mine.getByRole('button', { name: 'Meer over Gerda Gaat' }).waitFor()
  expect(complaints).toEqual([])
})

test('who runs the session sees who would change tables before somebody is sent home, and can leave it', async () => {
  const tables = [step('writing', 'Stil', 'Wat?', 8, {}), step('breakout', 'Tafels', 'Praat', 9, { grouping: { as: 'new', size: null, count: 2 } })]
  const { id } = await house.done(house.facilitator, startSession, { params: { meetingId: await planMeeting(house) }, body: { stages: tables, guests: false } })
  const people = await Promise.all(['Ada Eerst', 'Bram Tweede', 'Cora Derde', 'Daan Vierde', 'Els Vijfde'].map((name) => bring(house.app, name, [house.group.id])))
  for (const who of people) await house.done(who, takeSeat, { params: { sessionId: id } })
  const { rounds } = await house.done(house.facilitator, drawPlan, { params: { sessionId: id }, body: { sectors: true, approaches: true, earlier: true } })
  const small = rounds[0]?.groups.find((group) => group.people.length === 2)
  const left = (await house.done(house.facilitator, readSession, { params: { sessionId: id } })).people.find((person) => person.id === small?.people[0])
  const { page: desk, complaints } = await house.open(house.facilitator, `/sessions/${id}/console`, phone)
  const send = async () => {
    await desk.getByRole('button', { name: `Meer over ${left?.name}` }).click()
    await desk.getByRole('menuitem', { name: 'Is naar huis' }).click()
  }
  await send()
  const dialog = desk.getByRole('dialog')
  await dialog.getByText(/^\S+ \S+, in ronde 1: van tafel \d naar tafel \d$/).waitFor()
  expect([await violationsOn(desk), await narrow(desk)]).toEqual([[], true])
  await dialog.getByRole('button', { name: 'Toch niet' }).click()
  const tablesNow = async () => (await house.done(house.facilitator, readPlan, { params: { sessionId: id } })).rounds[0]?.groups.map((group) => group.people.length).sort()
  expect(await tablesNow()).toEqual([2, 3])
  await send()
  await dialog.getByRole('button', { name: 'Deel zo in' }).click()
  await told(desk)
    .getByText(`Er wordt niet meer op ${left?.name.split(' ')[0]} gewacht.`)
    .waitFor()
  expect(await tablesNow()).toEqual([2, 2])
  expect(complaints).toEqual([])
})
