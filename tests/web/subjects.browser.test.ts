import * as subjects from '@kring/contract/subjects'
import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { conversations } from '../support/conversation.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const { ask } = conversations(house)
const phone = { viewport: { width: 390, height: 844 } }

test('who began a thread says what it is about, others see it at once, and each word leads to what shares it', async () => {
  const [mine, other] = [await ask(house.member, 'Waar laat ik oude deuren?'), await ask(house.facilitator, 'Wie zoekt eiken?')]
  await house.done(house.facilitator, subjects.describeThread, { params: { threadId: other.id }, body: { strategy: null, obstacle: null, tags: ['oude deuren'] } })
  const { page: reader } = await house.open(house.facilitator, `/threads/${mine.id}`)
  expect(await reader.getByRole('button', { name: /waar het over gaat/ }).count()).toBe(0)

  const { page, complaints } = await house.open(house.member, `/threads/${mine.id}`, phone)
  await page.getByRole('button', { name: 'Zeg waar het over gaat' }).click()
  const field = page.getByLabel('Eigen woorden')
  await field.pressSequentially('hout, oude')
  await page.getByRole('button', { name: 'Neem oude deuren over' }).click()
  expect(await field.inputValue()).toBe('hout, oude deuren, ')
  await field.fill('a, b, c, d, e, f')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
  await field.fill('hout, #Oude Deuren,')
  await page.getByRole('radio', { name: 'Hergebruiken' }).check()
  await page.getByRole('radio', { name: 'Aanbod' }).check()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('link', { name: 'oude deuren' }).waitFor()
  expect(await page.getByRole('button', { name: 'Pas aan waar het over gaat' }).evaluate((it) => it === document.activeElement)).toBe(true)
  await reader.getByRole('link', { name: 'Hergebruiken' }).waitFor()
  expect(await reader.locator('main header .chip').allInnerTexts()).toEqual(['Hergebruiken', 'Aanbod', 'hout', 'oude deuren'])

  await page.getByRole('link', { name: 'oude deuren' }).click()
  await page.getByRole('link', { name: 'Toon alles weer' }).waitFor()
  expect((await page.locator('main article h3').allInnerTexts()).toSorted()).toEqual([mine.title, other.title].toSorted())
  expect(complaints).toEqual([expect.stringContaining('400')])
})

test('who asks says at once what it is about, and it stays with the draft', async () => {
  const { page, complaints } = await house.open(house.member, '/groups/open-plein/compose?kind=question')
  await page.getByLabel('Je vraag in één zin').fill('Wie heeft er riet over?')
  await page.getByLabel('Je uitleg').fill('Drie bossen is genoeg.')
  await page.getByText('Waar gaat het over?').click()
  await page.getByLabel('Eigen woorden').fill('Riet, dak')
  await page.getByRole('radio', { name: 'Herbestemmen' }).check()
  await page.getByText('Concept bewaard').waitFor()
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByText('Waar gaat het over?').click()
  expect(await page.getByLabel('Eigen woorden').inputValue()).toBe('Riet, dak')
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Plaats vraag' }).click()
  await page.getByRole('heading', { level: 1, name: 'Wie heeft er riet over?' }).waitFor()
  expect(await page.locator('main header .chip').allInnerTexts()).toEqual(['Herbestemmen', 'riet', 'dak'])
  expect(complaints).toEqual([])
})

test('the chart says what is spoken of and what is forgotten, in words and without JavaScript', async () => {
  const { id } = await ask(house.member, 'Hoe koop je minder?')
  await house.done(house.member, subjects.describeThread, { params: { threadId: id }, body: { strategy: 'reduce', obstacle: 'costs', tags: ['inkoop'] } })
  const { page, complaints } = await house.open(house.member, '/groups/open-plein/learnings', phone)
  expect(await page.locator('main').innerText()).toMatch(/Nog niemand schreef over: weigeren, .*energie terugwinnen\./)
  expect(await page.getByRole('row', { name: /Verminderen/ }).innerText()).toContain('1 gesprek')
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Verminderen' }).click()
  await page.getByRole('link', { name: 'Hoe koop je minder?' }).waitFor()
  expect(complaints).toEqual([])
  const { page: bare } = await house.open(null, '/subjects', { javaScriptEnabled: false })
  expect(await bare.getByRole('row', { name: /Kosten/ }).innerText()).toContain('1 gesprek')
})
