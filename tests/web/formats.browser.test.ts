import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { planMeeting } from '../support/evening.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const phone = { viewport: { width: 390, height: 844 } }

test('a guest reads how a format goes, in Dutch and in English, and chooses by size and time', async () => {
  const { page, complaints } = await house.open(null, '/formats', phone)
  await page.getByText('16 werkvormen').waitFor()
  expect(await violationsOn(page)).toEqual([])
  const troika = page.locator('#troika-consulting')
  await troika.getByText('10 stappen').click()
  await troika.getByText('Draai je om 3').waitFor()
  expect(await page.getByText('Gebruik in …').count()).toBe(0)
  await page.getByRole('link', { name: 'Een volle zaal (80)' }).click()
  await page.getByRole('link', { name: 'Tot 30 min' }).click()
  await expect.poll(() => page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Snelle kennismaking', 'Maak het concreet', '1-2-4-allen', '15 % oplossingen'])
  expect(new URL(page.url()).search).toBe('?people=80&minutes=30')
  await page.goto(`${house.origin}/formats?language=en`, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { name: 'Peer consultation' }).waitFor()
  expect(await violationsOn(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('it can be read without scripts', async () => {
  const { page } = await house.open(null, '/formats?minutes=15', { javaScriptEnabled: false })
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Rondje inchecken', 'Maak het concreet', '1-2-4-allen'])
})

test('a facilitator takes a format along to a meeting, once', async () => {
  const meetingId = await planMeeting(house, { startsIn: 30, hours: 3 })
  const { page, complaints } = await house.open(house.facilitator, '/formats')
  await page.locator('#co-creation').getByText('Gebruik in …').click()
  await page.locator(`#co-creation a[href^="/meetings/${meetingId}/"]`).click()
  await page.getByText('‘Co-creatie in vier rondes’ staat nu in het draaiboek.').waitFor()
  await page.getByText('130 van de 180 minuten').waitFor()
  await page.getByText('Bewaard. Wie met jou begeleidt').waitFor()
  expect(new URL(page.url()).search).toBe('')
  await page.reload({ waitUntil: 'networkidle' })
  expect(await page.locator('[data-step]').count()).toBe(14)
  expect(complaints).toEqual([])
})
