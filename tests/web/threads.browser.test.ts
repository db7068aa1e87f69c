import { closeThread, moveThread, pinThread } from '@kring/contract/moderation'
import { movePlace, readPlace } from '@kring/contract/reading'
import * as contract from '@kring/contract/threads'
import type { Locator } from '@playwright/test'
import { beforeAll, describe, expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { bring } from '../support/cast.ts'
import { conversations, markdown, replyField, sendReply } from '../support/conversation.ts'
import { useHouse } from '../support/house.ts'
import type { Actor } from '../support/world.ts'

const house = useHouse()
const { ask, reply } = conversations(house)
let asker: Actor

beforeAll(async () => {
  asker = await bring(house.app, 'Vera Vraagt', [house.square.id])
}, 240_000)

test('somebody else sees a reply come in without reloading, and their page stays where it was', async () => {
  const { id } = await ask(asker, 'Hoe droog je koffiedik?', 'Lang.\n\n'.repeat(60))
  const { page: theirs, complaints: their } = await house.open(asker, `/threads/${id}`, { viewport: { width: 390, height: 844 } })
  const { page, complaints } = await house.open(house.member, `/threads/${id}`)
  await replyField(page).fill('In een oude **oven**.')
  await sendReply(page).click()
  await page.locator('article', { hasText: 'In een oude oven.' }).waitFor()
  expect(await replyField(page).inputValue()).toBe('')
  const link = theirs.getByRole('link', { name: '1 nieuwe reactie' })
  await link.waitFor()
  expect(await theirs.evaluate(() => window.scrollY)).toBe(0)
  await link.click()
  await theirs.getByText('In een oude oven.').waitFor()
  await link.waitFor({ state: 'detached' })
  expect(theirs.url()).toMatch(/post=\d+#reply-\d+$/)
  expect([...complaints, ...their]).toEqual([])
})

test('the asker accepts a reply: it stands under the question for everybody, and can be taken back', async () => {
  const { id } = await ask(asker, 'Welke bak?')
  await reply(id, 'Een dichte ton.')
  await reply(id, 'Een emmer.')
  const { page: theirs } = await house.open(house.member, `/threads/${id}`)
  expect(await theirs.getByRole('button', { name: 'Dit is het antwoord' }).count()).toBe(0)
  const { page, complaints } = await house.open(asker, `/threads/${id}`)
  await page.locator('article', { hasText: 'Een emmer.' }).getByRole('button', { name: 'Dit is het antwoord' }).click()
  for (const each of [page, theirs]) await each.locator('#answer', { hasText: 'Een emmer.' }).waitFor()
  await theirs.reload()
  expect(await theirs.getByText('Vraag met antwoord').count()).toBe(1)
  expect(await theirs.getByRole('link', { name: 'Naar het bericht', exact: true }).getAttribute('href')).toMatch(/post=\d+#reply-\d+$/)

  await page.getByRole('button', { name: 'Toch niet het antwoord' }).click()
  await theirs.locator('#answer').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await theirs.locator('#answer', { hasText: 'Een emmer.' }).waitFor()
  expect(complaints).toEqual([])
})

test('long words, code and tables stay within a narrow phone', async () => {
  const { id } = await ask(
    asker,
    'Hottentottententententoonstellingsafvalverwerkingsinstallatie',
    `${'lang'.repeat(80)}\n\n\`\`\`\n${'code '.repeat(80)}\n\`\`\`\n\n|${' cel |'.repeat(14)}\n|${'---|'.repeat(14)}\n\nhttps://example.org/${'pad/'.repeat(50)}`,
  )
  await reply(id, 'x'.repeat(400))
  for (const width of [320, 390]) {
    const { page } = await house.open(house.member, `/threads/${id}`, { viewport: { width, height: 700 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await page.goto(`${house.origin}/groups/open-plein/compose?kind=learning`, { waitUntil: 'networkidle' })
    await page.getByLabel('De situatie').fill('y'.repeat(300))
    await page.locator('#preview .prose').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  }
})

describe('a long thread', () => {
  test('reads on by itself towards its end, and by link without JavaScript', async () => {
    const { id } = await long(53)
    const { page, complaints } = await house.open(asker, `/threads/${id}`)
    expect(await page.locator('ol article').count()).toBe(50)
    await page.locator('ol article').last().scrollIntoViewIfNeeded()
    await page.getByText('Reactie nummer 53.').waitFor()
    expect(await page.locator('ol article').count()).toBe(53)
    expect(complaints).toEqual([])

    const { page: plain } = await house.open(null, `/threads/${id}`, { javaScriptEnabled: false })
    await plain.getByRole('link', { name: 'Lees verder: nog 3 reacties' }).click()
    expect(await plain.locator('ol article').count()).toBe(3)
    expect(await plain.getByText('Reactie nummer 53.').count()).toBe(1)
    expect(await plain.getByText('Weet iemand dit?').count()).toBe(1)
    await plain.getByRole('link', { name: 'Lees terug: nog 50 reacties' }).click()
    expect(await plain.getByText('Reactie nummer 50.').count()).toBe(1)
  })

  test('a link to a post in its middle arrives there, and who scrolls up from it stays with what they read', async () => {
    const { id, slug, replyIds } = await long(130)
    const { page, complaints } = await house.open(house.member, `/threads/${id}/${slug}?post=${replyIds[89]}`)
    const post = page.locator(`#reply-${replyIds[89]}`)
    await expect.poll(() => topOf(post)).toBeLessThan(200)
    expect(await post.evaluate((it) => it === document.activeElement)).toBe(true)
    // Up to the first post that is there: what comes before it is put above without moving it.
    await page.waitForTimeout(1_200)
    const first = page.locator(`#reply-${replyIds[79]}`)
    await first.evaluate((it) => it.scrollIntoView())
    await page.mouse.wheel(0, -120)
    await page.getByText('Reactie nummer 60.').waitFor()
    const top = await topOf(first)
    expect(top).toBeGreaterThan(-50)
    expect(top).toBeLessThan(700)
    expect(complaints).toEqual([])
  })

  test('opens for who returns at what they have not read, and says so', async () => {
    const { id, slug, replyIds } = await long(70)
    await house.done(asker, movePlace, { params: { threadId: id }, body: { readTo: replyIds[29] ?? 0 } })
    const { page, complaints } = await house.open(asker, `/threads/${id}/${slug}`)
    await page.getByText('Hier was je gebleven. 40 nieuwe reacties').waitFor()
    await expect.poll(() => topOf(page.locator('#unread'))).toBeLessThan(300)
    // What stands on the screen for a moment is read.
    await expect.poll(async () => (await house.done(asker, readPlace, { params: { threadId: id } })).readTo, { timeout: 10_000 }).toBeGreaterThan(replyIds[29] ?? 0)
    expect((await house.done(asker, readPlace, { params: { threadId: id } })).readTo).toBeLessThan(replyIds[69] ?? 0)
    expect(complaints).toEqual([])
  })

  test('is found again on the same spot by going back', async () => {
    const { id, slug, replyIds } = await long(60)
    const { page } = await house.open(house.member, `/threads/${id}/${slug}`)
    const post = page.locator(`#reply-${replyIds[39]}`)
    await page.waitForTimeout(1_200)
    await post.evaluate((it) => it.scrollIntoView())
    const top = await topOf(post)
    await page.waitForTimeout(500)
    await page.locator('.crumb a').evaluate((it) => (it instanceof HTMLElement ? it.click() : undefined))
    await page.waitForURL(/groups/)
    await page.goBack()
    await expect.poll(async () => Math.abs((await topOf(post)) - top)).toBeLessThan(60)
  })
})

const topOf = (element: Locator) => element.evaluate((it) => it.getBoundingClientRect().top)

async function long(length: number) {
  const thread = await ask(asker, 'Een lang gesprek')
  const replyIds: number[] = []
  for (let number = 1; number <= length; number += 1) replyIds.push((await reply(thread.id, `Reactie nummer ${number}.`)).id)
  return { ...thread, replyIds }
}

test('without JavaScript one can read everything, and is told what writing needs', async () => {
  const { id } = await ask(asker, 'Lees je dit zonder JavaScript?', markdown)
  await reply(id, 'Ja hoor.')
  const { page } = await house.open(house.member, `/threads/${id}`, { javaScriptEnabled: false })
  expect(await page.locator('#begin table').isVisible()).toBe(true)
  expect(await page.getByText('Ja hoor.').isVisible()).toBe(true)
  expect(await page.locator('noscript p').isVisible()).toBe(true)
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
  await page.goto(`${house.origin}/groups/open-plein/compose?kind=question`)
  expect(await page.locator('noscript p').isVisible()).toBe(true)
})

test('a guest reads along and sees how to take part', async () => {
  const { id, slug } = await ask(asker, 'Wat mag een gast?')
  const { page, complaints } = await house.open(null, `/threads/${id}/${slug}`)
  expect(await replyField(page).count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Bekijk de kring en doe mee' }).getAttribute('href')).toBe('/groups/open-plein')
  expect(await page.getByRole('link', { name: 'Ik heb al een account' }).getAttribute('href')).toContain(encodeURIComponent(`/threads/${id}/${slug}`))
  expect(complaints).toEqual([])
})

test('a moderator closes a thread: the reason takes the place of the form', async () => {
  const { id } = await ask(asker, 'Gaat dit dicht?')
  await reply(id, 'Bijna.')
  const { page, complaints } = await house.open(house.member, `/threads/${id}`)
  await replyField(page).waitFor()
  await house.done(house.moderator, closeThread, { params: { threadId: id }, body: { reason: 'We praten donderdag verder.' } })
  await page.getByText('Dit gesprek is gesloten').waitFor()
  await replyField(page).waitFor({ state: 'detached' })
  await expect.poll(() => page.getByText('We praten donderdag verder.').count(), { timeout: 10_000 }).toBe(2)
  expect(await page.locator('ol > li').last().getByText('We praten donderdag verder.').count()).toBe(1)
  const { page: theirs } = await house.open(house.moderator, `/threads/${id}`)
  expect(await replyField(theirs).count()).toBe(1)
  expect(complaints).toEqual([])
})

test('a thread that moves shows its new group, and is gone for who may not follow it', async () => {
  const { id } = await ask(asker, 'Waar hoor ik thuis?')
  const { page } = await house.open(house.member, `/threads/${id}`)
  const { page: theirs } = await house.open(asker, `/threads/${id}`)
  await theirs.getByText('Nog geen antwoord').waitFor()
  await house.done(house.moderator, moveThread, { params: { threadId: id }, body: { groupId: house.group.id, reason: 'Dit hoort in de stille kring.' } })
  await page.getByRole('link', { name: 'Stille kring' }).nth(1).waitFor()
  await theirs.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor()
  await theirs.getByText('Je kunt dit gesprek niet meer zien').waitFor()
})

test('the text of a post goes over the wire once', async () => {
  const { id } = await ask(asker, 'Hoe vaak?', 'Eenmaligevraag.')
  const { id: replyId } = await reply(id, 'Eenmaligereactie.')
  const html = await (await fetch(`${house.origin}/threads/${id}`, { headers: { cookie: asker.cookie, accept: 'text/html' } })).text()
  expect(html.split('<p>Eenmaligevraag.</p>')).toHaveLength(2)
  expect(html.split('<p>Eenmaligereactie.</p>')).toHaveLength(2)

  const { page } = await house.open(asker, `/threads/${id}`)
  await page.getByRole('link', { name: 'Open plein' }).last().click()
  await page.getByRole('heading', { level: 1, name: 'Open plein' }).waitFor()
  await page.goBack()
  await page.locator(`#reply-${replyId}`, { hasText: 'Eenmaligereactie.' }).waitFor()
  expect(await page.locator('#begin').textContent()).toContain('Eenmaligevraag.')
})

test('nothing on these pages keeps anybody out, in light and in dark', async () => {
  const { id } = await ask(asker, 'Kan iedereen dit lezen?', markdown)
  const { id: replyId } = await reply(id, markdown)
  await house.done(asker, contract.acceptReply, { params: { threadId: id }, body: { replyId } })
  await house.done(house.moderator, pinThread, { params: { threadId: id }, body: { reason: 'Voor wie net begint.', until: null } })
  const visits = [
    [asker, `/threads/${id}`],
    [null, `/threads/${id}`],
    [house.moderator, `/threads/${id}`],
    [house.member, '/groups/open-plein/compose?kind=learning'],
  ] as const
  for (const [who, path] of visits) {
    const { page, complaints } = await house.open(who, path)
    const violations = await violationsOn(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await violationsOn(page, (look) => look.withRules(['color-contrast']))
    expect([...violations, ...dark].map((found) => [found.id, found.nodes.map((node) => node.html)])).toEqual([])
    expect(complaints).toEqual([])
  }
})
