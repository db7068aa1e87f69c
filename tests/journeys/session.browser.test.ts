import { keepScript } from '@kring/contract/scripts'
import { takeSeat } from '@kring/contract/sessions'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { bring } from '../support/cast.ts'
import { planMeeting, step } from '../support/evening.ts'
import { type House, useHouse } from '../support/house.ts'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
const pairs = { grouping: { as: 'new' as const, size: 2, count: null } }
const stages = [
  step('checkin', 'Inchecken', 'Hoe kom je binnen?', 4),
  step('writing', 'Stil schrijven', 'Wat kan er met jouw restjes?', 6),
  step('breakout', 'Eerste ronde', 'Wat heb je al geprobeerd?', 10, { ...pairs, turns: true }),
  step('breakout', 'Tweede ronde', 'Wat houdt je tegen?', 10, pairs),
  step('clustering', 'Ordenen', 'Wat hoort bij elkaar?', 8, { board: 'stilschrijven' }),
  step('voting', 'Stippen', 'Waar beginnen we mee?', 4, { board: 'stilschrijven', dots: { budget: 3, perItem: 2 } }),
  step('harvest', 'Oogst', 'Wat nemen we mee?', 8),
]

/** One evening, from the first chair to the report: a facilitator at the desk, the wall, and three phones, one of a guest. */
describe.each(['PGlite', 'PostgreSQL'] as const)('an evening of a circle, on %s', (database) => {
  const house = useHouse(database)
  const seats = {} as { desk: Page; wall: Page; lotte: Page; mo: Page; guest: Page }
  const complaints: string[] = []
  const looked = async (...pages: Page[]) => {
    for (const page of pages) expect([page.url(), await violationsOn(page)]).toEqual([page.url(), []])
  }
  const put = async (page: Page, text: string) => {
    await page.getByLabel('Jouw briefje').fill(text)
    await page.getByRole('button', { name: 'Leg neer' }).click()
  }
  /** The big button; who presses it again right after is thought to have pressed twice. */
  const next = async (title: string, prompt: string) => {
    await seats.desk.waitForTimeout(600)
    await seats.desk.getByRole('button', { name: `Volgende: ${title}` }).click()
    for (const page of [seats.lotte, seats.mo, seats.guest, seats.wall]) await page.getByRole('heading', { level: 1, name: prompt }).waitFor()
  }
  const open = async (...[who, path, options]: Parameters<House['open']>) => {
    const { page, complaints: own } = await house.open(who, path, options)
    page.on('close', () => complaints.push(...own))
    return page
  }

  beforeAll(async () => {
    const meetingId = await planMeeting(house)
    await house.done(house.facilitator, keepScript, { params: { meetingId }, body: { title: 'Avond', stages, version: 0 } })
    const desk = await open(house.facilitator, `/meetings/${meetingId}/start`, { viewport: { width: 1280, height: 900 } })
    await desk.getByRole('radio', { name: 'Ook gasten met de code' }).check({ force: true })
    await desk.getByRole('button', { name: 'Start de sessie' }).click()
    await desk.waitForURL('**/console')
    const sessionId = Number(/sessions\/(\d+)/.exec(desk.url())?.[1])
    const code = /code (\w{3} \w{3})/.exec(await desk.getByText(/^code /).innerText())?.[1]?.replace(' ', '') ?? ''
    const wall = await open(house.facilitator, `/sessions/${sessionId}/screen`, { viewport: { width: 1280, height: 800 } })
    const lotte = await open(house.member, `/sessions/${sessionId}`, phone)
    const mo = await open(house.moderator, `/sessions/${sessionId}`, { ...phone, colorScheme: 'dark' })
    const guest = await open(null, '/join', phone)
    await guest.getByLabel(/code/i).fill(code)
    await guest.keyboard.press('Enter')
    await guest.getByLabel('Hoe heet je?').fill('Sam')
    await guest.getByRole('button', { name: 'Schuif aan' }).click()
    await guest.waitForURL(/\/sessions\/\d+$/)
    // Somebody without a phone sits there as well, so that there are two tables of two.
    await house.done(await bring(house.app, 'Opa Zonder', [house.group.id]), takeSeat, { params: { sessionId } })
    Object.assign(seats, { desk, wall, lotte, mo, guest })
  }, 240_000)
  afterAll(() => Promise.all(Object.values(seats).map((page) => page.context().close())))

  test('begins with everybody saying how they are', async () => {
    await seats.desk.getByText('4 aangeschoven').waitFor()
    for (const [page, text] of [
      [seats.lotte, 'Een beetje moe'],
      [seats.mo, 'Benieuwd'],
      [seats.guest, 'Ik ken hier niemand'],
    ] as const)
      await put(page, text)
    await seats.desk.getByText('3 briefjes, dicht').waitFor()
    await seats.desk.getByRole('button', { name: 'Leg open' }).click()
    for (const page of [seats.lotte, seats.mo, seats.guest]) await page.getByText('Ik ken hier niemand').first().waitFor()
    await looked(seats.desk, seats.wall, seats.lotte, seats.guest)
  })

  test('goes on in silence: what one writes nobody else has, until it lies open without a name', async () => {
    await next('Stil schrijven', 'Wat kan er met jouw restjes?')
    await put(seats.lotte, 'Soep voor de buurt')
    await put(seats.mo, 'Bouillon van schillen')
    await put(seats.guest, 'Brood wordt bier')
    await seats.desk.getByText('3 briefjes, dicht').waitFor()
    for (const page of [seats.desk, seats.wall, seats.mo]) expect(await page.content()).not.toContain('Soep voor de buurt')
    await seats.lotte.getByRole('button', { name: 'Ik ben klaar' }).click()
    await seats.desk.getByRole('button', { name: 'Leg open' }).click()
    await seats.guest.getByText('Soep voor de buurt').waitFor()
    expect(await seats.guest.getByText('Lotte Lid').count()).toBe(0)
    await looked(seats.desk, seats.mo)
  })

  test('then at tables, twice, each time with somebody else', async () => {
    await next('Eerste ronde', 'Wat heb je al geprobeerd?')
    const company = async (page: Page) => {
      const list = page.locator('section', { has: page.locator('#table') }).getByRole('listitem')
      await list.first().waitFor()
      return (await list.allInnerTexts()).map((text) => text.split('\n').find((line) => line.length > 2) ?? '').sort()
    }
    const first = await company(seats.lotte)
    expect(first).toHaveLength(2)
    await seats.lotte.getByRole('button', { name: /^Begin/ }).click()
    await seats.lotte.getByText(/aan de beurt$/).waitFor()
    await looked(seats.lotte, seats.wall, seats.desk)
    await next('Tweede ronde', 'Wat houdt je tegen?')
    await expect.poll(() => company(seats.lotte)).not.toEqual(first)
    await put(seats.lotte, 'Geen koeling')
    await seats.desk.getByText('1 briefje, dicht').waitFor()
  })

  test('puts together what belongs together, at the desk and on a phone', async () => {
    await next('Ordenen', 'Wat hoort bij elkaar?')
    await seats.desk
      .getByRole('listitem')
      .filter({ hasText: 'Bouillon van schillen' })
      .dragTo(seats.desk.getByRole('listitem').filter({ hasText: 'Soep voor de buurt' }))
    const pile = seats.guest.getByRole('region', { name: 'Stapel zonder naam, 2 briefjes' })
    await pile.getByLabel('Hoe heet deze stapel?').fill('Wat er in de pan kan')
    await seats.guest.keyboard.press('Tab')
    await seats.wall.getByRole('heading', { name: 'Wat er in de pan kan' }).waitFor()
    await looked(seats.desk, seats.guest, seats.wall)
  })

  test('says with dots where to begin, and sees it when they are counted', async () => {
    await next('Stippen', 'Waar beginnen we mee?')
    for (const page of [seats.lotte, seats.mo]) {
      await page.getByRole('button', { name: 'Een stip bij Wat er in de pan kan' }).click()
      await page.getByRole('button', { name: 'Een stip bij Wat er in de pan kan' }).click()
      await page.getByText('Nog 1 stip').waitFor()
    }
    await seats.guest.getByRole('button', { name: 'Een stip bij Brood wordt bier' }).click()
    await expect.poll(async () => (await house.app.db.selectFrom('dots').selectAll().execute()).length).toBe(3)
    expect(await seats.wall.getByText(/\d stip/).count()).toBe(0)
    await seats.desk.getByRole('button', { name: 'Tel de stippen' }).click()
    for (const page of [seats.wall, seats.guest, seats.lotte]) await page.getByText('4 stippen').waitFor()
    await looked(seats.wall, seats.desk, seats.mo)
  })

  test('harvests on cards, and the report says who wanted to be named', async () => {
    await next('Oogst', 'Wat nemen we mee?')
    await seats.lotte.getByRole('radio', { name: 'Dit gaan we doen' }).check({ force: true })
    await put(seats.lotte, 'Maandag emmers rondbrengen')
    await seats.guest.getByRole('radio', { name: 'Dit vragen we nog' }).check({ force: true })
    await put(seats.guest, 'Wie heeft er een koelwagen?')
    await seats.desk.getByText('2 briefjes, dicht').waitFor()
    await looked(seats.guest)
    await seats.desk.getByRole('button', { name: 'Rond de sessie af' }).click()
    await seats.desk.getByRole('button', { name: 'Sluit de sessie af' }).click()
    await seats.desk.waitForURL('**/report')
    for (const page of [seats.lotte, seats.mo, seats.guest]) await page.getByText('Dit was de sessie').waitFor()
    await seats.guest.getByLabel('Noem mij in het verslag').check()
    await seats.guest.getByText('Je naam komt in het verslag.').waitFor()

    const { desk } = seats
    await desk.getByLabel('Kies: Maandag emmers rondbrengen').check()
    await desk.getByLabel('Wie pakt dit op?').selectOption({ label: 'Lotte Lid' })
    await desk.getByRole('button', { name: 'Leg de actie vast' }).click()
    await desk.getByRole('link', { name: 'werd een actie' }).waitFor()
    await desk.getByLabel('Kies: Wie heeft er een koelwagen?').check()
    await desk.getByLabel('De vraag in één zin').fill('Wie heeft er een koelwagen?')
    await desk.getByRole('button', { name: 'Plaats als vraag' }).click()
    await desk.getByRole('link', { name: 'werd een vraag' }).waitFor()
    await looked(desk)
    await desk.getByRole('link', { name: 'Maak het verslag' }).click()
    await expect.poll(() => desk.getByLabel('Wie waren erbij?').inputValue()).toContain('Met dank aan Sam')
    await desk.getByLabel('Wat is er besloten?').fill('Maandag beginnen we met emmers.')
    await desk.getByRole('button', { name: 'Plaats verslag' }).click()
    await desk.waitForURL(/\/threads\/\d+/)
    await desk.getByText('Maandag beginnen we met emmers.').waitFor()
    await looked(desk)
  })

  test('and leads from the report to the evening, and back', async () => {
    const { desk, lotte } = seats
    await lotte.goto(desk.url(), { waitUntil: 'networkidle' })
    await lotte.locator('a[href*="/sessions/"]').first().click()
    await lotte.waitForURL(/\/sessions\/\d+/)
    await lotte.getByRole('link', { name: 'Lees het verslag' }).waitFor()
    await Promise.all(Object.values(seats).map((page) => page.close()))
    expect(complaints).toEqual([])
  })
})
