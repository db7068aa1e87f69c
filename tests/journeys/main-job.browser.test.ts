import type { Browser } from '@playwright/test'
import ICAL from 'ical.js'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../apps/web/src/i18n/nl/index.ts'
import { buildIfStale } from '../../apps/web/vite/build-if-stale.ts'
import { launch } from '../support/browser.ts'
import { openMailbox } from '../support/mailbox.ts'
import { type Running, startKring } from '../support/process.ts'
import { laptop, lookRound, openWindow, phone, type Seat } from '../support/windows.ts'

// The words on the buttons are those of the interface itself: who changes a sentence changes it in one place.
const { auth, compose, groups, harvest, meetings, moderation, script, sessions, shell, threads } = nl
const folder = mkdtempSync(join(tmpdir(), 'kring-journey-'))
const group = '/groups/halve-kliko'
const newcomer = { name: 'Nina van Nieuwkoop', email: 'nina@example.org', password: 'bakfiets sinaasappel 71 mist' }
const title = `Wie wil er schillen op zaterdag?`
const note = 'Twee kratten schillen, elke zaterdag om vijf uur'

const environment = () => ({ DATA_DIR: folder, SMTP_URL: mailbox.url })
let kring: Running
let mailbox: Awaited<ReturnType<typeof openMailbox>>
let browser: Browser
let nina: Seat
let facilitator: Seat
let threadPath = ''
let learningPath = ''
let meetingPath = ''
let sessionPath = ''

beforeAll(async () => {
  await buildIfStale()
  mailbox = await openMailbox()
  kring = await startKring(environment())
  browser = await launch()
  nina = await openWindow(browser, kring.origin, phone)
  facilitator = await openWindow(browser, kring.origin, laptop)
  await enterAs(facilitator, 'facilitator')
}, 180_000)

afterAll(async () => {
  await browser.close()
  kring.child.kill('SIGTERM')
  await kring.ended
  await mailbox.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('from a first look to a harvest', () => {
  test('Kring says where it is, and a guest sees the community and its groups', async () => {
    expect(kring.printed()).toContain(`Kring: ${kring.origin}`)
    await nina.see('/')
    await nina.page.getByText('Samen circulair Leiden').first().waitFor()
    await nina.page.getByRole('link', { name: 'De halve kliko' }).first().waitFor()
    expect(await nina.page.getByText('Achter de flip-over').count()).toBe(0)
  })

  test('a newcomer registers, confirms with the button behind the mailed link, and signs in', async () => {
    const { page } = nina
    await nina.see('/register')
    await page.getByLabel(auth.name).fill(newcomer.name)
    await page.getByLabel(auth.email).fill('geen adres')
    await page.getByLabel(auth.password, { exact: true }).fill(newcomer.password)
    await page.getByRole('button', { name: auth.register.send }).click()
    await page.getByText('Dit is geen geldig e-mailadres.').first().waitFor()
    await lookRound(page)
    expect(await page.getByLabel(auth.name).inputValue()).toBe(newcomer.name)
    await page.getByLabel(auth.email).fill(newcomer.email)
    await page.getByRole('button', { name: auth.register.send }).click()
    await page.getByRole('heading', { name: auth.mailbox.title }).waitFor()
    const { text } = await mailbox.letterTo(newcomer.email)
    const link = /http\S+/.exec(text)?.[0] ?? ''
    // A mail program that opens the link to look at it does not use it up.
    await fetch(link)
    await nina.see(link)
    await page.getByRole('button', { name: auth.verify.send }).click()
    await page.getByRole('heading', { name: auth.verify.done }).waitFor()
    await nina.see('/sign-in')
    await page.getByLabel(auth.email).fill(newcomer.email)
    await page.getByLabel(auth.password, { exact: true }).fill(newcomer.password)
    await page.getByRole('button', { name: auth.signIn.send, exact: true }).click()
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    await lookRound(page)
  })

  test('the newcomer sees what a group is for and joins', async () => {
    const { page } = nina
    await nina.see(group)
    await page.getByText('hun restafval gehalveerd').first().waitFor()
    await page.getByText('Marieke Dubbeldam').first().waitFor()
    await page.getByRole('heading', { name: groups.wayIn.title }).waitFor()
    await page.getByRole('button', { name: groups.wayIn.join }).click()
    await page.getByText(groups.wayIn.joined('De halve kliko')).waitFor()
    await lookRound(page)
  })

  test('a question is posted as its preview showed it, and others see it without reloading', async () => {
    const { page } = nina
    await facilitator.see(group)
    await nina.see(`${group}/compose?kind=question`)
    await page.getByLabel(compose.title.question).fill(title)
    await page.getByLabel(compose.text.question).fill('Wij hebben **twee kratten**:\n\n- sinaasappel\n- citroen\n\n<script>alert(1)</script>')
    const preview = page.locator('#preview .prose', { hasText: 'citroen' })
    await preview.waitFor()
    const previewed = await preview.innerHTML()
    await lookRound(page)
    await page.getByRole('button', { name: compose.send.question }).click()
    await page.waitForURL(/\/threads\/\d+/)
    threadPath = new URL(page.url()).pathname
    expect(await page.locator('.prose', { hasText: 'twee kratten' }).first().innerHTML()).toBe(previewed)
    await facilitator.page.getByRole('link', { name: title }).waitFor()
    await lookRound(page)
  })

  test('a learning tells situation, obstacle, what was tried, what worked, and its strategy', async () => {
    const { page } = nina
    await nina.see(`${group}/compose?kind=learning`)
    await page.getByLabel(compose.title.learning).fill('Minder schillen door anders te snijden')
    await page.getByLabel(compose.situation.label).fill('Een lunchroom met twaalf kilo citrus per dag.')
    await page.getByLabel(compose.tried.label).fill('Eerst raspen, dan pas persen.')
    await page.getByRole('button', { name: compose.send.learning }).click()
    await page.getByText(compose.fillIn).first().waitFor()
    await page.getByLabel(compose.worked.label).fill('De rasp verkoopt. De rest is nog drie kilo.')
    await choose(page, threads.factors.time)
    await choose(page, threads.strategies.reduce)
    await page.getByRole('button', { name: compose.send.learning }).click()
    await page.waitForURL(/\/threads\/\d+/)
    learningPath = new URL(page.url()).pathname
    await page.getByText(threads.obstacle('time')).first().waitFor()
    await page.getByText('De rasp verkoopt.').waitFor()
    await lookRound(page)
  })

  test('somebody replies, the asker sees it come in and accepts it, and it stands under the question', async () => {
    const { page } = nina
    await nina.see(threadPath)
    await facilitator.see(threadPath)
    await facilitator.page.getByRole('textbox', { name: threads.form.title }).fill('Breng ze maar bij mij, ik maak er **marmelade** van.')
    await facilitator.page.getByRole('button', { name: threads.form.send }).click()
    await page.getByText('marmelade').first().waitFor()
    await page.getByRole('button', { name: threads.answer.accept }).click()
    await page.getByText(threads.answer.title).waitFor()
    await facilitator.page.getByText(threads.answer.title).waitFor()
    await lookRound(page)
    await lookRound(facilitator.page)
  })

  test('the facilitator schedules a meeting, members say that they come, and it opens in a calendar', async () => {
    const { page } = facilitator
    await facilitator.see(`${group}/meetings/new`)
    const [date = '', time = ''] = inAmsterdam(Date.now() + 30 * 60_000).split('T')
    await page.getByLabel(meetings.form.title).fill('Schillen eerlijk verdelen')
    await page.getByLabel(meetings.form.yields).fill('Een rooster voor de zaterdagen')
    await page.getByLabel(meetings.form.purpose).fill('Wie haalt, wie brengt, en wat doen we in de zomer?')
    await page.getByLabel(meetings.form.date).fill(date)
    await page.getByLabel(meetings.form.time).fill(time)
    await page.getByRole('button', { name: meetings.form.plan }).click()
    await page.getByText('Vul een plek in').first().waitFor()
    await page.getByLabel(meetings.form.place).fill('Lunchroom Peper & Pit')
    await page.getByRole('button', { name: meetings.form.plan }).click()
    await page.waitForURL(/\/meetings\/\d+$/)
    meetingPath = new URL(page.url()).pathname
    await lookRound(page)
    await nina.see(meetingPath)
    await choose(nina.page, meetings.answers.yes)
    await page.getByText('Nina van Nieuwkoop').first().waitFor({ state: 'attached' })
    const response = await nina.page.request.get(`/api/v1${meetingPath}/calendar.ics`)
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(await response.text())).getFirstSubcomponent('vevent') ?? undefined)
    expect([event.summary, event.startDate.toString().slice(0, 16), event.location]).toEqual(['Schillen eerlijk verdelen', `${date}T${time}`, 'Lunchroom Peper & Pit'])
  })

  test('the facilitator starts the session and the phone follows, with the same step and the same clock', async () => {
    const { page } = facilitator
    await page.getByRole('link', { name: meetings.start }).first().click()
    await page.waitForURL(/\/start$/)
    await lookRound(page)
    await page.getByRole('button', { name: script.start }).click()
    await page.waitForURL(/\/sessions\/\d+\/console$/)
    sessionPath = new URL(page.url()).pathname.replace('/console', '')
    await lookRound(page)
    await nina.page.getByRole('link', { name: meetings.enter }).first().click()
    await nina.page.getByRole('heading', { name: script.steps.checkin.prompt }).waitFor()
    await lookRound(nina.page)
    await page.getByText(sessions.console.seats(1)).first().waitFor()
    const [desk, hand] = await Promise.all([secondsLeft(page), secondsLeft(nina.page)])
    expect(Math.abs(desk - hand)).toBeLessThanOrEqual(1)
    await page.getByRole('button', { name: sessions.console.addMinute }).click()
    await expect.poll(() => secondsLeft(nina.page)).toBeGreaterThan(hand + 50)
    await page.getByRole('button', { name: sessions.console.pause }).click()
    await nina.page.getByText('Gepauzeerd').first().waitFor()
    await page.getByRole('button', { name: sessions.console.resume }).click()
    await page.getByRole('button', { name: sessions.console.next(script.steps.writing.title) }).click()
    await nina.page.getByRole('heading', { name: script.steps.writing.prompt }).waitFor()
  })

  test('a note stays private until it is revealed, and a phone that reloads or loses its connection comes back to its place', async () => {
    const { page } = nina
    const frames: string[] = []
    facilitator.page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(String(payload))))
    await facilitator.see(`${sessionPath}/console`)
    await page.getByLabel(sessions.note.label).fill(note)
    await page.getByText(sessions.note.drafted).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: script.steps.writing.prompt }).waitFor()
    await expect.poll(() => page.getByLabel(sessions.note.label).inputValue()).toBe(note)
    // Every socket is lost at once, in the hardest way: the server is killed, and started again.
    kring.child.kill('SIGKILL')
    await page.getByText(sessions.waiting).first().waitFor()
    kring = await startKring(environment(), Number(new URL(kring.origin).port))
    await page.getByText(sessions.waiting).first().waitFor({ state: 'hidden', timeout: 60_000 })
    expect(await page.getByLabel(sessions.note.label).inputValue()).toBe(note)
    await page.getByRole('button', { name: sessions.note.put }).click()
    await page.getByRole('button', { name: sessions.ready.say }).click()
    await facilitator.page.getByText(sessions.console.closed(1)).waitFor()
    expect(await facilitator.page.content()).not.toContain(note)
    expect(await (await facilitator.page.request.get(`/api/v1${sessionPath}`)).text()).not.toContain(note)
    expect(frames.join()).not.toContain(note)
    await lookRound(page)
    await facilitator.page.getByRole('button', { name: sessions.console.reveal }).click()
    await facilitator.page.getByText(note).first().waitFor()
    await lookRound(facilitator.page)
  })

  test('the session ends, and a note becomes a learning that knows where it came from', async () => {
    const { page } = facilitator
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
    expect(
      await page
        .getByRole('link', { name: /Schillen eerlijk verdelen/ })
        .first()
        .getAttribute('href'),
    ).toBe(`${sessionPath}/report`)
    await lookRound(page)
  })

  test('a moderator pins, closes and moves a thread, each with a note and a line in the open log, and undoes each', async () => {
    const moderator = await openWindow(browser, kring.origin, laptop)
    await enterAs(moderator, 'moderator')
    const { page } = moderator
    await moderator.see(learningPath)
    for (const kind of ['pin', 'closure', 'move'] as const) {
      await page.getByRole('button', { name: moderation.menu }).click()
      await page.getByRole('menuitem', { name: moderation.acts[kind] }).click()
      const dialog = page.getByRole('dialog', { name: moderation.acts[kind] })
      await dialog.getByLabel(moderation.reason).fill(`Omdat het ${kind} is`)
      await lookRound(page)
      await dialog.getByRole('button', { name: moderation.send[kind] }).click()
      await page.getByText(`Omdat het ${kind} is`).first().waitFor()
      if (kind === 'closure') expect(await page.getByText(threads.closed).count()).toBeGreaterThan(0)
    }
    await lookRound(page)
    await moderator.see(`${group}/log`)
    for (const kind of ['pin', 'closure', 'move']) await page.getByText(`Omdat het ${kind} is`).first().waitFor()
    await moderator.see(learningPath)
    for (const kind of ['move', 'closure', 'pin'] as const) {
      await page.getByRole('button', { name: moderation.undoOf[kind] }).first().click()
      await page.getByText(moderation.undone[kind]).first().waitFor()
    }
    await page.reload()
    await page.getByRole('link', { name: 'De halve kliko' }).first().waitFor()
    expect(await page.getByText(threads.closed).count()).toBe(0)
    expect(moderator.complaints).toEqual([])
    await moderator.close()
  })

  test('an outsider sees nothing of a members-only group, and who left a group can join again later', async () => {
    const { page } = nina
    for (const path of ['/groups', '/', '/meetings?show=all', '/meetings']) {
      await nina.see(path)
      expect(await page.content()).not.toMatch(/flip-?over/i)
    }
    expect((await page.goto('/groups/achter-de-flipover'))?.status()).toBe(404)
    await page.getByRole('heading', { name: shell.errors.missing.title }).waitFor()
    await lookRound(page)
    await nina.see(group)
    await page.getByRole('button', { name: groups.menu.label }).click()
    await page.getByRole('menuitem', { name: groups.menu.leave }).click()
    await page.getByText(groups.menu.left('De halve kliko')).waitFor()
    await page.getByRole('heading', { name: groups.wayIn.title }).waitFor()
    await nina.see(threadPath)
    expect(await page.getByRole('textbox', { name: threads.form.title }).count()).toBe(0)
  })

  test('nobody’s browser complained', () => {
    expect([...nina.complaints, ...facilitator.complaints]).toEqual([])
  })
})

async function enterAs(seat: Seat, role: keyof typeof auth.demo.roles) {
  await seat.see('/sign-in')
  await seat.page.getByRole('button', { name: auth.demo.roles[role], exact: true }).click()
  await seat.page.waitForURL((url) => url.pathname !== '/sign-in')
}

/** A pill: the radio button lies over its label. */
const choose = (page: Seat['page'], label: string) => page.getByRole('radio', { name: label, exact: true }).check({ force: true })

const inAmsterdam = (at: number) => new Date(at).toLocaleString('sv', { timeZone: 'Europe/Amsterdam' }).slice(0, 16).replace(' ', 'T')

/** What the clock on a screen says. */
async function secondsLeft(page: Seat['page']) {
  const text = await page
    .locator('[role=timer], output, [data-clock]')
    .filter({ hasText: /\d+:\d\d/ })
    .first()
    .innerText()
  const [, minutes = '0', seconds = '0'] = /(\d+):(\d\d)/.exec(text) ?? []
  return Number(minutes) * 60 + Number(seconds)
}
