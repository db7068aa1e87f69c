import { acceptReply, postThread } from '@kring/contract/threads'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { describe, expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { bring } from '../support/cast.ts'
import { conversations, replyField, sendReply } from '../support/conversation.ts'
import { useHouse } from '../support/house.ts'
import { phone } from '../support/windows.ts'

const house = useHouse()
const { ask, reply, repliesTo } = conversations(house)
const quoteButton = (page: Page) => page.getByRole('button', { name: 'Citeer' })
const valueOf = (page: Page) => replyField(page).inputValue()

/** Selects from the beginning of one text to the end of another, as a script or the keys of a browser would. */
const select = (page: Page, from: string, to = from) =>
  page.evaluate(
    ([from, to]) => {
      const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const words = text.textContent ?? ''
        if (words.includes(from)) range.setStart(text, words.indexOf(from))
        if (words.includes(to)) range.setEnd(text, words.indexOf(to) + to.length)
      }
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    },
    [from, to] as const,
  )

async function read(threadId: number, options: BrowserContextOptions = {}, who = house.member) {
  const opened = await house.open(who, `/threads/${threadId}`, options)
  // The keys come after the page itself.
  await opened.page.waitForTimeout(1_300)
  return opened
}

describe('words that somebody selects', () => {
  test('with the mouse come along to the reply, with their author and where they stand', async () => {
    const { id } = await ask(house.facilitator, 'Wie droogt koffiedik?')
    const said = await reply(id, 'Wij doen **elke dinsdag** twee bakken. En jij?', house.moderator)
    const { page, complaints } = await read(id)
    const bold = await page.locator(`#reply-${said.id} strong`).boundingBox()
    if (!bold) throw new Error('nothing to select')
    await page.mouse.move(bold.x + 1, bold.y + bold.height / 2)
    await page.mouse.down()
    await page.mouse.move(bold.x + bold.width - 1, bold.y + bold.height / 2, { steps: 4 })
    expect(await quoteButton(page).count()).toBe(0)
    await page.mouse.up()
    const button = await quoteButton(page).boundingBox()
    expect(button && button.y > bold.y + bold.height).toBe(true)
    expect(await violationsOn(page)).toEqual([])
    await quoteButton(page).click()
    await expect.poll(() => valueOf(page)).toBe(`> **elke dinsdag**\n>\n> — [Mo Moderator](/threads/${id}?post=${said.id}#reply-${said.id})\n\n`)
    expect(await quoteButton(page).count()).toBe(0)
    await page.keyboard.type('Ook.')
    await page.getByRole('button', { name: 'Voorbeeld' }).click()
    const previewed = await page.locator('form .prose').innerHTML()
    await sendReply(page).click()
    const mine = page.locator('article').filter({ hasText: 'Ook.' }).last()
    await mine.getByRole('link', { name: 'Mo Moderator' }).waitFor()
    expect(await mine.locator('.prose').innerHTML()).toBe(previewed)
    expect(await repliesTo(id)).toHaveLength(2)
    await mine.getByRole('link', { name: 'Mo Moderator' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`reply-${said.id}`)
    expect(complaints).toEqual([])
  })

  test('with the keys alone: q takes them along, and so does the tab key', async () => {
    const { id } = await ask(house.facilitator, 'Wie heeft een droger?', 'Een droger voor zes kilo.')
    const { page, complaints } = await read(id)
    await page.keyboard.press('q')
    expect(await valueOf(page)).toBe('')
    await select(page, 'zes kilo')
    await quoteButton(page).waitFor()
    await page.keyboard.press('q')
    const quote = `> zes kilo\n>\n> — [Femke Fabriek](/threads/${id})\n\n`
    await expect.poll(() => valueOf(page)).toBe(quote)
    expect(await replyField(page).evaluate((it) => it === document.activeElement && it instanceof HTMLTextAreaElement && it.selectionStart === it.value.length)).toBe(true)

    await page.keyboard.press('Control+z')
    expect(await valueOf(page)).toBe('')
    await replyField(page).evaluate((it) => it.blur())
    await page.getByText('Een droger voor zes kilo.').dblclick({ position: { x: 60, y: 12 } })
    await quoteButton(page).waitFor()
    for (let stops = 0; stops < 12 && !(await quoteButton(page).evaluate((it) => it === document.activeElement)); stops += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => valueOf(page)).toMatch(/^> \S+\n>\n> — \[Femke Fabriek\]/)
    expect(complaints).toEqual([])
  })

  test('keep their links, lists and code, and end where one post ends', async () => {
    const text = 'Zie [de kaart](https://leiden.nl/kaart) en [Femke](/people/1).\n\n- een\n- twee *twee*\n\n```\nkilo < 400\n```\n\nEinde & \\&amp; \\~\\~uit\\~\\~'
    const { id } = await ask(house.facilitator, 'Alles erin', text)
    await reply(id, 'Van een ander.', house.moderator)
    const { page } = await read(id)
    await select(page, 'kaart', 'Van een ander')
    await quoteButton(page).click()
    await expect
      .poll(() => valueOf(page))
      .toBe(
        `> [kaart](https://leiden.nl/kaart) en [Femke](/people/1).\n>\n> - een\n> - twee _twee_\n>\n> \`\`\`\n> kilo < 400\n> \`\`\`\n>\n> Einde & \\&amp; \\~~uit\\~~\n>\n> — [Femke Fabriek](/threads/${id})\n\n`,
      )
    await replyField(page).fill('')
    await select(page, 'twee', 'twee')
    await quoteButton(page).click()
    await expect.poll(() => valueOf(page)).toMatch(/^> _twee_\n/)
  })

  test('survive leaving the page as a draft, and come after what was written already', async () => {
    const { id } = await ask(house.facilitator, 'Bewaard', 'Dit blijft staan.')
    const { page } = await read(id)
    await replyField(page).fill('Eerst dit.')
    await select(page, 'blijft')
    await quoteButton(page).click()
    await expect.poll(() => valueOf(page)).toMatch(/^Eerst dit\.\n\n> blijft\n/)
    await page.getByText('Concept bewaard').waitFor()
    await page.reload({ waitUntil: 'networkidle' })
    await expect.poll(() => valueOf(page)).toMatch(/^Eerst dit\.\n\n> blijft\n>\n> — \[Femke Fabriek\]/)
  })
})

test('a whole post is quoted from its menu, cut where it is long, also out of the preview and out of the answer', async () => {
  const { id } = await ask(house.member, 'Lang verhaal', 'Vertel.')
  const long = await reply(id, Array.from({ length: 500 }, (_, at) => `woord${at}`).join(' '), house.facilitator)
  await house.done(house.member, acceptReply, { params: { threadId: id }, body: { replyId: long.id } })
  const { page, complaints } = await read(id)
  await replyField(page).fill('Hoi')
  await page.getByRole('button', { name: 'Voorbeeld' }).click()
  await page.locator('#answer-post').getByRole('button', { name: 'Meer bij' }).click()
  await page.getByRole('menuitem', { name: 'Citeer' }).click()
  await expect.poll(() => valueOf(page)).toMatch(/^Hoi\n\n> woord0 .*…\n>\n> — \[Femke Fabriek\]\(\/threads\/\d+\?post=\d+#reply-\d+\)\n\n$/)
  expect((await valueOf(page)).length).toBeLessThan(1_700)
  expect(await replyField(page).isVisible()).toBe(true)
  expect(complaints).toEqual([])
})

test('who has no name there is quoted without one', async () => {
  const { id } = await ask(house.facilitator, 'Zonder naam', 'Geheim bronnetje.')
  await house.app.db.updateTable('thread').where('id', '=', id).set({ anonymous: true }).execute()
  const { page } = await read(id)
  await select(page, 'bronnetje')
  await quoteButton(page).click()
  await expect.poll(() => valueOf(page)).toBe(`> bronnetje\n>\n> — [Anoniem](/threads/${id})\n\n`)
})

test('on a phone the button leaves room for the fingers, within the screen', async () => {
  const { id } = await ask(house.facilitator, 'Op een telefoon', 'Een zin die aan de rand van het scherm eindigt en dan nog even doorgaat.')
  const { page, complaints } = await read(id, phone)
  await select(page, 'zin die', 'doorgaat.')
  const end = await page.evaluate(() => [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].at(-1)?.bottom ?? 0)
  const box = await quoteButton(page).boundingBox()
  if (!box) throw new Error('no button')
  expect(box.y - end).toBeGreaterThan(24)
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(390)
  expect(box.height).toBeGreaterThanOrEqual(36)
  await quoteButton(page).tap()
  await expect.poll(() => valueOf(page)).toMatch(/^> zin die aan de rand/)
  expect(await violationsOn(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('who cannot reply is offered nothing; who can, in their own language', async () => {
  const { id } = await ask(house.facilitator, 'Alleen lezen', 'Kijk maar.')
  for (const who of [null, house.outsider]) {
    const { page } = await house.open(who, `/threads/${id}`, { locale: 'en-GB' })
    await select(page, 'Kijk')
    await page.waitForTimeout(800)
    expect(await page.getByRole('button', { name: /Quote|Citeer/ }).count()).toBe(0)
  }
  const { id: own } = await house.done(house.member, postThread, {
    params: { groupId: house.square.id },
    body: { kind: 'discussion', title: 'Own words', text: 'Read this.', learning: null, language: 'en' },
  })
  const reader = await bring(house.app, 'Ed English', [house.square.id])
  await house.app.db.updateTable('person').where('id', '=', reader.id).set({ language: 'en' }).execute()
  const { page } = await house.open(reader, `/threads/${own}`)
  await select(page, 'Read this')
  await page.getByRole('button', { name: 'Quote', exact: true }).waitFor()
})
