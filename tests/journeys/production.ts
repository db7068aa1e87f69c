import type { Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { nl } from '../../apps/web/src/i18n/nl/index.ts'
import { startServer } from '../support/server-database.ts'
import { laptop, lookRound, type Seat } from '../support/windows.ts'
import { confirm, type Newcomer, register, signIn } from './accounts.ts'
import { choose, inAmsterdam, planMeeting } from './forms.ts'
import { type Community, patiently, type Stage } from './stage.ts'

const { charter, groups, home, meetings, members } = nl
const ada = { name: 'Ada van Altena', email: 'ada@example.org', password: 'regenton zolder 12 paperclip' }
const marieke = { name: 'Marieke Dubbeldam', email: 'marieke@example.org', password: 'theemuts kade 44 wolk' }
const mohamed = { name: 'Mohamed Kasteel', email: 'mohamed@example.org', password: 'knikker boezem 83 lamp' }
const kliko = { name: 'De halve kliko', path: '/groups/de-halve-kliko', goal: 'In 2028 hebben honderd zaken hun restafval gehalveerd.' }
const winkel = { name: 'Twee keer verkocht', path: '/groups/twee-keer-verkocht', goal: 'Elke winkel verkoopt iets voor de tweede keer.' }
const flipover = { name: 'Achter de flipover', path: '/groups/achter-de-flipover', goal: 'Elke kring heeft twee mensen die een avond begeleiden.' }

/** An empty PostgreSQL and no demo: everybody and everything comes in through the doors of real life. */
export const production: Community = {
  name: 'in a new community on PostgreSQL',
  group: kliko.path,
  openDatabase: async () => {
    const { url, stop } = await startServer()
    return { settings: { DATABASE_URL: `${url}/template_kring`, NODE_ENV: 'production' }, drop: stop }
  },
  enter: (stage) => {
    let admin: Seat

    test('whoever started Kring becomes its admin, with the link that it printed', async () => {
      admin = await stage.open(laptop)
      await admin.see('/')
      await admin.page.getByText(home.groups.none).waitFor()
      await expect.poll(() => foundingLink(stage), patiently).not.toBe('')
      await admin.see(foundingLink(stage))
      await makeAccount(stage, admin, ada)
    })

    test('the admin starts three groups, and plans a meeting of the one for members only', async () => {
      const { page } = admin
      await admin.see('/groups')
      await page.getByRole('link', { name: groups.start }).click()
      await page.getByLabel(charter.yields).fill('Recepten, adressen en iemand die meedenkt.')
      await page.getByLabel(charter.agreements).fill('We luisteren\nWe delen ook wat misging')
      await lookRound(page)
      await startGroup(page, kliko)
      await lookRound(page)
      await go(page, '/groups/new')
      await startGroup(page, winkel)
      await go(page, '/groups/new')
      await choose(page, charter.visibilities.members)
      await choose(page, charter.joinings.invite)
      await startGroup(page, flipover)
      await go(page, `${flipover.path}/meetings/new`)
      await planMeeting(page, { title: 'Casus van Marieke', ...inAmsterdam(Date.now() + 86_400_000) })
      await page.getByLabel(meetings.form.place).fill('Zaal boven de bakker')
      await page.getByRole('button', { name: meetings.form.plan }).click()
      await page.waitForURL(/\/meetings\/\d+$/)
    })

    test('a facilitator comes in by invitation, makes an account on the way, and gets the role', async () => {
      const { page, see } = stage.facilitator
      const link = await invite(admin.page, kliko)
      await see(link)
      await page.getByRole('link', { name: members.invitation.register }).click()
      await makeAccount(stage, stage.facilitator, marieke)
      await accept(page, link, kliko)
      await lookRound(page)
      await appoint(admin.page, kliko, marieke, 'facilitator')
      await accept(page, await invite(admin.page, flipover), flipover)
    })

    test('a moderator joins two groups, and gets the role in both', async () => {
      const { page, see } = stage.moderator
      await see('/register')
      await makeAccount(stage, stage.moderator, mohamed)
      for (const group of [kliko, winkel]) {
        await go(page, group.path)
        await page.getByRole('button', { name: groups.wayIn.join }).click()
        await page.getByText(groups.wayIn.joined(group.name)).waitFor()
        await appoint(admin.page, group, mohamed, 'moderator')
      }
      await lookRound(admin.page)
      expect(admin.complaints).toEqual([])
    })
  },
}

const foundingLink = ({ kring }: Stage) => /http\S+\/register#\S+/.exec(kring.printed())?.[0] ?? ''

const go = (page: Page, path: string) => page.goto(path, { waitUntil: 'networkidle' })

async function makeAccount(stage: Stage, seat: Seat, newcomer: Newcomer) {
  await register(seat, newcomer)
  await confirm(stage, seat, newcomer)
  await signIn(seat, newcomer)
}

type Group = typeof kliko

async function startGroup(page: Page, { name, path, goal }: Group) {
  await page.getByLabel(charter.name).fill(name)
  await page.getByLabel(charter.goal).fill(goal)
  await page.getByRole('button', { name: charter.create }).click()
  await page.waitForURL(`**${path}/members`)
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** The link that an admin sends to one person. */
async function invite(page: Page, { path }: Group) {
  await go(page, `${path}/members`)
  await page.getByRole('button', { name: members.invite.make }).click()
  return page.getByLabel(members.invite.link).inputValue()
}

async function accept(page: Page, link: string, { name, path }: Group) {
  await go(page, link)
  await page.getByRole('button', { name: members.invitation.accept }).click()
  await page.waitForURL(`**${path}`)
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function appoint(page: Page, { path }: Group, { name }: Newcomer, role: 'facilitator' | 'moderator') {
  await go(page, `${path}/members`)
  const line = page.getByRole('listitem').filter({ hasText: name })
  await line.getByRole('button', { name: members.roles.label(name) }).click()
  await page.getByRole('menuitem', { name: members.roles.make[role] }).click()
  await line.getByText(groups.roles[role]).waitFor()
}
