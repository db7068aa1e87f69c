import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { nl } from '../../apps/web/src/i18n/nl/index.ts'
import { lookRound } from '../support/windows.ts'
import { choose, inAmsterdam, planMeeting } from './forms.ts'
import { patiently, type Stage } from './stage.ts'

const { harvest, meetings, script, sessions, threads } = nl
const title = 'Schillen eerlijk verdelen'
const note = 'Twee kratten schillen, elke zaterdag om vijf uur'

/** A meeting, its session on a laptop and a phone, and what it yields. */
export function meet(stage: Stage) {
  let meeting = ''
  let session = ''

  test('the facilitator schedules a meeting, members say that they come, and it opens in a calendar', async () => {
    const { page, see } = stage.facilitator
    const { nina } = stage
    const { date, time } = inAmsterdam(Date.now() + 30 * 60_000)
    await see(`${stage.group}/meetings/new`)
    await planMeeting(page, { title, date, time })
    await page.getByRole('button', { name: meetings.form.plan }).click()
    await page.getByText('Vul een plek in').first().waitFor()
    await page.getByLabel(meetings.form.place).fill('Lunchroom Peper & Pit')
    await page.getByRole('button', { name: meetings.form.plan }).click()
    await page.waitForURL(/\/meetings\/\d+$/)
    meeting = new URL(page.url()).pathname
    await lookRound(page)
    await nina.see(meeting)
    await choose(nina.page, meetings.answers.yes)
    await page.getByText('Nina van Nieuwkoop').first().waitFor({ state: 'attached' })
    const response = await nina.page.request.get(`/api/v1${meeting}/calendar.ics`)
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(await response.text())).getFirstSubcomponent('vevent') ?? undefined)
    expect([event.summary, event.startDate.toString().slice(0, 16), event.location]).toEqual([title, `${date}T${time}`, 'Lunchroom Peper & Pit'])
  })

  test('the facilitator starts the session and the phone follows, with the same step and the same clock', async () => {
    const { page } = stage.facilitator
    const { nina } = stage
    await page.getByRole('link', { name: meetings.start }).first().click()
    await page.waitForURL(/\/start$/)
    await lookRound(page)
    await page.getByRole('button', { name: script.start }).click()
    await page.waitForURL(/\/sessions\/\d+\/console$/)
    session = new URL(page.url()).pathname.replace('/console', '')
    await lookRound(page)
    await nina.page.getByRole('link', { name: meetings.enter }).first().click()
    await nina.page.getByRole('heading', { name: script.steps.checkin.prompt }).waitFor()
    await lookRound(nina.page)
    await page.getByText(sessions.console.seats(1)).first().waitFor()
    await expect.poll(() => secondsApart(page, nina.page), patiently).toBeLessThanOrEqual(1)
    const before = await secondsLeft(nina.page)
    await page.getByRole('button', { name: sessions.console.addMinute }).click()
    await expect.poll(() => secondsLeft(nina.page), patiently).toBeGreaterThan(before + 30)
    await page.getByRole('button', { name: sessions.console.pause }).click()
    await nina.page.getByText('Gepauzeerd').first().waitFor()
    await page.getByRole('button', { name: sessions.console.resume }).click()
    await page.getByRole('button', { name: sessions.console.next(script.steps.writing.title) }).click()
    await nina.page.getByRole('heading', { name: script.steps.writing.prompt }).waitFor()
  })

  test('a note stays private until it is revealed, and a phone that reloads or loses its connection comes back to its place', async () => {
    const { page } = stage.nina
    const { facilitator } = stage
    const frames: string[] = []
    facilitator.page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(String(payload))))
    await facilitator.see(`${session}/console`)
    await page.getByLabel(sessions.note.label).fill(note)
    await page.getByText(sessions.note.drafted).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: script.steps.writing.prompt }).waitFor()
    await expect.poll(() => page.getByLabel(sessions.note.label).inputValue(), patiently).toBe(note)
    // Every socket is lost at once, in the hardest way: the server is killed, and started again.
    await stage.kill()
    await page.getByText(sessions.waiting).first().waitFor()
    await stage.start()
    await page.getByText(sessions.waiting).first().waitFor({ state: 'hidden', timeout: 90_000 })
    expect(await page.getByLabel(sessions.note.label).inputValue()).toBe(note)
    await page.getByRole('button', { name: sessions.note.put }).click()
    await page.getByRole('button', { name: sessions.ready.say }).click()
    await facilitator.page.getByText(sessions.console.closed(1)).waitFor()
    expect(await facilitator.page.content()).not.toContain(note)
    const response = await facilitator.page.request.get(`/api/v1${session}`)
    expect([response.status(), (await response.text()).includes(note)]).toEqual([200, false])
    expect(frames.length).toBeGreaterThan(0)
    expect(frames.join()).not.toContain(note)
    await lookRound(page)
    await facilitator.page.getByRole('button', { name: sessions.console.reveal }).click()
    await facilitator.page.getByText(note).first().waitFor()
    await lookRound(facilitator.page)
  })

  test('the session ends, and a note becomes a learning that knows where it came from', async () => {
    const { page } = stage.facilitator
    const { nina } = stage
    await page.getByRole('button', { name: sessions.console.end, exact: true }).click()
    await page.getByRole('button', { name: sessions.end.yes }).click()
    await page.waitForURL(/\/report$/)
    await nina.page.getByRole('heading', { name: sessions.ended.title }).waitFor()
    await lookRound(nina.page)
    await page.getByLabel(harvest.choose(note)).check()
    await page.getByLabel(harvest.form.name.learning).fill('Schillen hebben een vaste dag nodig')
    await page.getByLabel(harvest.form.tried).fill('Elke week bellen.')
    await page.getByLabel(harvest.form.worked).fill('Een vaste dag werkt beter dan bellen.')
    await choose(page, threads.strategies.reuse)
    await page.getByRole('button', { name: harvest.form.send.learning }).click()
    const link = page.getByRole('link', { name: 'Schillen hebben een vaste dag nodig' })
    await link.waitFor()
    await lookRound(page)
    await link.click()
    await page.waitForURL(/\/threads\/\d+/)
    const source = page.getByRole('link', { name: new RegExp(title) }).first()
    expect(await source.getAttribute('href')).toBe(`${session}/report`)
    await lookRound(page)
  })
}

/** What the clock on a screen says. */
async function secondsLeft(page: Page) {
  const clock = page.locator('[role=timer], output, [data-clock]').filter({ hasText: /\d+:\d\d/ })
  const [, minutes = '0', seconds = '0'] = /(\d+):(\d\d)/.exec(await clock.first().innerText()) ?? []
  return Number(minutes) * 60 + Number(seconds)
}

async function secondsApart(one: Page, other: Page) {
  const [left, right] = await Promise.all([secondsLeft(one), secondsLeft(other)])
  return Math.abs(left - right)
}
