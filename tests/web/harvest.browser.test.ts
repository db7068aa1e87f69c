import * as contract from '@kring/contract/sessions'
import { expect, test } from 'vitest'
import { planMeeting, step } from '../support/evening.ts'
import { axe } from '../support/axe.ts'
import { inDays } from '../support/harvesting.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
const wide = { viewport: { width: 1280, height: 900 } }
const stages = [step('harvest', 'Oogst', 'Wat neem je mee?', 10)]

test('cards become four kinds of harvest, a report, and what the next meeting opens with', async () => {
  const meetingId = await planMeeting(house)
  const { id: sessionId } = await house.done(house.facilitator, contract.startSession, { params: { meetingId }, body: { stages, guests: false } })
  await house.done(house.facilitator, contract.takeSeat, { params: { sessionId } })
  const { page: hand, complaints } = await house.open(house.member, `/sessions/${sessionId}`, phone)
  const put = async (kind: string, text: string) => {
    await hand.getByRole('radio', { name: kind }).check({ force: true })
    await hand.getByLabel('Jouw briefje').fill(text)
    await hand.getByRole('button', { name: 'Leg neer' }).click()
  }
  await put('Dit gaan we doen', 'Kratten ophalen bij Bas')
  await put('Hierover praten we de volgende keer', 'Wie betaalt de kratten?')
  await put('Dit vragen we nog', 'Wie heeft een koelwagen?')
  await hand.getByText('Jouw 3 briefjes').waitFor()
  expect(await axe(hand)).toEqual([])

  await house.done(house.facilitator, contract.endSession, { params: { sessionId } })
  await hand.getByText('Dit was de sessie').waitFor()
  await hand.getByLabel('Noem mij in het verslag').check()
  await hand.getByText('Je naam komt in het verslag.').waitFor()
  const grade = (question: string, answer: string) => hand.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check({ force: true })
  await hand.getByRole('button', { name: 'Zeg het' }).click()
  await hand.getByText('Kies bij elke vraag een antwoord.').first().waitFor()
  await grade('Was het de moeite waard?', 'Ja')
  await grade('Kon je je zegje doen?', 'Een beetje')
  expect(await axe(hand)).toEqual([])
  await hand.getByRole('button', { name: 'Zeg het' }).click()
  await hand.getByText('Je antwoord telt mee').waitFor()

  const { page: desk, complaints: others } = await house.open(house.facilitator, `/sessions/${sessionId}/report`, wide)
  await desk.getByLabel('Kies: Kratten ophalen bij Bas').check()
  await expect.poll(() => desk.getByLabel('Wat gaan jullie doen?').inputValue()).toBe('Kratten ophalen bij Bas')
  await desk.getByLabel('Wie pakt dit op?').selectOption({ label: 'Lotte Lid' })
  await desk.getByLabel('Wanneer is het klaar?').fill(inDays(-3))
  await desk.getByRole('button', { name: 'Leg de actie vast' }).click()
  await desk.getByText('Dit moment is al voorbij.').waitFor()
  await desk.getByLabel('Wanneer is het klaar?').fill(inDays(7))
  await desk.getByRole('button', { name: 'Leg de actie vast' }).click()
  await desk.getByRole('link', { name: 'werd een actie' }).waitFor()
  await desk.getByLabel('Kies: Wie betaalt de kratten?').check()
  await desk.getByRole('button', { name: 'Zet op de agenda' }).click()
  await desk.getByRole('link', { name: 'komt op de agenda' }).waitFor()
  await desk.getByLabel('Kies: Wie heeft een koelwagen?').check()
  await desk.getByLabel('De vraag in één zin').fill('Wie heeft een koelwagen over?')
  await desk.getByRole('button', { name: 'Plaats als vraag' }).click()
  await desk.getByRole('link', { name: 'werd een vraag' }).waitFor()
  expect(await axe(desk)).toEqual([])

  await desk.getByRole('link', { name: 'Maak het verslag' }).click()
  await expect.poll(() => desk.getByLabel('Waar ging het over?').inputValue()).toContain('Kratten ophalen bij Bas')
  expect(await desk.getByLabel('Wie waren erbij?').inputValue()).toContain('Met dank aan Lotte Lid')
  await desk.getByLabel('Wat is er besloten?').fill('We delen kratten.')
  await desk.reload({ waitUntil: 'networkidle' })
  await expect.poll(() => desk.getByLabel('Wat is er besloten?').inputValue()).toBe('We delen kratten.')
  await desk.getByRole('button', { name: 'Plaats het verslag' }).click()
  await desk.waitForURL(/\/threads\/\d+/)
  await desk.getByText('We delen kratten.').waitFor()
  await desk.goto(`${house.origin}/sessions/${sessionId}/report`, { waitUntil: 'networkidle' })
  await desk.getByRole('link', { name: 'Lees het verslag' }).waitFor()

  const next = await planMeeting(house, { startsIn: 48 })
  await hand.goto(`${house.origin}/meetings/${next}`, { waitUntil: 'networkidle' })
  await hand.getByRole('heading', { name: 'Nog open van eerdere keren' }).waitFor()
  await hand.getByText('Wie betaalt de kratten?').waitFor()
  expect(await axe(hand)).toEqual([])
  await hand.goto(house.origin, { waitUntil: 'networkidle' })
  await hand.getByRole('button', { name: 'Gedaan: Kratten ophalen bij Bas' }).click()
  await hand.getByText('Gedaan. Dat is mooi.').waitFor()
  await hand.goto(`${house.origin}/meetings/${next}`, { waitUntil: 'networkidle' })
  await hand.getByText('Wie betaalt de kratten?').waitFor()
  expect(await hand.getByText('Kratten ophalen bij Bas').count()).toBe(0)
  expect([...complaints, ...others.filter((text) => !text.includes('422'))]).toEqual([])
  await Promise.all([desk, hand].map((page) => page.context().close()))
})
