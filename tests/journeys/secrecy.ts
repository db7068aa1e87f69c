import { expect, test } from 'vitest'
import { nl } from '../../apps/web/src/i18n/nl/index.ts'
import { lookRound, phone, type Seat } from '../support/windows.ts'
import { eavesdrop } from './eavesdropping.ts'
import { keepSecret, lookFor, membersOnly, type Secret, sentAway } from './secret.ts'
import { patiently, type Stage } from './stage.ts'

const { groups, home, shell, threads } = nl

/** What is said in the members-only group, of which the facilitator is a member and the newcomer is not. */
export function staysWithin(stage: Stage) {
  let secret: Secret

  test('an outsider and a guest find nothing of a members-only group: no page, list, count, feed or answer', async () => {
    const { nina, facilitator } = stage
    secret = await keepSecret(facilitator.page)
    const guest = await stage.open(phone)
    // Where a member does find it, silence towards others means something.
    expect((await lookFor(secret, facilitator.page)).found).toEqual(expect.arrayContaining(secret.shown))
    expect(await lookFor(secret, nina.page)).toEqual({ found: [], answers: sentAway(secret, { signedIn: true }) })
    expect(await lookFor(secret, guest.page)).toEqual({ found: [], answers: sentAway(secret, { signedIn: false }) })
    for (const { page } of [nina, guest]) {
      await page.goto(membersOnly)
      await page.getByRole('heading', { name: shell.errors.missing.title }).waitFor()
      await lookRound(page)
    }
    await guest.see('/')
    await guest.page.getByRole('heading', { name: home.groups.title(secret.visibleGroups), exact: true }).waitFor()
    await guest.close()
  })

  test('a socket tells of a members-only group to its members only', async () => {
    const member = await eavesdrop(stage.facilitator, secret.topics)
    const outsider = await eavesdrop(stage.nina, secret.topics)
    await expect.poll(outsider, patiently).toEqual(refused(secret))
    await secret.sayMore()
    await expect.poll(member, patiently).toEqual(expect.arrayContaining([expect.stringMatching(/^thread:\d+ reply.posted$/)]))
    expect(await outsider()).toEqual(refused(secret))
  })

  test('who leaves a members-only group hears and finds nothing more of it', async () => {
    const { page, see } = stage.facilitator
    await see(membersOnly)
    const ear = await eavesdrop(stage.facilitator, secret.topics)
    await leave(stage.facilitator, 'Achter de flipover')
    await page.waitForURL('**/groups')
    await expect.poll(ear, patiently).toEqual(expect.arrayContaining(refused(secret)))
    expect(await lookFor(secret, page)).toEqual({ found: [], answers: sentAway(secret, { signedIn: true }) })
  })

  test('who left a group can join again later', async () => {
    const { page, see } = stage.nina
    await see(stage.group)
    await leave(stage.nina, 'De halve kliko')
    await page.getByRole('button', { name: groups.wayIn.join }).waitFor()
    await see(stage.question)
    expect(await page.getByRole('textbox', { name: threads.form.title }).count()).toBe(0)
  })
}

const refused = ({ topics }: Secret) => topics.map((topic) => `refused ${topic}`)

async function leave({ page }: Seat, name: string) {
  await page.getByRole('button', { name: groups.menu.label }).click()
  await page.getByRole('menuitem', { name: groups.menu.leave }).click()
  await page.getByText(groups.menu.left(name)).waitFor()
}
