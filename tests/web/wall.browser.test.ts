import { broadcast } from '@kring/contract/facilitation'
import * as sessions from '@kring/contract/sessions'
import type { Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { bring } from '../support/cast.ts'
import { planMeeting, step } from '../support/evening.ts'
import { useHouse } from '../support/house.ts'
import { ulid } from '../support/ulid.ts'

const house = useHouse()
const projectors = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
]
const prompt = 'Maak met je tafel één afspraak. Schrijf op wie hem nakomt, wat er daarvoor nodig is, en wanneer jullie weten of het gelukt is.'
const begin = async (stages: ReturnType<typeof step>[]) =>
  house.done(house.facilitator, sessions.startSession, { params: { meetingId: await planMeeting(house) }, body: { guests: true, stages } })
const go = ({ id, stages }: sessions.Session, from: number, to: number) =>
  house.done(house.facilitator, sessions.enterStage, { params: { sessionId: id }, body: { from: stages[from]?.id ?? 0, to: stages[to]?.id ?? 0 } })
const openWall = ({ id }: sessions.Session) => house.open(house.facilitator, `/sessions/${id}/screen`, { viewport: { width: 1280, height: 720 } })

/** Whether somebody who only looks sees all of it: nothing to scroll to, and what is read lies above the way in. */
async function showsAll(page: Page, { code }: sessions.Session, words: string[]) {
  const shown = page.getByText(`${code?.slice(0, 3)} ${code?.slice(3)}`)
  await page.mouse.wheel(0, 500)
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0])
  const boxOf = async (text: string) => (await page.getByText(text).first().boundingBox()) ?? { y: NaN, height: NaN }
  const invitation = (await shown.boundingBox()) ?? { y: NaN, height: NaN }
  expect(invitation.y + invitation.height).toBeLessThan(page.viewportSize()?.height ?? 0)
  const footer = (await page.locator('footer').boundingBox())?.y ?? NaN
  for (const { y, height } of await Promise.all(words.map(boxOf))) expect(y + height).toBeLessThanOrEqual(footer)
}

test('a wall with seven tables, a long question and a long message shows them all, and the code', async () => {
  const session = await begin([step('arrival', 'Binnenkomen', 'Welkom!', 5), step('breakout', 'Tafels', prompt, 20, { grouping: { as: 'new', size: 2, count: null } })])
  for (let number = 1; number <= 14; number++) {
    const person = await bring(house.app, `Willemijntje${number} Achternaam`, [house.group.id])
    await house.done(person, sessions.takeSeat, { params: { sessionId: session.id } })
  }
  const { page, complaints } = await openWall(session)
  await go(session, 0, 1)
  await house.done(house.facilitator, broadcast, { params: { sessionId: session.id }, body: { text: `Koffie bij het raam. ${'Neem je krukje mee. '.repeat(10)}` } })
  await page.getByText('Koffie bij het raam').waitFor()
  for (const projector of projectors) {
    await page.setViewportSize(projector)
    await expect.poll(() => page.getByRole('heading', { name: /^Tafel \d$/ }).count()).toBe(7)
    await showsAll(page, session, [prompt, 'Koffie bij het raam', 'Tafel 7'])
  }
  expect([await violationsOn(page), complaints]).toEqual([[], []])
})

test('a wall with fourteen notes, one of them of 500 characters, shows them and the code; of a hundred it says how many are left', async () => {
  const session = await begin([step('writing', 'Schrijven', 'Wat blijft er over?', 8), step('clustering', 'Ordenen', 'Wat hoort bij elkaar?', 8, { board: 'schrijven' })])
  await house.done(house.member, sessions.takeSeat, { params: { sessionId: session.id } })
  const write = (text: string) => house.done(house.member, sessions.writeNote, { params: { sessionId: session.id, noteId: ulid() }, body: { stageId: session.stageId, text } })
  await write('Zo veel '.repeat(70).slice(0, 500).trim())
  for (let number = 2; number <= 14; number++) await write(`Wat er overblijft van restje ${number}`)
  await house.done(house.facilitator, sessions.revealNotes, { params: { sessionId: session.id, stageId: session.stageId } })
  await go(session, 0, 1)
  const { page, complaints } = await openWall(session)
  for (const projector of projectors) {
    await page.setViewportSize(projector)
    await expect.poll(() => page.getByRole('listitem').count()).toBe(14)
    await showsAll(page, session, ['Zo veel', 'restje 2', 'restje 14'])
  }
  await go(session, 1, 0)
  for (let number = 15; number <= 100; number++) await write(`Wat er overblijft van restje ${number}, en waar het naartoe zou kunnen`)
  await go(session, 0, 1)
  await page.getByText(/^En nog \d+ op je telefoon$/).waitFor()
  const shown = await page.getByRole('listitem').count()
  expect(shown).toBeGreaterThan(10)
  await showsAll(page, session, [`En nog ${100 - shown} op je telefoon`])
  expect([await violationsOn(page), complaints]).toEqual([[], []])
})
