import { enterStage, startSession, takeSeat } from '@kring/contract/sessions'
import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { bring } from '../support/cast.ts'
import { planMeeting, step } from '../support/evening.ts'
import { useHouse } from '../support/house.ts'
import type { Actor } from '../support/world.ts'

const house = useHouse()
const phone = { viewport: { width: 390, height: 844 } }
const stages = [step('arrival', 'Binnenkomen', 'Welkom!', 5), step('breakout', 'Tafels', 'Maak één afspraak.', 20, { grouping: { as: 'new', size: 3, count: null } })]

/** Six people at the table, before there are tables. */
async function six() {
  const session = await house.done(house.facilitator, startSession, { params: { meetingId: await planMeeting(house) }, body: { stages, guests: true } })
  const people: Actor[] = []
  for (const name of ['Anne', 'Bart', 'Cor', 'Dina', 'Eef', 'Fons']) {
    const person = await bring(house.app, `${name} Achternaam`, [house.group.id])
    await house.done(person, takeSeat, { params: { sessionId: session.id } })
    people.push(person)
  }
  return { session, people }
}

test('a facilitator divides people, moves one by keyboard, and each finds their table on the phone and on the wall', async () => {
  const { session, people } = await six()
  const { page, complaints } = await house.open(house.facilitator, `/sessions/${session.id}/console`)
  await page.getByRole('button', { name: 'Deel in', exact: true }).click()
  await page.getByText('Niemand zit twee keer bij dezelfde persoon. Beter kan niet.').waitFor()
  const table = (number: number) => page.locator('.card', { has: page.getByRole('heading', { name: `Tafel ${number}`, exact: true }) })
  const chips = (number: number) => table(number).getByRole('listitem').getByRole('button')
  expect([await chips(1).count(), await chips(2).count()]).toEqual([3, 3])
  const moving = await chips(1).first().getAttribute('title')
  await chips(1).first().focus()
  await page.keyboard.press('2')
  await table(2)
    .getByTitle(moving ?? '')
    .waitFor()
  expect([await chips(1).count(), await chips(2).count()]).toEqual([2, 4])
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('title'))).toBe(moving)
  await page.getByText(`${moving?.split(' ')[0]} zit nu aan tafel 2.`).waitFor()
  await table(2).getByLabel('Onderwerp van tafel 2').fill('Brood')
  await table(2).getByLabel('Onderwerp van tafel 2').blur()
  expect(await violationsOn(page)).toEqual([])

  const [someone = house.member] = people
  const { page: mine, complaints: theirs } = await house.open(someone, `/sessions/${session.id}`, phone)
  const { page: wall } = await house.open(house.facilitator, `/sessions/${session.id}/screen`)
  await page.getByRole('button', { name: 'Laat iedereen zijn tafel zien' }).click()
  await mine.getByRole('heading', { name: /Straks zit jij aan tafel/ }).waitFor()
  await wall.getByText('Straks aan tafel:').waitFor()
  await house.done(house.facilitator, enterStage, { params: { sessionId: session.id }, body: { from: session.stages[0]?.id ?? 0, to: session.stages[1]?.id ?? 0 } })
  await mine.getByRole('heading', { name: /Jij zit aan tafel/ }).waitFor()
  await mine.getByText('Wat je schrijft, leest nu alleen jouw tafel, met je naam erbij.').waitFor()
  expect(await violationsOn(mine)).toEqual([])
  await wall.getByRole('heading', { name: 'Tafel 2: Brood' }).waitFor()
  expect(await violationsOn(wall)).toEqual([])
  await page.getByText('Iedereen ziet zijn tafel.').waitFor()
  expect([complaints, theirs]).toEqual([[], []])
})

test('what one writes at a table comes up at the others of that table, and nowhere else', async () => {
  const { session, people } = await six()
  await house.done(house.facilitator, enterStage, { params: { sessionId: session.id }, body: { from: session.stages[0]?.id ?? 0, to: session.stages[1]?.id ?? 0 } })
  const pages = await Promise.all(people.slice(0, 6).map(async (person) => (await house.open(person, `/sessions/${session.id}`, phone)).page))
  const numbers = await Promise.all(pages.map((page) => page.locator('#table strong').innerText()))
  const [writer] = pages
  if (!writer) throw new Error('nobody came')
  await writer.getByLabel('Jouw briefje').fill('Twee kratten per week')
  await writer.getByRole('button', { name: 'Leg neer' }).click()
  const reads = (place: number) => pages[place]?.getByText('Twee kratten per week', { exact: true })
  for (const place of pages.keys()) if (numbers[place] === numbers[0]) await reads(place)?.waitFor()
  for (const place of pages.keys()) if (numbers[place] !== numbers[0]) expect(await reads(place)?.count()).toBe(0)
})
