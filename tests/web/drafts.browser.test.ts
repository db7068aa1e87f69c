import { setLanguage } from '@kring/contract/auth'
import * as contract from '@kring/contract/drafts'
import { closeThread } from '@kring/contract/moderation'
import * as threads from '@kring/contract/threads'
import type { Page } from '@playwright/test'
import { beforeAll, expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { bring } from '../support/cast.ts'
import { conversations, draftsIn, lettersIn, replyField, sendReply } from '../support/conversation.ts'
import { useHouse } from '../support/house.ts'
import type { Actor } from '../support/world.ts'

const house = useHouse()
const { ask, reply, repliesTo } = conversations(house)
let asker: Actor
beforeAll(async () => {
  asker = await bring(house.app, 'Vera Vraagt', [house.square.id])
}, 240_000)

const newcomer = (name = 'Wies Schrijft') => bring(house.app, name, [house.square.id])
const kept = async (who: Actor) => (await house.done(who, contract.listDrafts, { querystring: {} })).items.map(({ words }) => words)
/** Longer than the pause after which words are kept, on a busy machine. */
const soon = { timeout: 8_000 }
const crash = (page: Page) => page.goto('chrome://crash').catch(() => {})
const again = (page: Page) => page.goto(page.url(), { waitUntil: 'networkidle' })
const chosen = (page: Page) => page.getByText('Je keuze staat in het veld.')
/** What the page itself is to blame for: not that it was offline or refused on purpose. */
const blamed = (complaints: string[]) => complaints.filter((complaint) => !/Failed to load resource|WebSocket|ERR_INTERNET|preload assets/.test(complaint))

test('what is typed on a laptop is on the phone two seconds later, and sent there it is gone from both', async () => {
  const who = await newcomer()
  const { id } = await ask(asker, 'Schrijf je ergens anders verder?')
  const { page: laptop, complaints } = await house.open(who, `/threads/${id}`)
  await replyField(laptop).pressSequentially('Half gedacht')
  await expect.poll(() => kept(who), { timeout: 2_000 }).toEqual(['Half gedacht'])
  const { page: phone } = await house.open(who, `/threads/${id}`)
  await expect.poll(() => replyField(phone).inputValue(), soon).toBe('Half gedacht')
  await replyField(phone).pressSequentially(', nu heel')
  await sendReply(phone).click()
  await phone.locator('article', { hasText: 'Half gedacht, nu heel' }).getByText('nu', { exact: true }).waitFor()
  expect(await kept(who)).toEqual([])
  await again(laptop)
  await expect.poll(() => draftsIn(laptop), soon).toEqual([])
  expect(await replyField(laptop).inputValue()).toBe('')
  expect(await repliesTo(id)).toEqual(['Half gedacht, nu heel'])
  expect(complaints).toEqual([])
})

test('written on two devices at once: both texts are shown, and together nothing is lost', async () => {
  const who = await newcomer()
  const { id } = await ask(asker, 'Waar schrijf je?')
  const open = () => house.open(who, `/threads/${id}`)
  const [{ page: laptop }, { page: phone }] = [await open(), await open()]
  await replyField(laptop).pressSequentially('Op de laptop.')
  await expect.poll(() => kept(who), soon).toEqual(['Op de laptop.'])
  await replyField(phone).pressSequentially('Op de telefoon.')
  const two = phone.getByRole('alert').filter({ hasText: 'Er zijn twee versies van je concept' })
  await two.waitFor()
  expect([await two.getByText('Op de laptop.').count(), await two.getByText('Op de telefoon.').count()]).toEqual([1, 1])
  await replyField(phone).pressSequentially(' Echt.')
  await two.getByText('Op de telefoon. Echt.').waitFor()
  expect(await kept(who)).toEqual(['Op de laptop.'])

  await phone.getByRole('button', { name: 'Neem deze' }).click()
  await chosen(phone).waitFor()
  expect(await replyField(phone).inputValue()).toBe('Op de laptop.')
  await phone.getByRole('button', { name: 'Zet terug' }).click()
  expect(await replyField(phone).inputValue()).toBe('Op de telefoon. Echt.')
  await expect.poll(() => kept(who), soon).toEqual(['Op de telefoon. Echt.'])

  await replyField(laptop).pressSequentially(' Zeker.')
  await laptop.getByRole('button', { name: 'Zet ze onder elkaar' }).click()
  const both = 'Op de laptop. Zeker.\n\nOp de telefoon. Echt.'
  expect(await replyField(laptop).inputValue()).toBe(both)
  await expect.poll(() => kept(who), soon).toEqual([both])
})

test('two texts keep nobody out, in light and dark, and on a phone', async () => {
  const { id } = await ask(asker, 'Voor iedereen?')
  const looks = [
    { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
    { colorScheme: 'dark', viewport: { width: 390, height: 800 } },
  ] as const
  for (const look of looks) {
    const who = await newcomer()
    const { page } = await house.open(who, `/threads/${id}`, look)
    const body = { fields: { text: 'Van elders.' }, version: crypto.randomUUID(), over: [] }
    await house.done(who, contract.keepDraft, { params: { place: `reply-${id}` }, body })
    await replyField(page).pressSequentially('Van hier.')
    await page.getByText('Er zijn twee versies').waitFor()
    expect(await violationsOn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  }
})

test('another tab shows what is typed in this one, and a crash takes nothing along', async () => {
  const who = await newcomer()
  const { id } = await ask(asker, 'En als het misgaat?')
  const { page } = await house.open(who, `/threads/${id}`)
  const other = await page.context().newPage()
  await other.goto(`${house.origin}/threads/${id}`, { waitUntil: 'networkidle' })
  await replyField(page).pressSequentially('Net op tijd')
  await expect.poll(() => replyField(other).inputValue(), soon).toBe('Net op tijd')
  await other.close()
  await page.route('**/me/drafts/**', (route) => route.abort())
  await replyField(page).pressSequentially(' bewaard')
  await crash(page)
  const after = await page.context().newPage()
  await after.goto(`${house.origin}/threads/${id}`, { waitUntil: 'networkidle' })
  expect(await replyField(after).inputValue()).toBe('Net op tijd bewaard')
  await expect.poll(() => kept(who), soon).toEqual(['Net op tijd bewaard'])
})

test('on a lent device nobody else sees or sends the words, and who wrote them finds them again', async () => {
  const [who, friend] = [await newcomer(), await newcomer('Leen Leent')]
  const { id } = await ask(asker, 'Wie zit er achter?')
  const { page } = await house.open(who, `/threads/${id}`)
  await replyField(page).pressSequentially('Alleen voor mij')
  await expect.poll(() => kept(who), soon).toEqual(['Alleen voor mij'])
  const mine = await page.context().cookies()
  const signIn = async ({ cookie }: Actor) => {
    const [name = '', value = ''] = cookie.split('=')
    await page.context().addCookies([{ name, value, domain: new URL(house.origin).hostname, path: '/', secure: true }])
  }
  await signIn(friend)
  await replyField(page).pressSequentially(', en zeker niet voor een ander')
  await page.getByText('Op dit apparaat is nu iemand anders ingelogd').waitFor()
  await sendReply(page).click()
  await page.locator('ol article').getByText('Op dit apparaat is nu iemand anders ingelogd').waitFor()
  expect([await repliesTo(id), await kept(friend)]).toEqual([[], []])

  await again(page)
  expect([await replyField(page).inputValue(), await page.locator('ol article').count()]).toEqual(['', 0])
  await page.goto(`${house.origin}/drafts`, { waitUntil: 'networkidle' })
  await page.getByText('Je hebt geen concepten').waitFor()
  await page.context().clearCookies()
  await page.context().addCookies(mine)
  await page.goto(`${house.origin}/threads/${id}`, { waitUntil: 'networkidle' })
  await expect.poll(() => repliesTo(id), soon).toEqual(['Alleen voor mij, en zeker niet voor een ander'])
})

test('a reply without a connection waits, outlives the page, and is posted once when there is one', async () => {
  const who = await newcomer()
  const { id } = await ask(asker, 'In de kelder geen bereik?')
  const { page, complaints } = await house.open(who, `/threads/${id}`)
  await page.waitForTimeout(1_500)
  await page.context().setOffline(true)
  await replyField(page).fill('Uit de kelder')
  await sendReply(page).click()
  await page.locator('ol article', { hasText: 'Uit de kelder' }).getByText('geen verbinding').waitFor()
  await page.getByRole('link', { name: '1 bericht wacht op verbinding' }).waitFor()
  expect(await violationsOn(page)).toEqual([])
  await replyField(page).fill('En nog een')
  await sendReply(page).click()
  await page.getByRole('link', { name: '2 berichten wachten op verbinding' }).waitFor()
  const context = page.context()
  await page.close()
  await context.setOffline(false)
  const tabs = await Promise.all([context.newPage(), context.newPage()])
  await Promise.all(tabs.map((tab) => tab.goto(`${house.origin}/threads/${id}`, { waitUntil: 'networkidle' })))
  await expect.poll(() => repliesTo(id), soon).toEqual(['Uit de kelder', 'En nog een'])
  for (const tab of tabs) {
    await expect.poll(() => lettersIn(tab), soon).toEqual([])
    await expect.poll(() => tab.locator('ol article').count(), soon).toBe(2)
  }
  expect(blamed(complaints)).toEqual([])
})

test('the connection comes back while one looks: it goes out by itself', async () => {
  const who = await newcomer()
  const { id } = await ask(asker, 'Tunnel door?')
  const { page } = await house.open(who, `/threads/${id}`)
  await page.waitForTimeout(1_500)
  await page.context().setOffline(true)
  await replyField(page).fill('Na de tunnel')
  await sendReply(page).click()
  await page.locator('ol article').getByText('geen verbinding').waitFor()
  await page.context().setOffline(false)
  await page.locator('article', { hasText: 'Na de tunnel' }).getByText('nu', { exact: true }).waitFor()
  expect(await repliesTo(id)).toEqual(['Na de tunnel'])
})

test('what arrived, though its answer got lost, is not posted again after a reload', async () => {
  const who = await newcomer()
  const { id } = await ask(asker, 'Kwam het aan?')
  const { page } = await house.open(who, `/threads/${id}`)
  await page.route('**/replies', (route) => route.fetch().then(() => route.abort()), { times: 1 })
  await replyField(page).fill('Jawel')
  await sendReply(page).click()
  await page.locator('ol article').getByText('geen verbinding').waitFor()
  await again(page)
  await expect.poll(() => lettersIn(page), soon).toEqual([])
  expect(await repliesTo(id)).toEqual(['Jawel'])
  expect(await page.locator('ol article').count()).toBe(1)
})

test('after two days nobody knows any more whether it arrived, so its writer is asked', async () => {
  const who = await newcomer()
  const { id } = await ask(asker, 'Lang geleden?')
  const { page } = await house.open(who, `/threads/${id}`)
  await page.route('**/replies', (route) => route.abort(), { times: 1 })
  await replyField(page).fill('Van eergisteren')
  await sendReply(page).click()
  await page.locator('ol article').getByText('geen verbinding').waitFor()
  await page.evaluate(() => {
    for (const [key, text] of Object.entries(localStorage)) if (key.startsWith('kring.outbox.')) localStorage.setItem(key, text.replace(/"tried":\d+/, '"tried":1'))
  })
  await again(page)
  await page.getByText('Misschien is het toen toch aangekomen').waitFor()
  expect(await repliesTo(id)).toEqual([])
  await page.getByRole('button', { name: 'Plaats toch' }).click()
  await expect.poll(() => repliesTo(id), soon).toEqual(['Van eergisteren'])
})

test('a thread that was closed meanwhile refuses the reply with the reason, and its words stay until they are thrown away', async () => {
  const who = await newcomer()
  const { id } = await ask(asker, 'Gaat dit dicht?')
  const { page } = await house.open(who, `/threads/${id}`)
  await page.waitForTimeout(1_500)
  await page.context().setOffline(true)
  await replyField(page).fill('Te laat')
  await sendReply(page).click()
  await page.locator('ol article').getByText('geen verbinding').waitFor()
  await house.done(house.moderator, closeThread, { params: { threadId: id }, body: { reason: 'Klaar' } })
  await page.context().setOffline(false)
  const letter = page.locator('ol article', { hasText: 'Te laat' })
  await letter.getByText('Dit gesprek is gesloten').waitFor()
  expect(await letter.getByRole('button', { name: 'Probeer opnieuw' }).count()).toBe(0)
  await letter.getByRole('button', { name: 'Gooi weg' }).click()
  await letter.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await letter.waitFor()
  await again(page)
  await letter.getByText('Dit gesprek is gesloten').waitFor()
  expect(await repliesTo(id)).toEqual([])
})

test('a question asked without a connection waits among the drafts, can be changed there, and is posted once', async () => {
  const who = await newcomer()
  const { page } = await house.open(who, '/groups/open-plein/compose?kind=question')
  await page.waitForTimeout(1_500)
  const write = async (title: string) => {
    await page.getByLabel('Je vraag in één zin').fill(title)
    await page.getByLabel('Je uitleg').fill('Zonder bereik.')
    await page.getByRole('button', { name: 'Plaats vraag' }).click()
    await page.getByText('Geen verbinding. Je bericht wacht').last().waitFor()
  }
  await page.route('**/groups/*/threads', (route) => route.abort())
  await write('Wie heeft een antenne?')
  expect(await page.getByLabel('Je vraag in één zin').inputValue()).toBe('')
  await page.goto(`${house.origin}/drafts`, { waitUntil: 'networkidle' })
  await page.getByText('Wie heeft een antenne?').first().waitFor()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Pas aan' }).click()
  await expect.poll(() => page.getByLabel('Je vraag in één zin').inputValue(), soon).toBe('Wie heeft een antenne?')
  expect(await lettersIn(page)).toEqual([])
  await write('Wie heeft een lange antenne?')
  await page.unroute('**/groups/*/threads')
  await page.reload({ waitUntil: 'networkidle' })
  const titles = async () => (await house.done(who, threads.listThreads, { params: { groupId: house.square.id }, querystring: {} })).items.map(({ title }) => title)
  await expect.poll(async () => (await titles()).filter((title) => title.includes('antenne')), soon).toEqual(['Wie heeft een lange antenne?'])
  expect(await kept(who)).toEqual([])
})

test('the list leads back to each composer, with the words in it, and what is thrown away can be had back', async () => {
  const who = await newcomer()
  const { id } = await ask(who, 'Hoe schrijf je verder?', 'Zo stond het er.')
  const { id: replyId } = await reply(id, 'Mijn eigen reactie', who)
  const keep = (place: string, fields: contract.DraftFields) => house.done(who, contract.keepDraft, { params: { place }, body: { fields, version: crypto.randomUUID(), over: [] } })
  await keep(`new-${house.square.id}-learning`, { title: 'Azijn van schillen', 'learning.situation': 'Dertig kilo.' })
  await keep(`edit-${id}-${replyId}`, { text: 'Mijn betere reactie', note: '', version: '1' })
  await keep(`reply-${id}`, { text: 'Nog een gedachte' })

  const { page, complaints } = await house.open(who, '/')
  await page.getByRole('link', { name: 'Je hebt nog 3 concepten liggen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Concepten' }).waitFor()
  expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Nog een gedachte', 'Mijn betere reactie', 'Azijn van schillen'])
  const from = async (name: string) => {
    await page.goto(`${house.origin}/drafts`, { waitUntil: 'networkidle' })
    await page.getByRole('link', { name }).click()
  }
  await from('Nog een gedachte')
  await expect.poll(() => replyField(page).inputValue(), soon).toBe('Nog een gedachte')
  await expect.poll(() => replyField(page).evaluate((field) => field === document.activeElement), soon).toBe(true)
  await from('Mijn betere reactie')
  await expect.poll(() => page.locator(`#reply-${replyId}`).getByLabel('Tekst').inputValue(), soon).toBe('Mijn betere reactie')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByText('Je bericht is aangepast.').waitFor()
  await from('Azijn van schillen')
  await expect.poll(() => page.getByLabel('De situatie').inputValue(), soon).toBe('Dertig kilo.')

  await page.goto(`${house.origin}/drafts`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Gooi weg: Nog een gedachte' }).click()
  await page.getByText('Je concept is weggegooid.').waitFor()
  expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Azijn van schillen'])
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await page.getByRole('link', { name: 'Nog een gedachte' }).waitFor()
  await expect.poll(async () => (await kept(who)).length, soon).toBe(2)
  expect(complaints).toEqual([])
})

test('a draft for a place that one can no longer see shows its own words, and no more', async () => {
  const who = await bring(house.app, 'Vera Vertrekt', [house.group.id])
  const body = { kind: 'question', title: 'Een geheim', text: 'Stil.', learning: null, language: 'nl' } as const
  const { id } = await house.done(house.member, threads.postThread, { params: { groupId: house.group.id }, body })
  await house.done(who, contract.keepDraft, { params: { place: `reply-${id}` }, body: { fields: { text: 'Wat ik wilde zeggen' }, version: crypto.randomUUID(), over: [] } })
  await house.app.db.deleteFrom('membership').where('personId', '=', who.id).execute()
  const { page, complaints } = await house.open(who, '/drafts')
  await page.getByText('De plek hiervan is er niet meer').waitFor()
  expect(await page.getByText('Een geheim').count()).toBe(0)
  await page.getByRole('button', { name: 'Lees je tekst' }).click()
  await page.getByText('Wat ik wilde zeggen').nth(1).waitFor()
  expect(complaints).toEqual([])
})

test('the page of drafts keeps nobody out, full or empty, and speaks English too', async () => {
  const who = await newcomer()
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await house.open(who, '/drafts', { viewport: { width: 390, height: 800 }, colorScheme })
    await page.getByText('Je hebt geen concepten').waitFor()
    expect(await violationsOn(page)).toEqual([])
  }
  const { id } = await ask(asker, 'Hoe heet dit?')
  await house.done(who, contract.keepDraft, { params: { place: `reply-${id}` }, body: { fields: { text: 'Zo.' }, version: crypto.randomUUID(), over: [] } })
  await house.done(who, setLanguage, { body: { language: 'en' } })
  const { page, complaints } = await house.open(who, '/drafts', { locale: 'en-GB' })
  await page.getByRole('heading', { level: 1, name: 'Drafts' }).waitFor()
  await page.getByText('Reply to Hoe heet dit?').waitFor()
  expect(await violationsOn(page)).toEqual([])
  expect(complaints).toEqual([])
  const { page: guests } = await house.open(null, '/drafts')
  expect(guests.url()).toContain('/sign-in?to=%2Fdrafts')
})

test('what is written without a name stays without one, on another device and while it waits', async () => {
  const who = await newcomer()
  await house.app.db.updateTable('group').set({ anonymousAllowed: true }).where('id', '=', house.square.id).execute()
  const { id } = await ask(asker, 'Durf je dit?')
  const nameless = (page: Page) => page.getByRole('checkbox', { name: 'Plaats zonder mijn naam' })
  const { page: laptop } = await house.open(who, `/threads/${id}`)
  await replyField(laptop).pressSequentially('Liever niet onder mijn naam')
  await nameless(laptop).check()
  await expect.poll(() => kept(who), soon).toEqual(['Liever niet onder mijn naam'])
  const { page } = await house.open(who, `/threads/${id}`)
  await expect.poll(() => nameless(page).isChecked(), soon).toBe(true)
  await page.waitForTimeout(1_500)
  await page.context().setOffline(true)
  await sendReply(page).click()
  await page.locator('ol article').getByRole('heading', { name: 'Anoniem' }).waitFor()
  await page.context().setOffline(false)
  await expect.poll(() => repliesTo(id), soon).toEqual(['Liever niet onder mijn naam'])
  const { replies } = await house.done(house.facilitator, threads.readThread, { params: { threadId: id } })
  expect(replies.items.map(({ author }) => author)).toEqual([null])
  await house.app.db.updateTable('group').set({ anonymousAllowed: false }).where('id', '=', house.square.id).execute()
})
