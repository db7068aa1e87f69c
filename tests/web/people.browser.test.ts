import { changeProfile } from '@kring/contract/people'
import { expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()

test('somebody says who they are, and others can read it', async () => {
  const person = await bring(house.app, 'Petra Profiel')
  const { page, complaints } = await house.open(person, '/settings/profile')
  await page.getByLabel('Je naam').fill('P')
  await page.getByLabel('Wat heb je te bieden?').fill('Een werkplaats\nop dinsdag')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByLabel('Je naam').and(page.locator('[aria-invalid]')).waitFor()
  expect(await page.getByLabel('Wat heb je te bieden?').inputValue()).toBe('Een werkplaats\nop dinsdag')

  await page.getByLabel('Je naam').fill('Petra Profiel-Smit')
  await page.getByLabel('Sector').selectOption('Bouw')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('heading', { level: 1, name: 'Petra Profiel-Smit' }).waitFor()
  await page.getByText('Testbedrijf · Bouw').waitFor()
  await page.getByText('Een werkplaats').waitFor()
  // A failed send is told to the console by the browser itself.
  expect(complaints.filter((text) => !text.includes('400'))).toEqual([])

  const { page: other } = await house.open(house.outsider, `/people/${person.id}`)
  await other.getByRole('heading', { level: 1, name: 'Petra Profiel-Smit' }).waitFor()
  expect(await other.getByRole('link', { name: 'Pas je profiel aan' }).count()).toBe(0)
})

test('a profile tells of groups for members only to their members', async () => {
  const path = `/people/${house.member.id}`
  const { page: insider } = await house.open(house.moderator, path)
  await insider.getByRole('main').getByRole('link', { name: 'Stille kring' }).waitFor()
  const { page: outsider } = await house.open(house.outsider, path)
  await outsider.getByRole('main').getByRole('link', { name: 'Open plein' }).waitFor()
  expect(await outsider.getByText('Stille kring').count()).toBe(0)
})

test('a guest signs in before reading about a person', async () => {
  const { page } = await house.open(null, `/people/${house.member.id}`)
  await page.waitForURL(`**/sign-in?to=%2Fpeople%2F${house.member.id}`)
})

test('a newcomer sees three first steps, and the first one ticked once it is done', async () => {
  const newcomer = await bring(house.app, 'Nina Nieuw')
  await house.done(newcomer, changeProfile, { body: { name: 'Nina Nieuw', organisation: null, sector: null, offers: '', seeks: '' } })
  const { page } = await house.open(newcomer, '/')
  await page.getByRole('heading', { level: 1, name: /Nina$/ }).waitFor()
  await page.getByRole('link', { name: 'Vul je profiel in' }).click()
  await page.getByLabel('Sector').selectOption('Horeca')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('heading', { level: 1, name: 'Nina Nieuw' }).waitFor()
  await page.getByRole('link', { name: 'Vandaag' }).first().click()
  await page.getByText('Gedaan').waitFor()
})
