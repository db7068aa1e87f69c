import * as contract from '@kring/contract/sessions'
import * as threads from '@kring/contract/threads'
import type { Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { planMeeting, script, stagesOf } from '../support/evening.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

const start = async () => house.done(house.facilitator, contract.startSession, { params: { meetingId: await planMeeting(house) }, body: { stages: script, guests: false } })
const go = (sessionId: number, from: number, to: number) => house.done(house.facilitator, contract.enterStage, { params: { sessionId }, body: { from, to } })
const read = (sessionId: number) => house.done(house.member, contract.readSession, { params: { sessionId } })
const put = async (page: Page, text: string) => {
  await page.getByLabel('Jouw briefje').fill(text)
  await page.getByRole('button', { name: 'Leg neer' }).click()
}

test('a facilitator prepares a script, runs the evening and harvests; a phone follows', async () => {
  const meetingId = await planMeeting(house)
  const { page: desk, complaints } = await house.open(house.facilitator, `/meetings/${meetingId}/start`)
  await desk.getByText('107 van de 120 minuten').waitFor()
  await desk.getByRole('button', { name: /Stil schrijven, 15 min/ }).click()
  await desk.getByLabel('Wat vraag je aan de mensen?').fill('Wat gooi jij weg op zaterdag?')
  await desk.getByLabel('Minuten').fill('8')
  await desk.getByRole('button', { name: 'Meer met ‘Binnenkomen’' }).click()
  await desk.getByRole('menuitem', { name: 'Haal weg' }).click()
  await desk.getByText('86 van de 120 minuten').waitFor()
  await desk.getByText('Bewaard. Wie met jou begeleidt').waitFor()
  await desk.reload({ waitUntil: 'networkidle' })
  await desk.getByText('86 van de 120 minuten').waitFor()
  await desk.getByRole('button', { name: /Stil schrijven, 8 min/ }).click()
  expect(await desk.getByLabel('Wat vraag je aan de mensen?').inputValue()).toBe('Wat gooi jij weg op zaterdag?')
  await desk.getByRole('button', { name: 'Start de sessie' }).click()
  await desk.waitForURL('**/console')
  const sessionId = Number(/sessions\/(\d+)/.exec(desk.url())?.[1])

  const { page: hand, complaints: others } = await house.open(house.member, `/sessions/${sessionId}`, phone)
  await hand.getByRole('heading', { name: 'Wat gooi jij weg op zaterdag?' }).waitFor()
  await desk.getByText('0 van 1 is klaar').waitFor()
  await put(hand, 'Drie kilo brood')
  await desk.getByText('1 briefje, dicht').waitFor()
  await hand.getByRole('button', { name: 'Ik ben klaar' }).click()
  await desk.getByText('Iedereen is klaar').waitFor()
  expect(await desk.content()).not.toContain('Drie kilo brood')
  await desk.getByRole('button', { name: 'Leg open' }).click()
  await desk.getByText('Drie kilo brood').waitFor()
  await hand.getByText('1 briefje op tafel').waitFor()
  await desk.getByRole('button', { name: 'Volgende: Aan tafel' }).dblclick()
  await hand.getByText('Stap 2 van 3').waitFor()
  expect(await hand.getByLabel('Jouw briefje').count()).toBe(0)
  await desk.getByRole('button', { name: 'Pauze' }).click()
  await hand.getByText(/^Gepauzeerd op/).waitFor()
  await desk.getByRole('button', { name: 'Ga door' }).click()
  await hand.getByText(/^nog \d+:\d\d$/).waitFor()
  // Longer than a double click takes: this one is meant.
  await desk.waitForTimeout(600)
  await desk.getByRole('button', { name: 'Volgende: Oogst' }).click()
  await desk.getByRole('button', { name: 'Rond de sessie af' }).click()
  await desk.getByRole('button', { name: 'Sluit de sessie af' }).click()
  await desk.waitForURL('**/report')
  await hand.getByText('Dit was de sessie').waitFor()

  await desk.getByLabel('Kies: Drie kilo brood').check()
  await desk.getByRole('button', { name: 'Plaats als les' }).click()
  expect(await desk.getByLabel('Wat was er aan de hand?').inputValue()).toBe('- Drie kilo brood')
  await desk.getByLabel('De les in één zin').fill('Bak op zaterdag minder')
  expect(await desk.getByText('Vul dit nog in.').count()).toBe(4)
  await desk.getByLabel('Wat is er geprobeerd?').fill('Vijftien procent minder')
  await desk.getByRole('radio', { name: 'Verminderen', exact: true }).check({ force: true })
  await desk.getByLabel('Wat lukte wel, en wat niet?').fill('Op is op')
  await desk.getByRole('button', { name: 'Plaats als les' }).click()
  await desk.getByRole('link', { name: 'Bak op zaterdag minder' }).waitFor()
  await desk.getByRole('link', { name: 'werd een les' }).waitFor()
  const { harvest } = await read(sessionId)
  const thread = await house.done(house.member, threads.readThread, { params: { threadId: harvest[0]?.threadId ?? 0 } })
  expect(thread).toMatchObject({ title: 'Bak op zaterdag minder', session: { id: sessionId } })
  expect([...complaints, ...others]).toEqual([])
  await Promise.all([desk, hand].map((page) => page.context().close()))
})

test('what a facilitator chose before the page came to life counts', async () => {
  const meetingId = await planMeeting(house)
  const { page } = await house.open(house.facilitator, '/sign-in')
  const scripts = Promise.withResolvers<void>()
  await page.route('**/*.js', (route) => scripts.promise.then(() => route.continue()))
  await page.goto(`${house.origin}/meetings/${meetingId}/start`, { waitUntil: 'commit' })
  await page.getByLabel('Ook gasten met de code').check({ force: true })
  scripts.resolve()
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Start de sessie' }).click()
  await page.waitForURL('**/console')
  const sessionId = Number(/sessions\/(\d+)/.exec(page.url())?.[1])
  expect((await house.done(house.facilitator, contract.readSession, { params: { sessionId } })).guests).toBe(true)
  await page.context().close()
})

test('a phone that reloads mid-stage is back in its stage with what it was writing; in a later step that stands beside the field, not in it', async () => {
  const session = await start()
  const [checkin, writing] = stagesOf(session)
  await go(session.id, checkin, writing)
  const { page, complaints } = await house.open(house.member, `/sessions/${session.id}`, phone)
  await page.getByLabel('Jouw briefje').fill('Halverwege een zin')
  await page.getByText('Bewaard op dit toestel').waitFor()
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByText('Stap 2 van 4').waitFor()
  await expect.poll(() => page.getByLabel('Jouw briefje').inputValue()).toBe('Halverwege een zin')
  await go(session.id, writing, stagesOf(session)[3])
  await page.getByText('Stap 4 van 4').waitFor()
  await page.getByText('Dit legde je niet neer in ‘Stil schrijven’').waitFor()
  expect(await page.getByLabel('Jouw briefje').inputValue()).toBe('')
  expect((await violationsOn(page)).map(({ id }) => id)).toEqual([])
  await page.getByRole('button', { name: 'Gooi weg' }).click()
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await page.getByRole('button', { name: 'Zet in het invulveld' }).click()
  expect(await page.getByLabel('Jouw briefje').inputValue()).toBe('Halverwege een zin')
  expect(await page.getByText('Dit legde je niet neer').count()).toBe(0)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('a note put down without a network arrives once when it is back, and the stage with it', async () => {
  const session = await start()
  const { page } = await house.open(house.member, `/sessions/${session.id}`, phone)
  await page.getByText('Stap 1 van 4').waitFor()
  await page.context().setOffline(true)
  await page.getByText('Schrijf gerust door').waitFor()
  await put(page, 'Uit de kelder')
  await page.getByText('Nog niet verstuurd').waitFor()
  await page.getByRole('button', { name: 'Ik ben klaar' }).click()
  const told = page.getByRole('region', { name: 'Meldingen' })
  await told.getByRole('button', { name: 'Probeer opnieuw' }).waitFor()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Toch nog even' }).waitFor()
  expect(await told.locator('.toast').count()).toBe(0)
  await page.getByText('Jouw 1 briefje').waitFor()
  await page.getByText('van jou').waitFor({ timeout: 45_000 })
  expect((await read(session.id)).notes.map(({ text }) => text)).toEqual(['Uit de kelder'])
  await go(session.id, session.stageId, stagesOf(session)[1])
  await page.getByText('Stap 2 van 4').waitFor({ timeout: 45_000 })
  await page.context().close()
})

test('a phone whose clock is five minutes off shows the time that the others see', async () => {
  const session = await start()
  const faces: number[] = []
  for (const skew of [0, -300_000, 300_000]) {
    const { page } = await house.open(house.member, '/sign-in', phone)
    await page.addInitScript((ms) => {
      const real = Date.now.bind(Date)
      Date.now = () => real() + ms
    }, skew)
    await page.goto(`${house.origin}/sessions/${session.id}`, { waitUntil: 'networkidle' })
    const face = (await page.getByText(/^nog \d+:\d\d$/).textContent()) ?? ''
    const [minutes, seconds] = face.replace('nog ', '').split(':').map(Number)
    const { clock } = await read(session.id)
    faces.push((minutes ?? 0) * 60 + (seconds ?? 0) - (Date.parse(clock.endsAt ?? '') - Date.now()) / 1000)
    await page.context().close()
  }
  for (const off of faces) expect(Math.abs(off)).toBeLessThan(2)
})

test('who hears the page is told of the last minute and the last ten seconds, and nothing goes on by itself', async () => {
  const session = await start()
  const left = (seconds: number) =>
    house.app.db
      .updateTable('session')
      .where('id', '=', session.id)
      .set({ clockEndsAt: new Date(Date.now() + seconds * 1_000).toISOString() })
      .execute()
  const { page } = await house.open(house.member, `/sessions/${session.id}`, phone)
  for (const [seconds, sentence] of [
    [66, 'Nog één minuut voor deze stap.'],
    [16, 'Nog tien seconden.'],
  ] as const) {
    await left(seconds)
    await page.reload({ waitUntil: 'networkidle' })
    const said = page.locator('p.vh[role=status]')
    expect(await said.textContent()).toBe('')
    await page.getByText(sentence).waitFor({ state: 'attached', timeout: 10_000 })
  }
  await page.getByText('Tijd is om').waitFor({ timeout: 15_000 })
  await expect.poll(() => page.locator('p.vh[role=status]').textContent()).toBe('')
  expect((await read(session.id)).stageId).toBe(session.stageId)
  await page.context().close()
})

test('where the writing was closed the field goes, and what stood in it stays in sight', async () => {
  const session = await start()
  const { page } = await house.open(house.member, `/sessions/${session.id}`, phone)
  await page.getByLabel('Jouw briefje').fill('Net te laat')
  await house.done(house.facilitator, contract.closeWriting, { params: { sessionId: session.id, stageId: session.stageId } })
  await page.getByText('Het schrijven is klaar.').last().waitFor()
  await page.getByLabel('Jouw briefje').waitFor({ state: 'detached' })
  await page.getByText('Net te laat').waitFor()
  expect(await page.locator('p.vh[role=status]').textContent()).toContain('Het schrijven is klaar.')
  expect((await violationsOn(page)).map(({ id }) => id)).toEqual([])
  await page.context().close()
})

test('what a member may not see is not there: the console leads to the table, the outsider to nothing', async () => {
  const session = await start()
  const { page: member } = await house.open(house.member, `/sessions/${session.id}/console`)
  await member.waitForURL(`**/sessions/${session.id}`)
  for (const path of ['', '/console', '/report', '/screen']) {
    const { page } = await house.open(house.outsider, `/sessions/${session.id}${path}`)
    expect(await page.textContent('h1')).toBe('Deze pagina is er niet')
    await page.context().close()
  }
  await member.context().close()
})
