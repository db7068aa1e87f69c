import { joinGroup, startGroup } from '@kring/contract/groups'
import { acceptReply, postReply, postThread } from '@kring/contract/threads'
import type { Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { useHouse } from '../support/house.ts'
import type { Actor } from '../support/world.ts'

const house = useHouse()
const waitForToast = (page: Page, text: string) => page.locator('.toasts').getByText(text).waitFor()

test('a guest reads what the community is for, looks into a group and is led to an account', async () => {
  const { page, complaints } = await house.open(null, '/')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('heeft een ander al geprobeerd')
  await page.getByRole('link', { name: 'Bekijk Open plein' }).click()
  await page.getByRole('heading', { level: 1, name: 'Open plein' }).waitFor()
  expect(await page.getByText('Minder weggooien').count()).toBe(1)
  expect(await page.getByText('Een plan').count()).toBe(1)
  expect(await page.getByRole('link', { name: 'Femke Fabriek' }).count()).toBe(1)
  await page.getByRole('link', { name: 'Maak een account' }).click()
  await page.waitForURL('**/register?to=%2Fgroups%2Fopen-plein')
  expect(complaints).toEqual([])
})

test('a guest finds no trace of a group for members only', async () => {
  const { page } = await house.open(null, '/groups')
  expect(await page.getByText('Stille kring').count()).toBe(0)
  const response = await page.goto(`${house.origin}/groups/stille-kring`)
  expect(response?.status()).toBe(404)
})

test('an outsider joins in one step and leaves in one step', async () => {
  const { page, complaints } = await house.open(house.outsider, '/groups/open-plein')
  await page.getByRole('button', { name: 'Doe mee' }).click()
  await waitForToast(page, 'Je doet mee met Open plein')
  await page.getByText('4 leden').waitFor()
  expect(await page.getByRole('navigation', { name: 'Mijn kringen' }).getByText('Open plein').count()).toBe(1)

  await page.getByRole('button', { name: 'Meer over deze kring' }).click()
  await page.getByRole('menuitem', { name: 'Stap uit, je berichten blijven staan' }).click()
  await page.getByText('3 leden').waitFor()
  await page.getByRole('button', { name: 'Doe mee' }).waitFor()

  await page.getByRole('button', { name: 'Zet terug' }).click()
  await page.getByText('4 leden').waitFor()
  expect(complaints).toEqual([])
})

test('who alone facilitates a group hears why they cannot leave it', async () => {
  const { page } = await house.open(house.facilitator, '/groups/open-plein')
  await page.getByRole('button', { name: 'Meer over deze kring' }).click()
  await page.getByRole('menuitem', { name: 'Stap uit' }).click()
  await waitForToast(page, 'Je bent de laatste procesbegeleider')
})

test('somebody asks to take part, and the facilitator reads why and lets them in', async () => {
  const group = await onRequest('Samen aan tafel')
  const asker = await bring(house.app, 'Vera Vraagt')
  const { page } = await house.open(asker, `/groups/${group.slug}`)
  await page.getByLabel('Waarom wil je meedoen?').fill('Ik bak brood en gooi te veel weg.')
  await page.getByRole('button', { name: 'Vraag of je mee mag doen' }).click()
  await page.getByText('Je verzoek ligt bij de begeleiders').waitFor()

  await page.getByRole('button', { name: 'Trek je verzoek in' }).click()
  await page.getByLabel('Waarom wil je meedoen?').fill('Ik bak brood en gooi te veel weg.')
  await page.getByRole('button', { name: 'Vraag of je mee mag doen' }).click()
  await page.getByText('Je verzoek ligt bij de begeleiders').waitFor()

  const { page: table, complaints } = await house.open(house.admin, `/groups/${group.slug}/members`)
  await table.getByText('Ik bak brood en gooi te veel weg.').waitFor()
  await table.getByRole('button', { name: 'Laat toe: Vera Vraagt' }).click()
  await waitForToast(table, 'Vera Vraagt doet nu mee.')
  await table.getByRole('region', { name: 'Leden' }).getByRole('link', { name: 'Vera Vraagt' }).waitFor()
  await table.getByText('wil meedoen').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})

test('a no needs a reason, and says so at the field', async () => {
  const group = await onRequest('Klein groepje')
  const asker = await bring(house.app, 'Nico Nietnu')
  await house.done(asker, joinGroup, { params: { groupId: group.id }, body: { motivation: '' } })
  const { page } = await house.open(house.admin, `/groups/${group.slug}/members`)
  await page.getByText('Schreef er niets bij.').waitFor()
  await page.getByRole('button', { name: 'Zeg nee: Nico Nietnu' }).click()
  await page.getByRole('button', { name: 'Verstuur je nee' }).click()
  await page.locator('.error').getByText('Dit is te kort.').or(page.locator('.error').getByText('Vul dit in.')).waitFor()
  expect(await page.getByLabel('Waarom kan het nu niet?').getAttribute('aria-invalid')).toBe('true')
  await page.getByLabel('Waarom kan het nu niet?').fill('We zitten vol tot januari.')
  await page.getByRole('button', { name: 'Verstuur je nee' }).click()
  await waitForToast(page, 'Nico Nietnu krijgt je uitleg per mail.')
  await page.getByText('wil meedoen').waitFor({ state: 'detached' })
})

test('an invitation lets one person in, who signs in first and comes back to it', async () => {
  const { page: desk } = await house.open(house.facilitator, '/groups/stille-kring/members')
  await desk.getByLabel('Wil je er iets bij schrijven?').fill('Kom erbij, Guus!')
  await desk.getByRole('button', { name: 'Maak een link' }).click()
  const link = await desk.getByLabel('Stuur deze link naar één persoon').inputValue()

  const { page, complaints } = await house.open(null, link.replace(house.origin, ''))
  await page.getByRole('heading', { level: 1, name: 'Kom bij Stille kring' }).waitFor()
  await page.getByText('Kom erbij, Guus!').waitFor()
  await page.getByRole('link', { name: 'Log in en doe mee' }).click()
  await page.waitForURL('**/sign-in?to=/invitations')
  expect(page.url()).not.toContain(new URL(link).hash.slice(1))

  await signIn(page, await bring(house.app, 'Guus Genodigd'))
  await page.goto(`${house.origin}/invitations`)
  await page.getByRole('button', { name: 'Doe mee' }).click()
  await page.getByRole('heading', { level: 1, name: 'Stille kring' }).waitFor()
  await waitForToast(page, 'Welkom. Je doet nu mee.')
  expect(complaints).toEqual([])

  const { page: second } = await house.open(house.outsider, link.replace(house.origin, ''))
  await second.getByRole('heading', { name: 'Deze uitnodiging werkt niet meer' }).waitFor()
  await second.goto(`${house.origin}/invitations#kapot`)
  await second.reload()
  await second.getByRole('heading', { name: 'Deze uitnodiging werkt niet meer' }).waitFor()
})

test('a facilitator shares a role and takes it back', async () => {
  const { page, complaints } = await house.open(house.facilitator, '/groups/stille-kring/members')
  const line = page.getByRole('listitem').filter({ hasText: 'Lotte Lid' })
  await line.getByRole('button', { name: 'Rollen van Lotte Lid' }).click()
  await page.getByRole('menuitem', { name: 'Maak moderator' }).click()
  await line.getByText('Moderator').waitFor()
  await line.getByRole('button', { name: 'Rollen van Lotte Lid' }).click()
  await page.getByRole('menuitem', { name: 'Niet langer moderator' }).click()
  await line.getByText('Moderator').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})

test('an admin who starts a group hears at each field what is missing, and keeps what was typed', async () => {
  const { page } = await house.open(house.admin, '/groups')
  await page.getByRole('link', { name: 'Begin een kring' }).click()
  await page.getByLabel('Tijdzone van de bijeenkomsten').fill('Leiden')
  await page.getByRole('button', { name: 'Begin deze kring' }).click()
  await page.getByLabel('Naam van de kring').and(page.locator('[aria-invalid]')).waitFor()
  expect(await page.getByLabel('Wat willen jullie bereiken?').getAttribute('aria-invalid')).toBe('true')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name')

  await page.getByLabel('Naam van de kring').fill('Fietsen heel houden')
  await page.getByLabel('Wat willen jullie bereiken?').fill('Duizend fietsen gerepareerd')
  await page.getByRole('button', { name: 'Begin deze kring' }).click()
  await page.locator('.error').getByText('Deze tijdzone bestaat niet.').waitFor()
  await page.getByLabel('Tijdzone van de bijeenkomsten').fill('Europe/Amsterdam')
  await page.getByLabel('Welke afspraken maken jullie?').fill(`We luisteren\n${'heel '.repeat(50)}lang`)
  await page.getByRole('button', { name: 'Begin deze kring' }).click()
  await page.getByLabel('Welke afspraken maken jullie?').and(page.locator('[aria-invalid]')).waitFor()
  await page.getByLabel('Welke afspraken maken jullie?').fill('We luisteren\n\nWe delen wat misging')
  await page.getByRole('button', { name: 'Begin deze kring' }).click()
  await page.getByRole('heading', { level: 1, name: 'Fietsen heel houden' }).waitFor()
  await page.getByRole('link', { name: 'Kompas' }).click()
  await page.getByText('We delen wat misging').waitFor()
})

test('a member who is no facilitator cannot reach the form of the compass', async () => {
  const { page } = await house.open(house.member, '/groups/open-plein/edit')
  await page.getByRole('heading', { name: 'Deze pagina is niet voor jou' }).waitFor()
  await page.goto(`${house.origin}/groups/new`)
  await page.getByRole('heading', { name: 'Deze pagina is niet voor jou' }).waitFor()
})

test('a list of open questions follows what happens and shows nothing else', async () => {
  const { page, complaints } = await house.open(house.member, '/groups/open-plein?show=open')
  await page.getByText('Alle vragen hebben een antwoord').waitFor()
  await post('discussion', 'Zomaar een praatje')
  const question = await post('question', 'Waar laat je kurk?')
  await page.getByRole('link', { name: 'Waar laat je kurk?' }).waitFor()
  expect(await page.getByText('Zomaar een praatje').count()).toBe(0)

  const reply = await house.done(house.moderator, postReply, { params: { threadId: question.id }, body: { text: 'Bij de slijter.', language: 'nl' } })
  await page.getByText('1 reactie, nog geen antwoord').waitFor()
  await house.done(house.facilitator, acceptReply, { params: { threadId: question.id }, body: { replyId: reply.id } })
  await page.getByText('Alle vragen hebben een antwoord').waitFor()
  await page.getByRole('link', { name: 'Alles' }).click()
  await page.getByText('Vraag met antwoord').waitFor()
  await page.getByText('Zomaar een praatje').waitFor()
  expect(complaints).toEqual([])
})

test('without scripts one reads on to the older threads', async () => {
  for (let number = 1; number <= 21; number += 1) await post('discussion', `Gesprek nummer ${number}`)
  const { page } = await house.open(null, '/groups/open-plein', { javaScriptEnabled: false })
  expect(await page.getByText('Gesprek nummer 21').count()).toBe(1)
  expect(await page.getByText('Gesprek nummer 1', { exact: true }).count()).toBe(0)
  await page.getByRole('link', { name: 'Oudere gesprekken' }).click()
  await page.getByText('Gesprek nummer 1', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Terug naar de nieuwste' }).click()
  await page.getByText('Gesprek nummer 21').waitFor()
  await page.getByRole('link', { name: 'Lessen' }).first().click()
  await page.getByText('Er zijn nog geen lessen gedeeld').waitFor()
})

test.each(['', '/meetings', '/learnings', '/members', '/charter'])('whoever is somewhere in a group (%s) keeps their place when somebody else joins', async (part) => {
  const { page, complaints } = await house.open(house.facilitator, `/groups/open-plein${part}`)
  const count = page.getByText(/^\d+ leden$/)
  const before = Number.parseInt(await count.innerText(), 10)
  await page.getByRole('link', { name: 'Kompas', exact: true }).focus()
  await house.done(await bring(house.app, 'Jet Juistnu'), joinGroup, { params: { groupId: house.square.id }, body: { motivation: '' } })
  await page.getByText(`${before + 1} leden`).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kompas')
  expect(complaints).toEqual([])
})

/** Puts somebody's login session in an open window, as the form would. */
async function signIn(page: Page, { cookie }: Actor) {
  const [name = '', value = ''] = cookie.split('=')
  await page.context().addCookies([{ name, value, url: house.origin.replace('http:', 'https:'), secure: true }])
}

async function post(kind: 'question' | 'discussion', title: string) {
  const groupId = house.square.id
  return house.done(house.facilitator, postThread, { params: { groupId }, body: { kind, title, text: 'Vertel.', learning: null, language: 'nl' } })
}

/** A group of the admin's that lets people in after a yes. */
const onRequest = (name: string) =>
  house.done(house.admin, startGroup, {
    body: { name, goal: 'Samen eten', purpose: '', yields: 'Een maaltijd', rhythm: '', agreements: [], visibility: 'public', joining: 'request', zone: 'Europe/Amsterdam' },
  })
