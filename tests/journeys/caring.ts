import { expect, test } from 'vitest'
import { nl } from '../../apps/web/src/i18n/nl/index.ts'
import { lookRound } from '../support/windows.ts'
import type { Stage } from './stage.ts'

const { moderation, rulings, threads } = nl

/** What a moderator does, in the open. */
export function careForThreads(stage: Stage) {
  test('a moderator pins, closes and moves a thread, each with a note and a line in the open log, and undoes each', async () => {
    const { page, see } = stage.moderator
    await see(stage.learning)
    for (const kind of ['pin', 'closure', 'move'] as const) {
      await page.getByRole('button', { name: moderation.menu }).click()
      await page.getByRole('menuitem', { name: moderation.acts[kind] }).click()
      const dialog = page.getByRole('dialog', { name: moderation.acts[kind] })
      await dialog.getByLabel(moderation.reason).fill(`Omdat het ${kind} is`)
      await lookRound(page)
      await dialog.getByRole('button', { name: moderation.send[kind] }).click()
      await page.getByText(`Omdat het ${kind} is`).first().waitFor()
      if (kind === 'closure') await page.getByText(threads.closed).first().waitFor()
    }
    await lookRound(page)
    await see(`${stage.group}/log`)
    for (const kind of ['pin', 'closure', 'move']) await page.getByText(`Omdat het ${kind} is`).first().waitFor()
    await see(stage.learning)
    for (const kind of ['move', 'closure', 'pin'] as const) {
      await page.getByRole('button', { name: rulings.undoOf[kind] }).first().click()
      await page.getByText(rulings.undone[kind]).first().waitFor()
    }
    await page.reload()
    await page.getByRole('link', { name: 'De halve kliko' }).first().waitFor()
    expect(await page.getByText(threads.closed).count()).toBe(0)
  })
}
