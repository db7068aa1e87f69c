import { setLanguage } from '@kring/contract/auth'
import * as contract from '@kring/contract/templates'
import * as threads from '@kring/contract/threads'
import type { Page } from '@playwright/test'
import { beforeAll, expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const phone = { viewport: { width: 390, height: 844 } }
const section = (heading: string, required = false) => ({ heading, hint: `Vertel over: ${heading}`, required })
const form = { name: '', intro: 'Een kok leest dit.', sections: [section('Wat speelt er?', true), section('Wat probeerde je al?')], hints: [] }

async function word(key: string, words: contract.Form | null) {
  const params = { groupId: house.square.id, key }
  const { items } = await house.done(house.facilitator, contract.listTemplates, { params: { groupId: house.square.id } })
  return house.done(house.facilitator, contract.changeTemplate, { params, body: { version: items.find((one) => one.key === key)?.version ?? 0, form: words } })
}
const openingOf = async (page: Page) => house.done(house.member, threads.readThread, { params: { threadId: Number(/threads\/(\d+)/.exec(page.url())?.[1]) } })

beforeAll(async () => {
  await word('question', form)
  await word('pilot', { ...form, name: 'Pilot', intro: 'Klein beginnen.', sections: [section('Wie doet wat?', true)] })
})

test('who asks fills in what the group asks, and what must be there is said at its field', async () => {
  const { page, complaints } = await house.open(house.member, '/groups/open-plein/compose?kind=question', phone)
  expect(await page.getByText('Een kok leest dit.').count()).toBe(1)
  await page.getByLabel('Je vraag in één zin').fill('Waar blijft het vet?')
  await page.getByLabel('Wat probeerde je al?').fill('Bellen.')
  await page.getByRole('button', { name: 'Plaats vraag' }).click()
  await page.getByText('Dit onderdeel vraagt de kring van iedereen.').waitFor()
  expect(await page.getByLabel('Wat speelt er?').getAttribute('aria-invalid')).toBe('true')
  expect(await page.getByLabel('Wat speelt er?').evaluate((it) => it === document.activeElement)).toBe(true)
  expect(await page.getByLabel('Wat probeerde je al?').inputValue()).toBe('Bellen.')
  expect(await violationsOn(page)).toEqual([])
  await page.getByLabel('Wat speelt er?').fill('Veertig liter.')
  await page.getByLabel('Wat je er nog bij wilt zeggen').fill('Groet!')
  await page.getByRole('button', { name: 'Plaats vraag' }).click()
  await page.getByRole('heading', { level: 1, name: 'Waar blijft het vet?' }).waitFor()
  expect((await openingOf(page)).text).toBe('## Wat speelt er?\n\nVeertig liter.\n\n## Wat probeerde je al?\n\nBellen.\n\n---\n\nGroet!')
  expect(complaints).toEqual([])
})

test('who would rather write freely does, and finds every word back in the sections', async () => {
  const { page } = await house.open(house.member, '/groups/open-plein/compose?kind=question')
  await page.getByLabel('Je vraag in één zin').fill('Mag het ook los?')
  await page.getByLabel('Wat probeerde je al?').fill('Niets.')
  await page.getByLabel('Wat je er nog bij wilt zeggen').fill('Tot ziens.')
  await page.getByRole('button', { name: 'Schrijf liever vrij' }).click()
  expect(await page.getByLabel('Je uitleg').inputValue()).toBe('## Wat probeerde je al?\n\nNiets.\n\n---\n\nTot ziens.')
  await page.getByText('Concept bewaard').waitFor()
  await page.reload({ waitUntil: 'networkidle' })
  expect(await page.getByLabel('Je uitleg').inputValue()).toContain('Tot ziens.')
  await page.getByRole('button', { name: 'Gebruik het sjabloon van de kring' }).click()
  expect(await page.getByLabel('Wat probeerde je al?').inputValue()).toBe('Niets.')
  expect(await page.getByLabel('Wat je er nog bij wilt zeggen').inputValue()).toBe('Tot ziens.')
  await page.getByRole('button', { name: 'Schrijf liever vrij' }).click()
  await page.getByLabel('Je uitleg').fill('Gewoon een vraag.')
  await page.getByRole('button', { name: 'Plaats vraag' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mag het ook los?' }).waitFor()
  expect((await openingOf(page)).text).toBe('Gewoon een vraag.')
})

test('a draft keeps its words when the group changed the form meanwhile', async () => {
  await word('discussion', { ...form, sections: [section('Oud kopje'), section('Blijft')] })
  const { page } = await house.open(house.member, '/groups/open-plein/compose?kind=discussion')
  await page.getByLabel('Oud kopje').fill('Hier schreef ik iets.')
  await page.getByLabel('Blijft').fill('Dit ook.')
  await page.getByText('Concept bewaard').waitFor()
  await word('discussion', { ...form, sections: [section('Nieuw kopje'), section('Blijft')] })
  await page.reload({ waitUntil: 'networkidle' })
  expect(await page.getByLabel('Blijft').inputValue()).toBe('Dit ook.')
  expect(await page.getByLabel('Nieuw kopje').inputValue()).toBe('')
  expect(await page.getByLabel('Wat je er nog bij wilt zeggen').inputValue()).toBe('## Oud kopje\n\nHier schreef ik iets.')
  await page.getByRole('link', { name: 'Pilot' }).click()
  expect(await page.getByText('Klein beginnen.').count()).toBe(1)
  expect(await page.getByLabel('Wat je er nog bij wilt zeggen').inputValue()).toContain('Dit ook.')
  await word('discussion', null)
})

test('a facilitator words a form with the keyboard alone, and the next one who writes gets it', async () => {
  const { page, complaints } = await house.open(house.facilitator, '/groups/open-plein/templates?form=question')
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  await page.getByRole('button', { name: 'Nog een onderdeel' }).focus()
  await press('Enter')
  await page.keyboard.type('Wie kan helpen?')
  await page.getByRole('button', { name: 'Zet onderdeel 3 omhoog' }).focus()
  await press('Enter')
  expect(await focused()).toBe('Zet onderdeel 2 omhoog')
  await press('Enter')
  expect(await focused()).toBe('Zet onderdeel 1 omlaag')
  expect(await page.getByLabel('Kopje').evaluateAll((all: HTMLInputElement[]) => all.map((it) => it.value))).toEqual(['Wie kan helpen?', 'Wat speelt er?', 'Wat probeerde je al?'])
  expect(await page.locator('section[aria-labelledby="form-preview"] label').first().innerText()).toContain('Wie kan helpen?')
  await page.getByRole('button', { name: 'Haal onderdeel 3 weg' }).focus()
  await press('Enter')
  expect(await page.getByLabel('Kopje').count()).toBe(2)
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Bewaar', exact: true }).focus()
  await press('Enter')
  await page.getByText('Het sjabloon is bewaard.').waitFor()
  expect(await violationsOn(page)).toEqual([])
  await page.goto(`${house.origin}/groups/open-plein/compose?kind=question`, { waitUntil: 'networkidle' })
  expect(await page.locator('form label').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Wie kan helpen?')]))
  expect(complaints).toEqual([])
  await word('question', form)
})

test('what is wrong with a form is said at its field, and what was typed survives a reload', async () => {
  const { page } = await house.open(house.moderator, '/groups/open-plein/templates?form=new', phone)
  await page.getByLabel('Naam').fill('pilot')
  await page.getByRole('button', { name: 'Nog een onderdeel' }).click()
  await page.getByLabel('Kopje').fill('Doel')
  await page.getByRole('button', { name: 'Nog een onderdeel' }).click()
  await page.getByLabel('Kopje').nth(1).fill('doel')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByText('Hier staat iets dubbel.').waitFor()
  expect(await page.getByLabel('Kopje').nth(1).getAttribute('aria-invalid')).toBe('true')
  await page.getByLabel('Kopje').nth(1).fill('Wie')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByLabel('Naam').and(page.locator('[aria-invalid="true"]')).waitFor()
  expect(await violationsOn(page)).toEqual([])
  await page.waitForFunction(() => Object.values(localStorage).some((kept) => String(kept).includes('"Wie"')))
  await page.reload({ waitUntil: 'networkidle' })
  expect(await page.getByLabel('Kopje').evaluateAll((all: HTMLInputElement[]) => all.map((it) => it.value))).toEqual(['Doel', 'Wie'])
  await page.getByLabel('Naam').fill('Voorbereiding')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByRole('heading', { name: 'Voorbereiding' }).waitFor()
})

test('of two who change a form at once the second hears so, reads the other version and chooses', async () => {
  const { page } = await house.open(house.facilitator, '/groups/open-plein/templates?form=learning')
  await page.getByLabel('Wat het kostte').fill('In euro’s.')
  await word('learning', { ...form, sections: [], hints: [{ field: 'cost', hint: 'In uren.' }] })
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByText('Iemand anders heeft dit sjabloon intussen aangepast', { exact: true }).waitFor()
  expect(await page.getByLabel('Wat het kostte').inputValue()).toBe('In euro’s.')
  await page.getByText('Eerdere versies', { exact: true }).click()
  await page.getByText('In uren.').waitFor()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Bewaar mijn sjabloon' }).click()
  await page.getByText('Het sjabloon is bewaard.').waitFor()
  const { page: theirs } = await house.open(house.member, '/groups/open-plein/compose?kind=learning')
  expect(await theirs.getByText('In euro’s.').count()).toBe(1)
  await page.goto(`${house.origin}/groups/open-plein/templates?form=learning`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Terug naar het formulier van Kring' }).click()
  await page.getByText('Het formulier is weer zoals Kring het meebrengt.').waitFor()
})

test('a member is told that this page is not for them, and reads the form in English', async () => {
  const { page } = await house.open(house.member, '/groups/open-plein/templates')
  expect(await page.getByRole('heading', { name: 'Sjablonen' }).count()).toBe(0)
  await house.done(house.moderator, setLanguage, { body: { language: 'en' } })
  const { page: english, complaints } = await house.open(house.moderator, '/groups/open-plein/templates', phone)
  await english.getByRole('heading', { name: 'Templates', level: 1 }).waitFor()
  await english.getByRole('link', { name: 'Change the template Report' }).click()
  await english.locator('[name="hint.decided"]').waitFor()
  expect(await violationsOn(english)).toEqual([])
  expect(complaints).toEqual([])
})
