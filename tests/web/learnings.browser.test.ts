import * as contract from '@kring/contract/learnings'
import * as threads from '@kring/contract/threads'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { conversations } from '../support/conversation.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const { ask, reply } = conversations(house)
const phone = { viewport: { width: 390, height: 844 } }
const told = { situation: 'Twintig kilo schillen.', obstacle: 'time', tried: 'Azijn.', worked: 'Ja.', strategy: 'repurpose' } as const
const tell = (title: string) =>
  house.done(house.member, threads.postThread, { params: { groupId: house.square.id }, body: { kind: 'learning', title, text: '', learning: told, language: 'nl' } })

test('a thread becomes a learning: words are laid out, who wrote them is named, and each leads to the other', async () => {
  const { id } = await ask(house.member, 'Wat doe je met schillen?', 'Twintig kilo per week.')
  const [tried, answer] = [await reply(id, 'Eerst gedroogd, dat werd schimmel.', house.moderator), await reply(id, 'In azijn gezet.', house.moderator)]
  await house.done(house.member, threads.acceptReply, { params: { threadId: id }, body: { replyId: answer.id } })
  const { page, complaints } = await house.open(house.facilitator, `/threads/${id}`, phone)
  await page.getByRole('link', { name: 'Maak een les van dit gesprek' }).click()
  await page.getByRole('heading', { level: 1, name: 'Maak er een les van' }).waitFor()
  expect(await page.getByLabel('De situatie').inputValue()).toBe('Twintig kilo per week.')
  expect(await page.getByLabel('Wat ging goed, en wat niet?').inputValue()).toBe('In azijn gezet.')
  await page.getByLabel('De situatie').fill('Een lunchroom met twintig kilo schillen per week.')
  await page.getByRole('checkbox', { name: /schimmel/ }).check()
  expect(await page.getByLabel('Wat je deed, stap voor stap').inputValue()).toBe(tried.text)
  await page.getByRole('checkbox', { name: /het begin/ }).uncheck()
  expect(await page.getByLabel('De situatie').inputValue()).toContain('Een lunchroom')
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Plaats les' }).click()
  await page.getByText('Er zijn nog 2 dingen').waitFor()
  await page.getByLabel('Je les in één zin').fill('Schillen worden azijn')
  await page.getByRole('radio', { name: 'Herbestemmen' }).check()
  await page.getByRole('button', { name: 'Plaats les' }).click()
  await page.getByRole('heading', { name: 'Waar deze les uit komt' }).waitFor()
  const sources = page.locator('section', { hasText: 'Waar deze les uit komt' })
  expect(await sources.getByRole('link').allInnerTexts()).toEqual(['Mo Moderator'])
  expect(await violationsOn(page)).toEqual([])
  await sources.getByRole('link').click()
  await page.getByText('Hieruit kwam een les').waitFor()
  expect(await page.getByRole('link', { name: 'Schillen worden azijn' }).count()).toBe(1)
  expect(complaints).toEqual([])
})

test('whoever would rather not be a source steps out, and is gone from the page of others', async () => {
  const { id } = await ask(house.moderator, 'Waar blijft de soep?')
  const learning = await house.done(house.facilitator, contract.makeLearning, {
    params: { groupId: house.square.id },
    body: { title: 'Soep bewaren', text: '', learning: told, language: 'nl', sources: [{ threadId: id, post: 'opening' }] },
  })
  const { page: other } = await house.open(house.member, `/threads/${learning.id}`)
  await other.getByText('Waar deze les uit komt').waitFor()
  const { page, complaints } = await house.open(house.moderator, `/threads/${learning.id}`)
  await page.getByRole('button', { name: 'Haal mijn naam en bericht eraf' }).click()
  await page.getByLabel('Wil je zeggen waarom?').fill('Het was maar een grapje.')
  await page.getByRole('button', { name: 'Haal eraf' }).click()
  await page.getByText('Je naam en bericht staan niet meer bij deze les.').waitFor()
  await other.getByText('Waar deze les uit komt').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})

test('who did the same says how it went, and others see it at once, also without JavaScript', async () => {
  const { id } = await tell('Schillen in azijn')
  const { page: author } = await house.open(house.member, `/threads/${id}`)
  expect(await author.getByRole('button', { name: 'Wij deden dit ook' }).count()).toBe(0)
  const { page, complaints } = await house.open(house.facilitator, `/threads/${id}`, phone)
  await page.getByRole('button', { name: 'Wij deden dit ook' }).click()
  await page.getByRole('radio', { name: 'Het werkte half' }).check()
  await page.getByLabel('In een paar woorden').fill('Met sinaasappel gaat het minder.')
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Vertel het' }).click()
  await author.getByText('Met sinaasappel gaat het minder.').waitFor()
  const { page: bare } = await house.open(null, `/threads/${id}`, { javaScriptEnabled: false })
  expect(await bare.locator('main').innerText()).toContain('Het werkte half. Met sinaasappel gaat het minder.')
  await page.getByRole('button', { name: 'Pas aan wat je vertelde' }).click()
  await page.getByRole('button', { name: 'Haal weg' }).click()
  await author.getByText('Met sinaasappel gaat het minder.').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})

test('after a year who told a learning is asked on their own page whether it holds, and what changed stands above it', async () => {
  const { id, title } = await tell('Schillen naar de fabriek')
  await sql`update thread set review_at = now() - interval '1 day' where id = ${id}`.execute(house.app.db)
  const { page, complaints } = await house.open(house.member, '/', phone)
  await page.locator('section', { hasText: 'Kloppen deze lessen van je nog?' }).getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: 'Nee, er is iets veranderd' }).click()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Vul dit in.').waitFor()
  await page.getByLabel('Wat is er veranderd?').fill('De fabriek is dicht.')
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Deze les klopt niet meer').waitFor()
  const { page: other } = await house.open(null, `/threads/${id}`, { javaScriptEnabled: false, locale: 'en-GB' })
  expect(await other.locator('main').innerText()).toContain('This learning holds no more')
  await page.getByRole('button', { name: 'Hij klopt toch weer' }).click()
  await page.getByLabel('Wanneer kijk je weer?').selectOption('Over 3 maanden')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Nagekeken').waitFor()
  expect(complaints).toEqual([expect.stringContaining('422')])
})
