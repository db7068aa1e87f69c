import * as contract from '@kring/contract/sessions'
import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { planMeeting, script, stagesOf } from '../support/evening.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
const start = async () => house.done(house.facilitator, contract.startSession, { params: { meetingId: await planMeeting(house) }, body: { stages: script, guests: false } })
const go = (sessionId: number, from: number, to: number) => house.done(house.facilitator, contract.enterStage, { params: { sessionId }, body: { from, to } })
const read = (sessionId: number) => house.done(house.member, contract.readSession, { params: { sessionId } })
const titlesOf = async (sessionId: number) => (await read(sessionId)).stages.map(({ title }) => title)

test('a facilitator changes what is still to come while people are at it; phones follow', async () => {
  const session = await start()
  const { page: hand } = await house.open(house.member, `/sessions/${session.id}`, phone)
  await hand.getByText('Stap 1 van 4').waitFor()
  const { page, complaints } = await house.open(house.facilitator, `/sessions/${session.id}/console`)
  await page.getByRole('link', { name: 'Wijzig het draaiboek' }).click()
  await page.getByText('Nu: Binnenkomen, nog').waitFor()
  expect(await violationsOn(page)).toEqual([])
  expect(await page.getByRole('button', { name: 'Meer met ‘Binnenkomen’' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Zet ‘Stil schrijven’ eerder' }).click()
  await page.getByRole('button', { name: 'Meer met ‘Oogst’' }).click()
  await page.getByRole('menuitem', { name: 'Haal weg' }).click()
  await page.getByRole('button', { name: 'Stap erbij' }).click()
  await page.getByLabel('Hoe heet deze stap?').fill('Doorpraten')
  await page.getByLabel('Minuten').fill('200')
  await page.getByText(/^Dat is \d+ minuten te laat\.$/).waitFor()
  await page.getByRole('button', { name: 'Haal het in' }).click()
  await page.getByText(/^Dat is \d+ minuten te laat\.$/).waitFor({ state: 'detached' })
  await page.reload({ waitUntil: 'networkidle' })
  await page
    .getByRole('button', { name: /Doorpraten/ })
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Bewaar voor iedereen' }).click()
  await page.waitForURL('**/console')
  await page.getByText('Doorpraten').waitFor()
  expect(await titlesOf(session.id)).toEqual(['Binnenkomen', 'Stil schrijven', 'Aan tafel', 'Doorpraten'])
  await hand.getByText('Stap 1 van 4').waitFor()
  await go(session.id, session.stageId, (await read(session.id)).stages[3]?.id ?? 0)
  await hand.getByText('Stap 4 van 4').waitFor()
  expect(complaints).toEqual([])
})

test('when the session moved on meanwhile, what is on stays and what one typed of the rest too', async () => {
  const session = await start()
  const [checkin, writing] = stagesOf(session)
  const { page } = await house.open(house.facilitator, `/sessions/${session.id}/script`)
  await page.getByRole('button', { name: /Stil schrijven, 8 min/ }).click()
  await page.getByLabel('Hoe heet deze stap?').fill('Schrijf op')
  await page.getByRole('button', { name: /Gesprek, 20 min/ }).click()
  await page.getByLabel('Minuten').fill('12')
  await go(session.id, checkin, writing)
  await page.getByText('Nu: Stil schrijven, nog').waitFor()
  await page.getByRole('button', { name: 'Bewaar voor iedereen' }).click()
  await page.getByText('De sessie is intussen verder.').waitFor()
  await page.getByRole('button', { name: 'Bewaar voor iedereen' }).click()
  await page.waitForURL('**/console')
  expect((await read(session.id)).stages.map(({ title, minutes }) => [title, minutes])).toEqual([
    ['Binnenkomen', 5],
    ['Stil schrijven', 8],
    ['Aan tafel', 12],
    ['Oogst', 10],
  ])
})

test('when two change it at once the second sees both, and chooses', async () => {
  const session = await start()
  const { page: one } = await house.open(house.facilitator, `/sessions/${session.id}/script`)
  const { page: other } = await house.open(house.facilitator, `/sessions/${session.id}/script`, phone)
  await one.getByRole('button', { name: 'Zet ‘Oogst’ eerder' }).click()
  await one.getByRole('button', { name: 'Bewaar voor iedereen' }).click()
  await one.waitForURL('**/console')
  await other.getByRole('button', { name: /Oogst, 10 min/ }).click()
  await other.getByLabel('Hoe heet deze stap?').fill('Beloven')
  await other.getByRole('button', { name: 'Bewaar voor iedereen' }).click()
  await other.getByText('Dit draaiboek is ook ergens anders aangepast').waitFor()
  expect(await violationsOn(other)).toEqual([])
  await other.getByRole('button', { name: 'Ga verder met die van mij' }).click()
  await other.getByRole('button', { name: 'Bewaar voor iedereen' }).click()
  await other.waitForURL('**/console')
  expect(await titlesOf(session.id)).toEqual(['Binnenkomen', 'Stil schrijven', 'Aan tafel', 'Beloven'])
})
