import * as contract from '@kring/contract/threads'
import type { Route } from '@playwright/test'
import { beforeAll, expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { bring } from '../support/cast.ts'
import { conversations, draftsIn, lettersIn, markdown, replyField, sendReply, writtenIn } from '../support/conversation.ts'
import { useHouse } from '../support/house.ts'
import type { Actor } from '../support/world.ts'

const house = useHouse()
const { ask, repliesTo } = conversations(house)
let asker: Actor

beforeAll(async () => {
  asker = await bring(house.app, 'Vera Vraagt', [house.square.id])
}, 240_000)

test('a member asks a question, and it looks as the preview promised', async () => {
  const { page, complaints } = await house.open(asker, '/groups/open-plein/compose')
  await page.getByRole('radio', { name: /^Vraag/ }).check()
  await page.getByLabel('Je vraag in één zin').fill('Wat doe je met koffiedik?')
  await page.getByLabel('Je uitleg').fill(markdown)
  await page.locator('#preview table').waitFor()
  const promised = await writtenIn(page, '#preview')
  await page.getByRole('button', { name: 'Plaats vraag' }).click()
  await page.getByRole('heading', { level: 1, name: 'Wat doe je met koffiedik?' }).waitFor()
  expect(page.url()).toMatch(/\/threads\/\d+\/wat-doe-je-met-koffiedik$/)
  expect(promised).toHaveLength(1)
  expect(await writtenIn(page, '#begin')).toEqual(promised)
  await page.reload()
  expect(await writtenIn(page, '#begin')).toEqual(promised)
  expect(await draftsIn(page)).toEqual([])
  expect(await page.getByText('Open vraag').count()).toBe(1)
  expect(complaints).toEqual([])
})

test('a learning is told in parts, and what is missing is said at its field', async () => {
  const { page, complaints } = await house.open(asker, '/groups/open-plein/compose?kind=learning')
  await page.getByLabel('Je les in één zin').fill('Schillen worden schoonmaakazijn')
  await page.getByLabel('De situatie').fill('Dertig kilo per weekend.')
  await page.getByLabel('Wat je deed, stap voor stap').fill('1. Azijn erop.\n2. Zeven.')
  await page.getByRole('button', { name: 'Plaats les' }).click()
  await page.getByText('Er zijn nog 2 dingen').waitFor()
  expect(await page.getByLabel('Wat ging goed, en wat niet?').getAttribute('aria-invalid')).toBe('true')
  expect(await page.getByLabel('Wat ging goed, en wat niet?').evaluate((it) => it === document.activeElement)).toBe(true)
  expect(await page.getByText('Kies wat het dichtst in de buurt komt.').count()).toBe(1)
  expect(await page.getByLabel('De situatie').inputValue()).toBe('Dertig kilo per weekend.')

  await page.getByLabel('Wat ging goed, en wat niet?').fill('Geen spray meer nodig.')
  await page.getByRole('radio', { name: 'Herbestemmen' }).check()
  await page.getByRole('radio', { name: 'Tijd', exact: true }).check()
  const promised = await writtenIn(page, '#preview')
  await page.getByRole('button', { name: 'Plaats les' }).click()
  await page.getByRole('heading', { level: 1, name: 'Schillen worden schoonmaakazijn' }).waitFor()
  expect(await writtenIn(page, '#begin section')).toEqual(promised)
  expect(await page.getByText('Hindernis: tijd').count()).toBe(1)
  expect(await page.getByRole('heading', { name: 'Wat werkte, en wat niet' }).count()).toBe(1)
  expect(complaints).toEqual([])
})

test('words move along when the kind changes, and a draft thrown away comes back', async () => {
  const { page } = await house.open(house.member, '/groups/open-plein/compose?kind=question')
  await page.getByLabel('Je vraag in één zin').fill('Samen inkopen')
  await page.getByLabel('Je uitleg').fill('Azijn, jerrycans.')
  await page.getByRole('radio', { name: /^Gesprek/ }).check()
  expect(await page.getByLabel('Waar gaat het over?').inputValue()).toBe('Samen inkopen')
  await page.getByText('Concept bewaard').waitFor()
  expect(await draftsIn(page)).toHaveLength(1)
  await page.reload({ waitUntil: 'networkidle' })
  expect(await page.getByLabel('Je verhaal').inputValue()).toBe('Azijn, jerrycans.')
  await page.getByRole('button', { name: 'Gooi concept weg' }).click()
  expect(await page.getByLabel('Je verhaal').inputValue()).toBe('')
  await expect.poll(() => draftsIn(page), { timeout: 5_000 }).toEqual([])
  await page.getByRole('button', { name: 'Zet terug' }).click()
  expect(await page.getByLabel('Je verhaal').inputValue()).toBe('Azijn, jerrycans.')
})

test('an announcement is for those who speak for the group', async () => {
  const { page } = await house.open(house.member, '/groups/open-plein/compose')
  expect(await page.getByRole('radio').count()).toBe(4)
  const { page: theirs } = await house.open(house.facilitator, '/groups/open-plein/compose')
  expect(await theirs.getByRole('radio', { name: /^Mededeling/ }).count()).toBe(1)
})

test('who must sign in first, or join first, is led there', async () => {
  const { page } = await house.open(null, '/groups/open-plein/compose?kind=question')
  expect(page.url()).toContain('/sign-in?to=%2Fgroups%2Fopen-plein%2Fcompose%3Fkind%3Dquestion')
  const { page: theirs } = await house.open(house.outsider, '/groups/open-plein/compose')
  expect(await theirs.getByRole('link', { name: 'Bekijk de kring en doe mee' }).getAttribute('href')).toBe('/groups/open-plein')
})

test('the preview of a reply is what gets posted', async () => {
  const { id } = await ask(asker, 'Past de opmaak?')
  const { page } = await house.open(house.member, `/threads/${id}`)
  await replyField(page).fill(markdown)
  await page.getByRole('button', { name: 'Voorbeeld' }).click()
  const promised = await page.locator('form .prose').innerHTML()
  await sendReply(page).click()
  await page.locator('ol article table').waitFor()
  expect(await page.locator('ol article .prose').innerHTML()).toBe(promised)
})

test('a draft outlives a reload and a sign-out, is nobody else’s, and is gone once sent', async () => {
  const { id } = await ask(asker, 'Blijft mijn tekst?')
  const { page } = await house.open(house.member, `/threads/${id}`)
  await replyField(page).pressSequentially('Half gedacht')
  await page.getByText('Concept bewaard').waitFor({ timeout: 1_500 })
  await page.reload({ waitUntil: 'networkidle' })
  expect(await replyField(page).inputValue()).toBe('Half gedacht')

  const mine = await page.context().cookies()
  await page.context().clearCookies()
  await page.reload({ waitUntil: 'networkidle' })
  expect(await page.getByRole('link', { name: 'Ik heb al een account' }).count()).toBe(1)
  const [name = '', value = ''] = asker.cookie.split('=')
  await page.context().addCookies([{ name, value, domain: new URL(house.origin).hostname, path: '/', secure: true }])
  await page.reload({ waitUntil: 'networkidle' })
  expect(await replyField(page).inputValue()).toBe('')
  await page.context().addCookies(mine)
  await page.reload({ waitUntil: 'networkidle' })
  expect(await replyField(page).inputValue()).toBe('Half gedacht')

  await sendReply(page).click()
  await page.locator('article', { hasText: 'Half gedacht' }).getByText('nu', { exact: true }).waitFor()
  expect(await draftsIn(page)).toEqual([])
  await page.reload({ waitUntil: 'networkidle' })
  expect(await replyField(page).inputValue()).toBe('')
})

test.each([
  ['no answer comes back', (route: Route) => route.abort(), 'want er is geen verbinding'],
  ['a gateway answers instead', (route: Route) => route.fulfill({ status: 504, body: '' }), 'Deze reactie is nog niet geplaatst'],
])('when %s the reply waits with its text, and trying again posts it once', async (_, lose, said) => {
  const { id } = await ask(asker, 'En als het net wegvalt?')
  const { page } = await house.open(house.member, `/threads/${id}`)
  // The hardest case: the server has it, and we cannot know.
  await page.route('**/replies', (route) => route.fetch().then(() => lose(route)), { times: 1 })
  await replyField(page).fill('Toch nog aangekomen')
  await sendReply(page).click()
  await page.getByText(said).waitFor()
  expect(await lettersIn(page)).toHaveLength(1)
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await page.getByText(said).waitFor({ state: 'detached' })
  await page.waitForFunction(() => !localStorage.length)
  expect(await page.locator('ol article', { hasText: 'Toch nog aangekomen' }).count()).toBe(1)
  expect(await repliesTo(id)).toEqual(['Toch nog aangekomen'])
})

test('a reply that stays behind can be changed, and comes back after a reload', async () => {
  const { id } = await ask(asker, 'Mag ik hem nog aanpassen?')
  const { page } = await house.open(house.member, `/threads/${id}`)
  await page.route('**/replies', (route) => route.abort())
  await replyField(page).fill('Eerste poging')
  await sendReply(page).click()
  await page.getByRole('button', { name: 'Pas aan' }).click()
  expect(await replyField(page).inputValue()).toBe('Eerste poging')
  await sendReply(page).click()
  await page.getByRole('button', { name: 'Pas aan' }).waitFor()
  await page.reload({ waitUntil: 'networkidle' })
  await page.locator('ol article', { hasText: 'Eerste poging' }).getByRole('button', { name: 'Pas aan' }).waitFor()
  expect(await replyField(page).inputValue()).toBe('')
})

test('whoever writes a title sees what was asked like it, before asking it again', async () => {
  const { title } = await ask(asker, 'Waar lever je oude sinaasappelkisten in?')
  const { page, complaints } = await house.open(house.member, '/groups/open-plein/compose?kind=question')
  const field = page.getByLabel('Je vraag in één zin')
  await field.pressSequentially('Wie neemt sinaasappelkist')
  await field.pressSequentially('en in')
  await page.getByText('Dit lijkt erop').waitFor({ state: 'detached' })
  await field.fill('Wie heeft oude sinaasappelkisten over?')
  await page.getByText('Dit lijkt erop').waitFor()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(complaints).toEqual([])
})

test('a double click posts once', async () => {
  const { id } = await ask(asker, 'Klik jij dubbel?')
  const { page } = await house.open(house.member, `/threads/${id}`)
  await replyField(page).fill('Eén keer graag')
  await sendReply(page).dblclick()
  await page.locator('article', { hasText: 'Eén keer graag' }).getByText('nu', { exact: true }).waitFor()
  expect(await repliesTo(id)).toEqual(['Eén keer graag'])

  const { page: other } = await house.open(house.member, '/groups/open-plein/compose?kind=discussion')
  await other.getByLabel('Waar gaat het over?').fill('Dubbel gesprek')
  await other.getByLabel('Je verhaal').fill('Hoe vaak sta ik er?')
  await other.getByRole('button', { name: 'Plaats gesprek' }).dblclick()
  await other.getByRole('heading', { level: 1, name: 'Dubbel gesprek' }).waitFor()
  const { items } = await house.done(asker, contract.listThreads, { params: { groupId: house.square.id }, querystring: {} })
  expect(items.filter(({ title }) => title === 'Dubbel gesprek')).toHaveLength(1)
})

test('an empty reply is answered at the field', async () => {
  const { id } = await ask(asker, 'Mag een leeg antwoord?')
  const { page } = await house.open(house.member, `/threads/${id}`)
  await sendReply(page).click()
  await page.getByText('Vul dit in.').waitFor()
  expect(await replyField(page).getAttribute('aria-invalid')).toBe('true')
  expect(await page.locator('ol article').count()).toBe(0)
})
