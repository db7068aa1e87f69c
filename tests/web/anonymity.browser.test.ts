import { changeGroup } from '@kring/contract/groups'
import { postThread, readThread } from '@kring/contract/threads'
import type { Page } from '@playwright/test'
import { beforeAll, expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { replyField, sendReply } from '../support/conversation.ts'
import { charter } from '../support/examples.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const nameless = (page: Page) => page.getByRole('checkbox', { name: 'Plaats zonder mijn naam' })
const allow = (anonymousAllowed: boolean) =>
  house.done(house.facilitator, changeGroup, {
    params: { groupId: house.square.id },
    body: { ...charter, name: 'Open plein', visibility: 'public', joining: 'open', anonymousAllowed },
  })
const ask = (anonymous = true) =>
  house.done(house.member, postThread, {
    params: { groupId: house.square.id },
    body: { kind: 'question', title: 'Wie durft?', text: 'Ik niet.', learning: null, language: 'nl', anonymous },
  })
const failing = (complaints: string[]) => complaints.filter((complaint) => !/40[09]|422/.test(complaint))

beforeAll(() => allow(true))

test('a facilitator allows it in the compass, and the group says so to everybody', async () => {
  await allow(false)
  const { page, complaints } = await house.open(house.facilitator, '/groups/open-plein/edit')
  expect((await violationsOn(page)).map(({ id }) => id)).toEqual([])
  await page.getByRole('radio', { name: 'Ja, het mag zonder naam' }).check({ force: true })
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Hier mag je schrijven zonder je naam.').waitFor()
  expect(complaints).toEqual([])
  const { page: guest } = await house.open(null, '/groups/open-plein', { javaScriptEnabled: false })
  expect(await guest.getByRole('main').textContent()).toContain('Een moderator kan opvragen wie iets schreef, met een reden.')
})

test('somebody asks without a name; others read Anoniem, a moderator asks for the name, and the writer sees that at once', async () => {
  const { page, complaints } = await house.open(house.member, '/groups/open-plein/compose?kind=question')
  await page.getByLabel('Je vraag in één zin').fill('Hoe zeg ik het?')
  await page.getByLabel('Je uitleg').fill('Ik durf het niet.')
  const preview = page.getByRole('region', { name: 'Zo ziet je vraag eruit' })
  await preview.getByText('Lotte Lid').waitFor()
  await nameless(page).check()
  await preview.getByText('Anoniem').waitFor()
  expect(await preview.getByText('Lotte Lid').count()).toBe(0)
  expect((await violationsOn(page)).map(({ id }) => id)).toEqual([])
  await page.getByText('Concept bewaard').waitFor()
  await page.reload({ waitUntil: 'networkidle' })
  expect(await nameless(page).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Plaats vraag' }).click()
  await page.getByText('Jij schreef dit. Alleen jij ziet dat.').waitFor()
  const address = new URL(page.url()).pathname

  const { page: other } = await house.open(house.facilitator, address)
  expect(await other.content()).not.toMatch(/Lotte/)
  await other.getByRole('heading', { name: 'Anoniem' }).waitFor()
  await other.getByRole('button', { name: 'Meer bij het bericht van Anoniem' }).click()
  expect(await other.getByRole('menuitem', { name: 'Vraag wie dit schreef' }).count()).toBe(0)

  const { page: moderator, complaints: grumbles } = await house.open(house.moderator, address)
  await moderator.getByRole('button', { name: 'Meer bij het bericht van Anoniem' }).click()
  await moderator.getByRole('menuitem', { name: 'Vraag wie dit schreef' }).click()
  const dialog = moderator.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Vraag de naam op' }).click()
  await dialog.getByText('Vul dit in.').waitFor()
  expect((await violationsOn(moderator)).map(({ id }) => id)).toEqual([])
  await dialog.getByLabel('Waarom moet je dit weten?').fill('Er staat een dreigement in.')
  await dialog.getByRole('button', { name: 'Vraag de naam op' }).click()
  await dialog.getByRole('link', { name: 'Lotte Lid' }).waitFor()
  await dialog.getByRole('button', { name: 'Sluit' }).last().click()
  await expect.poll(() => moderator.evaluate(() => document.activeElement?.id)).toBe('begin')
  expect(await moderator.content()).not.toContain('Lotte')
  await page.getByText('Mo Moderator vroeg als moderator je naam op,').waitFor()
  await page.getByText('Reden: Er staat een dreigement in.').waitFor()
  expect((await violationsOn(page)).map(({ id }) => id)).toEqual([])
  expect(failing([...complaints, ...grumbles])).toEqual([])

  const { page: log, complaints: none } = await house.open(null, '/groups/open-plein/log', { locale: 'en-GB' })
  await log.getByText('Mo Moderator asked who wrote a post without a name. Reason: Er staat een dreigement in.').waitFor()
  expect(await log.content()).not.toContain('Lotte')
  expect((await violationsOn(log)).map(({ id }) => id)).toEqual([])
  expect(none).toEqual([])
})

test('who asked without a name goes on so, and everybody knows them again', async () => {
  const { id } = await ask()
  const { page, complaints } = await house.open(house.member, `/threads/${id}`)
  await expect.poll(() => nameless(page).isChecked()).toBe(true)
  await replyField(page).fill('Nog iets.')
  await sendReply(page).click()
  await page.getByRole('heading', { name: 'Anoniem, stelde de vraag' }).waitFor()
  await nameless(page).uncheck()
  await replyField(page).fill('En nu met naam.')
  await sendReply(page).click()
  await page.getByRole('heading', { name: 'Lotte Lid' }).waitFor()
  const replies = async () => (await house.done(house.facilitator, readThread, { params: { threadId: id } })).replies.items
  await expect
    .poll(async () => (await replies()).map(({ author, text }) => [author?.name, text]))
    .toEqual([
      [undefined, 'Nog iets.'],
      ['Lotte Lid', 'En nu met naam.'],
    ])
  expect(complaints).toEqual([])
})

test('a reply on its way has no name either, and comes back with its choice', async () => {
  const { id } = await ask(false)
  const { page } = await house.open(house.facilitator, `/threads/${id}`)
  await nameless(page).check()
  await page.route('**/replies', (route) => route.abort())
  await replyField(page).fill('Liever zonder naam.')
  await sendReply(page).click()
  const letter = page.getByRole('article').filter({ hasText: 'Liever zonder naam.' })
  await letter.getByRole('heading', { name: 'Anoniem' }).waitFor()
  await nameless(page).uncheck()
  await letter.getByRole('button', { name: 'Pas aan' }).click()
  await expect.poll(() => nameless(page).isChecked()).toBe(true)
  await page.unroute('**/replies')
  await page.reload({ waitUntil: 'networkidle' })
  expect([await replyField(page).inputValue(), await nameless(page).isChecked()]).toEqual(['Liever zonder naam.', true])
})

test('where the group stopped with it meanwhile, nothing goes out under the name: it says so at the choice', async () => {
  const { id } = await ask(false)
  const { page } = await house.open(house.facilitator, `/threads/${id}`)
  await nameless(page).check()
  await replyField(page).fill('Durf ik dit?')
  await page.getByText('Concept bewaard').waitFor()
  await allow(false)
  await page.reload({ waitUntil: 'networkidle' })
  await expect.poll(() => nameless(page).isChecked()).toBe(true)
  await sendReply(page).click()
  await page.getByText('In deze kring schrijf je hier onder je naam.').waitFor()
  expect([await replyField(page).inputValue(), await nameless(page).getAttribute('aria-invalid')]).toEqual(['Durf ik dit?', 'true'])
  await allow(true)
  expect((await house.done(house.member, readThread, { params: { threadId: id } })).replyCount).toBe(0)
})

test('where the group does not allow it, nobody is asked', async () => {
  const { page } = await house.open(house.member, '/groups/stille-kring/compose?kind=question')
  await page.getByLabel('Je uitleg').waitFor()
  expect(await nameless(page).count()).toBe(0)
})

test.each([
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('it stands well at $width px, $colorScheme', async ({ width, colorScheme }) => {
  const { id } = await ask()
  const { page, complaints } = await house.open(house.member, `/threads/${id}`, { viewport: { width, height: 800 }, colorScheme })
  await page.getByText('Jij schreef dit.').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
  expect((await violationsOn(page)).map(({ id }) => id)).toEqual([])
  expect(complaints).toEqual([])
})
