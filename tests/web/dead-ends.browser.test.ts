import { expect, test } from 'vitest'
import { planMeeting } from '../support/evening.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
/** The one line that Chromium itself writes about a document, or an answer of the API, that is a no. */
const ofBrowser = /^Failed to load resource: the server responded with a status of 40[34]/

test.each<[string, () => string, number]>([
  ['nowhere', () => '/nergens', 404],
  ['to a thread that is not there', () => '/threads/999999', 404],
  ['to something that cannot be', () => '/meetings/morgen', 404],
  ['to a group for members only', () => `/groups/${house.group.slug}`, 404],
  ['to what facilitators do', () => `/groups/${house.square.slug}/edit`, 403],
])('who comes %s reads so, finds a way on, and the console stays silent', async (_, path, expected) => {
  const { page, status, complaints } = await house.open(house.outsider, path())
  expect(status).toBe(expected)
  expect(await page.textContent('h1')).toBe(expected === 404 ? 'Deze pagina is er niet' : 'Deze pagina is niet voor jou')
  await page.getByRole('link', { name: 'Bekijk de kringen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kringen' }).waitFor()
  expect(complaints.filter((text) => !ofBrowser.test(text))).toEqual([])
})

test('a page for the facilitator is a 403 for a member, and opens for the facilitator', async () => {
  const path = `/meetings/${await planMeeting(house, { startsIn: 24 })}/edit`
  expect((await house.open(house.member, path)).status).toBe(403)
  const { status, complaints } = await house.open(house.facilitator, path)
  expect([status, complaints]).toEqual([200, []])
})

test('pointing at a link that leads nowhere says nothing; following it does', async () => {
  const { page, complaints } = await house.open(house.outsider, '/groups')
  await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<a id="there" href="/meetings/999999">there</a>'))
  const answered = page.waitForResponse('**/api/v1/meetings/999999')
  await page.hover('#there')
  await answered
  await page.click('#there')
  await page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor()
  expect(await page.locator('.toast').count()).toBe(0)
  expect(complaints.filter((text) => !ofBrowser.test(text))).toEqual([])
})
