import { startSession } from '@kring/contract/sessions'
import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { planMeeting, step } from '../support/evening.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const phone = { viewport: { width: 390, height: 844 } }
const start = async (guests: boolean) =>
  house.done(house.facilitator, startSession, {
    params: { meetingId: await planMeeting(house) },
    body: { guests, stages: [step('arrival', 'Binnenkomen', 'Welkom!', 5), step('writing', 'Schrijven', 'Wat blijft er over?', 8)] },
  })

test('a guest types the code from the wall and a name, sits, and comes back to that seat', async () => {
  const session = await start(true)
  const { page, complaints } = await house.open(null, '/join', phone)
  expect(await violationsOn(page)).toEqual([])
  await page.getByLabel('Code').fill('o0')
  await page.getByRole('button', { name: 'Ga naar de sessie' }).click()
  await page.getByText('Een code heeft zes letters en cijfers').waitFor()
  await page.getByLabel('Code').fill(`${session.code?.slice(0, 3).toLowerCase()} ${session.code?.slice(3)}`)
  await page.getByRole('button', { name: 'Ga naar de sessie' }).click()
  await page.getByText('Femke begeleidt. Een sessie van Stille kring.').waitFor()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Schuif aan' }).click()
  await page.getByText('Vul een naam in').waitFor()
  await page.getByLabel('Hoe heet je?').fill('Sam')
  await page.getByRole('button', { name: 'Schuif aan' }).click()
  await page.getByRole('heading', { name: 'Welkom!' }).waitFor()
  await page.getByText('1 persoon is aangeschoven').waitFor()
  expect(await violationsOn(page)).toEqual([])
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByText('1 persoon is aangeschoven').waitFor()
  expect(complaints).toEqual([])
})

test('somebody with an account takes a seat with one touch', async () => {
  const session = await start(true)
  const { page } = await house.open(house.outsider, `/join/${session.code}`, phone)
  await page.getByRole('button', { name: 'Schuif aan als Bob Buiten' }).click()
  await page.getByRole('heading', { name: 'Welkom!' }).waitFor()
})

test('a code that is not there, and a session for members only, say so and lead on', async () => {
  const { page } = await house.open(null, '/join/ABCDEF', phone)
  await page.getByText('Deze code hoort bij geen sessie die nu loopt.').waitFor()
  const session = await start(false)
  await page.getByLabel('Code').fill(session.code ?? '')
  await page.getByRole('button', { name: 'Ga naar de sessie' }).click()
  await page.getByText('Deze sessie is alleen voor leden van de kring.').waitFor()
  await page.getByRole('link', { name: 'Ik heb een account' }).click()
  await page.waitForURL(`**/sign-in?to=${encodeURIComponent(`/join/${session.code}`)}`)
})

test('the wall shows the code and how many are in', async () => {
  const session = await start(true)
  const { page, complaints } = await house.open(house.facilitator, `/sessions/${session.id}/screen`)
  await page.getByText(`${session.code?.slice(0, 3)} ${session.code?.slice(3)}`).waitFor()
  await page.getByText('0 mensen zijn aangeschoven').waitFor()
  expect([await violationsOn(page), complaints]).toEqual([[], []])
})
