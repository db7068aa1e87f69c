import { expect, test } from 'vitest'
import { nl } from '../../apps/web/src/i18n/nl/index.ts'
import { lookRound } from '../support/windows.ts'
import { choose } from './forms.ts'
import type { Stage } from './stage.ts'

const { compose, sections, threads } = nl
const title = 'Wie wil er schillen op zaterdag?'

/** A question with its answer, and a learning. */
export function talk(stage: Stage) {
  test('a question is posted as its preview showed it, and others see it without reloading', async () => {
    const { page, see } = stage.nina
    await stage.facilitator.see(stage.group)
    await see(`${stage.group}/compose?kind=question`)
    // A group may have a form of its own; whoever wants to writes without it.
    const free = page.getByRole('button', { name: sections.free })
    if ((await free.count()) > 0) await free.click()
    await page.getByLabel(compose.title.question).fill(title)
    await page.getByLabel(compose.text.question).fill('Wij hebben **twee kratten**:\n\n- sinaasappel\n- citroen\n\n<script>alert(1)</script>')
    const preview = page.locator('#preview .prose', { hasText: 'citroen' })
    await preview.waitFor()
    const previewed = await preview.innerHTML()
    await lookRound(page)
    await page.getByRole('button', { name: compose.send.question }).click()
    await page.waitForURL(/\/threads\/\d+/)
    stage.question = new URL(page.url()).pathname
    expect(await page.locator('.prose', { hasText: 'twee kratten' }).first().innerHTML()).toBe(previewed)
    await stage.facilitator.page.getByRole('link', { name: title }).waitFor()
    await lookRound(page)
  })

  test('a learning tells situation, obstacle, what was tried, what worked, and its strategy', async () => {
    const { page, see } = stage.nina
    await see(`${stage.group}/compose?kind=learning`)
    await page.getByLabel(compose.title.learning).fill('Minder schillen door anders te snijden')
    await page.getByLabel(compose.situation.label).fill('Een lunchroom met twaalf kilo citrus per dag.')
    await page.getByLabel(compose.tried.label).fill('Eerst raspen, dan pas persen.')
    await page.getByRole('button', { name: compose.send.learning }).click()
    await page.getByText(compose.fillIn).first().waitFor()
    await page.getByLabel(compose.worked.label).fill('De rasp verkoopt. De rest is nog drie kilo.')
    await choose(page, threads.factors.time)
    await choose(page, threads.strategies.reduce)
    await page.getByRole('button', { name: compose.send.learning }).click()
    await page.waitForURL(/\/threads\/\d+/)
    stage.learning = new URL(page.url()).pathname
    await page.getByText(threads.obstacle('time')).first().waitFor()
    await page.getByText('De rasp verkoopt.').waitFor()
    await lookRound(page)
  })

  test('somebody replies, the asker sees it come in and accepts it, and it stands under the question', async () => {
    const { page, see } = stage.nina
    const { facilitator } = stage
    await see(stage.question)
    await facilitator.see(stage.question)
    await facilitator.page.getByRole('textbox', { name: threads.form.title }).fill('Breng ze maar bij mij, ik maak er **marmelade** van.')
    await facilitator.page.getByRole('button', { name: threads.form.send }).click()
    await page.getByText('marmelade').first().waitFor()
    await page.getByRole('button', { name: threads.answer.accept }).click()
    await page.getByText(threads.answer.title).waitFor()
    await facilitator.page.getByText(threads.answer.title).waitFor()
    await lookRound(page)
    await lookRound(facilitator.page)
  })
}
