import { postThread } from '@kring/contract/threads'
import { startSession } from '@kring/contract/sessions'
import { expect, test } from 'vitest'
import { planMeeting, script } from '../support/evening.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()

test('a member who reads the cloth says they come, and can change their mind', async () => {
  await planMeeting(house, { startsIn: 30 })
  const { page, complaints } = await house.open(house.member, '/')
  await page.getByRole('button', { name: 'Ik kom', exact: true }).click()
  await page.getByText('Je komt', { exact: true }).waitFor()
  await page.getByText('1 persoon komt').waitFor()
  await page.getByRole('button', { name: 'Ik kan niet' }).click()
  await page.getByText('Je komt niet').waitFor()
  await page.reload()
  await page.getByText('Je komt niet').waitFor()
  expect(complaints).toEqual([])
})

test('when a session begins, the door opens by itself on the page of the group, and stands open on today', async () => {
  const meetingId = await planMeeting(house)
  const { page, complaints } = await house.open(house.member, `/groups/${house.group.slug}`)
  expect(await page.getByRole('link', { name: 'Schuif aan' }).count()).toBe(0)
  const session = await house.done(house.facilitator, startSession, { params: { meetingId }, body: { stages: script, guests: false } })
  await page.getByRole('link', { name: 'Schuif aan' }).waitFor()
  await page.getByRole('link', { name: 'Vandaag' }).first().click()
  await page.getByText('Nu bezig').waitFor()
  expect(await page.getByRole('link', { name: 'Schuif aan' }).getAttribute('href')).toBe(`/sessions/${session.id}`)
  expect(complaints).toEqual([])
  const { page: outside } = await house.open(house.outsider, '/')
  expect(await outside.getByText('Nu bezig').count()).toBe(0)
})

test('a member sees which questions of others wait, but not their own', async () => {
  const ask = (who: typeof house.member, title: string) =>
    house.done(who, postThread, { params: { groupId: house.square.id }, body: { kind: 'question', title, text: 'Vertel.', learning: null, language: 'nl' } })
  await ask(house.member, 'Wie heeft kratten?')
  await ask(house.facilitator, 'Waar laat je kurk?')
  const { page } = await house.open(house.member, '/')
  const waiting = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Misschien weet jij dit' }) })
  await waiting.getByRole('link', { name: 'Waar laat je kurk?' }).waitFor()
  expect(await waiting.getByText('Wie heeft kratten?').count()).toBe(0)
})

test('who prefers English is met in English', async () => {
  const { page, complaints } = await house.open(null, '/', { locale: 'en-GB' })
  await page.getByRole('heading', { level: 1, name: 'somebody else has tried' }).waitFor()
  await page.getByRole('link', { name: 'See the groups' }).click()
  await page.getByRole('heading', { level: 1, name: 'Groups' }).waitFor()
  await page.getByRole('link', { name: 'View Open plein' }).click()
  await page.getByRole('link', { name: 'Make an account' }).waitFor()
  expect(complaints).toEqual([])
})
