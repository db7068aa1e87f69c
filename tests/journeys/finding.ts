import { expect, test } from 'vitest'
import { nl } from '../../apps/web/src/i18n/nl/index.ts'
import { lookRound } from '../support/windows.ts'
import { confirm, register, signIn } from './accounts.ts'
import { patiently, type Stage } from './stage.ts'

const { auth, groups } = nl
const nina = { name: 'Nina van Nieuwkoop', email: 'nina@example.org', password: 'bakfiets sinaasappel 71 mist' }

/** From the front page to being a member. */
export function findAGroup(stage: Stage) {
  test('Kring says where it is, and a guest sees the community and its groups', async () => {
    const { page, see } = stage.nina
    await expect.poll(() => stage.kring.printed(), patiently).toContain(`Kring: ${stage.kring.origin}`)
    await see('/')
    await page.getByText('Samen circulair Leiden').first().waitFor()
    await page.getByRole('link', { name: 'De halve kliko' }).first().waitFor()
    expect(await page.getByText('Achter de flipover').count()).toBe(0)
  })

  test('a newcomer registers, confirms with the button behind the mailed link, and signs in', async () => {
    const { page, see } = stage.nina
    await see('/register')
    await register(stage.nina, { ...nina, email: 'geen adres' })
    await page.getByText('Dit is geen geldig e-mailadres.').first().waitFor()
    await lookRound(page)
    expect(await page.getByLabel(auth.name).inputValue()).toBe(nina.name)
    await page.getByLabel(auth.email).fill(nina.email)
    await page.getByRole('button', { name: auth.register.send }).click()
    await confirm(stage, stage.nina, nina)
    await lookRound(page)
    await signIn(stage.nina, nina)
    await lookRound(page)
  })

  test('the newcomer sees what a group is for and joins', async () => {
    const { page, see } = stage.nina
    await see(stage.group)
    await page.getByText('hun restafval gehalveerd').first().waitFor()
    await page.getByText('Marieke Dubbeldam').first().waitFor()
    await page.getByRole('heading', { name: groups.wayIn.title }).waitFor()
    await page.getByRole('button', { name: groups.wayIn.join }).click()
    await page.getByText(groups.wayIn.joined('De halve kliko')).waitFor()
    await lookRound(page)
  })
}
