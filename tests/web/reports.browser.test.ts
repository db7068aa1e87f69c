import { setLanguage } from '@kring/contract/auth'
import * as meetings from '@kring/contract/meetings'
import * as contract from '@kring/contract/threads'
import { expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { draftsIn } from '../support/conversation.ts'
import { soon } from '../support/examples.ts'
import { useHouse } from '../support/house.ts'

const house = useHouse()
const phone = { viewport: { width: 390, height: 844 } }
const told = {
  meetingId: null,
  present: '',
  discussed: 'Drie weken wegen.',
  decided: 'Elke maand.',
  actions: [{ what: 'Rooster maken', who: 'Femke', by: '2027-02-01' }],
  learned: 'Een streep werkt ook.',
  nextStep: '',
}
const post = (title: string) =>
  house.done(house.member, contract.postThread, { params: { groupId: house.square.id }, body: { kind: 'report', title, text: '', learning: null, report: told, language: 'nl' } })

/** As if it began an hour ago. */
async function past() {
  const { id, title } = await house.done(house.facilitator, meetings.scheduleMeeting, { params: { groupId: house.square.id }, body: { ...soon(), title: 'Weegavond' } })
  await house.app.db
    .updateTable('meeting')
    .where('id', '=', id)
    .set({ startsAt: new Date(Date.now() - 7_200_000).toISOString(), endsAt: new Date(Date.now() - 3_600_000).toISOString() })
    .execute()
  return { id, title }
}

test('who met writes a report on a phone, from the meeting and back to it', async () => {
  const { id } = await past()
  const { page, complaints } = await house.open(house.member, `/meetings/${id}`, phone)
  await page.getByRole('link', { name: 'Schrijf een verslag' }).click()
  await page.getByRole('heading', { level: 1, name: 'Schrijf een verslag' }).waitFor()
  await page.getByRole('combobox', { name: 'Welke bijeenkomst was het?' }).waitFor()
  expect(await page.getByRole('combobox').evaluate((it: HTMLSelectElement) => it.selectedOptions[0]?.text)).toContain('Weegavond')
  await page.getByLabel('De titel van je verslag').fill('Wat we afspraken')
  await page.getByRole('button', { name: 'Plaats verslag' }).click()
  await page.getByText('Vul dit nog in.').first().waitFor()
  expect(await page.getByLabel('Waar ging het over?').getAttribute('aria-invalid')).toBe('true')
  await page.getByLabel('Waar ging het over?').fill('Drie weken **cijfers**.')
  await page.getByRole('group', { name: 'Actie 1' }).getByLabel('Wat').fill('Rooster maken')
  await page.getByRole('group', { name: 'Actie 1' }).getByLabel('Wie').fill('Femke')
  await page.getByRole('button', { name: 'Nog een actie' }).click()
  await page.getByRole('group', { name: 'Actie 2' }).getByLabel('Wat').fill('Bellen')
  await page.getByRole('group', { name: 'Actie 2' }).getByLabel('Voor wanneer').fill('2027-03-01')
  expect(await violationsOn(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.getByRole('button', { name: 'Plaats verslag' }).click()
  await page.getByRole('heading', { level: 1, name: 'Wat we afspraken' }).waitFor()
  await page.locator('#begin').getByRole('heading', { name: 'Wie wat doet' }).waitFor()
  expect(await page.locator('#begin li').allInnerTexts()).toEqual([
    expect.stringMatching(/Rooster maken\s+Femke\s+geen datum/),
    expect.stringMatching(/Bellen\s+nog niemand\s+1 mrt/),
  ])
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Weegavond' }).click()
  await page.getByRole('heading', { name: 'Verslag', exact: true }).waitFor()
  await page.getByRole('link', { name: 'Wat we afspraken' }).waitFor()
  expect(await violationsOn(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('a draft of a report comes back after a reload with all its actions and its meeting', async () => {
  const { id } = await past()
  const { page } = await house.open(house.member, '/groups/open-plein/compose?kind=report')
  await page.getByRole('combobox', { name: 'Welke bijeenkomst was het?' }).selectOption(String(id))
  for (const [place, what] of ['Een', 'Twee', 'Drie'].entries()) {
    if (place > 0) await page.getByRole('button', { name: 'Nog een actie' }).click()
    await page
      .getByRole('group', { name: `Actie ${place + 1}` })
      .getByLabel('Wat')
      .fill(what)
  }
  await page.getByRole('button', { name: 'Haal actie 2 weg' }).click()
  await page.getByText('Concept bewaard').waitFor()
  await page.reload({ waitUntil: 'networkidle' })
  expect(await page.getByLabel('Wat', { exact: true }).evaluateAll((all: HTMLInputElement[]) => all.map((it) => it.value))).toEqual(['Een', 'Drie'])
  expect(await page.getByRole('combobox').inputValue()).toBe(String(id))
  await page.getByRole('button', { name: 'Gooi concept weg' }).click()
  expect(await page.getByLabel('Wat', { exact: true }).evaluateAll((all: HTMLInputElement[]) => all.map((it) => it.value))).toEqual([''])
  expect(await draftsIn(page)).toEqual([])
  await page.getByRole('button', { name: 'Zet terug' }).click()
  expect(await page.getByLabel('Wat', { exact: true }).count()).toBe(2)
})

test('whoever wrote it changes its parts, and others see what changed', async () => {
  const { id, slug } = await post('Een avond')
  await house.app.db
    .updateTable('thread')
    .where('id', '=', id)
    .set({ postedAt: new Date(Date.now() - 3_600_000).toISOString() })
    .execute()
  const { page, complaints } = await house.open(house.member, `/threads/${id}/${slug}`)
  await page.getByRole('button', { name: /^Meer bij het bericht/ }).click()
  await page.getByRole('menuitem', { name: 'Pas aan' }).click()
  await page.getByLabel('Wat is er besloten?').waitFor()
  expect(await page.getByLabel('Wat is er besloten?').inputValue()).toBe('Elke maand.')
  expect(await page.getByRole('group', { name: 'Actie 1' }).getByLabel('Wie').inputValue()).toBe('Femke')
  await page.getByRole('group', { name: 'Actie 1' }).getByLabel('Wie').fill('Bas')
  await page.getByLabel('Wat is er besloten?').fill('Elke week.')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByText('Je bericht is aangepast.').waitFor()
  expect(await page.locator('#begin').getByText('Elke week.').count()).toBe(1)
  await page.goto(`${house.origin}/threads/${id}/history/opening`, { waitUntil: 'networkidle' })
  const changed = page.locator('article').first()
  expect(await changed.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Wat is besloten', 'Wie wat doet'])
  expect(await changed.getByRole('insertion').allInnerTexts()).toEqual([expect.stringContaining('week'), expect.stringContaining('Bas')])
  expect(await violationsOn(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('in English, and from a report to a learning', async () => {
  const { id } = await post('Een avond om van te leren')
  const { page, complaints } = await house.open(house.member, `/threads/${id}`, phone)
  await page.getByRole('link', { name: 'Maak een les van dit gesprek' }).click()
  expect(await page.getByLabel('De situatie').inputValue()).toBe('Drie weken wegen.\n\nEen streep werkt ook.')
  await house.done(house.member, setLanguage, { body: { language: 'en' } })
  await page.goto(`${house.origin}/groups/open-plein?show=reports`, { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Een avond om van te leren' }).click()
  await page.getByRole('heading', { name: 'Who does what' }).waitFor()
  expect(await page.locator('#begin li').innerText()).toMatch(/Femke\s+Feb 1, 2027/)
  // What was begun before would be there again.
  await house.app.db.deleteFrom('draft').execute()
  await page.goto(`${house.origin}/groups/open-plein/compose?kind=report`, { waitUntil: 'networkidle' })
  await page.getByLabel('What was it about?').fill('Weighing.')
  await page.getByRole('group', { name: 'Action 1' }).getByLabel('Who').fill('Bas')
  await page.getByRole('button', { name: 'Post report' }).click()
  await page.getByText('This still needs filling in.').first().waitFor()
  expect(await page.getByRole('group', { name: 'Action 1' }).getByLabel('What').getAttribute('aria-invalid')).toBe('true')
  expect(await violationsOn(page)).toEqual([])
  expect(complaints).toEqual([])
})
