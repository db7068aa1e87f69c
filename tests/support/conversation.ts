import * as contract from '@kring/contract/threads'
import type { Page } from '@playwright/test'
import type { House } from './house.ts'
import type { Actor } from './world.ts'

/** Something of everything that people write, and that has to look the same in a preview. */
export const markdown = 'Drie zaken, **400 kilo**.\n\n- drogen\n- inkuilen\n\n> Wie weet het?\n\n```\nkilo = 400\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |'

/** What people say in the public group, said shortly. */
export function conversations(house: House) {
  const ask = (who: Actor, title: string, text = 'Weet iemand dit?') =>
    house.done(who, contract.postThread, { params: { groupId: house.square.id }, body: { kind: 'question', title, text, learning: null, language: 'nl' } })
  const reply = (threadId: number, text: string, who = house.member) => house.done(who, contract.postReply, { params: { threadId }, body: { text, language: 'nl' } })
  const repliesTo = async (threadId: number) => (await house.done(house.member, contract.readThread, { params: { threadId } })).replies.items.map(({ text }) => text)
  return { ask, reply, repliesTo }
}

export const replyField = (page: Page) => page.getByRole('textbox', { name: 'Jouw reactie' })
export const sendReply = (page: Page) => page.getByRole('button', { name: 'Plaats reactie' })
/** What this device keeps of unfinished texts. */
export const draftsIn = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kring.draft.')))
/** What this device still has to send. */
export const lettersIn = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kring.outbox.')))
/** The HTML that markdown made, within one part of a page. */
export const writtenIn = (page: Page, where: string) => page.locator(`${where} .prose`).evaluateAll((all) => all.map((it) => it.innerHTML))
