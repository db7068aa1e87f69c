import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The axe that the builder itself would use. */
const axe = readFileSync(createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe objects to on a page, or on the part and by the rules that `narrow` chooses.
 * By itself the builder brings all of axe along three times per look and opens another page: most of its time, and for pages with frames, which ours are not.
 */
export async function violationsOn(page: Page, narrow = (look: AxeBuilder) => look) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const look = new AxeBuilder({ page, axeSource: '"is there already"' }).setLegacyMode().options({ resultTypes: ['violations'] })
  return (await narrow(look).analyze()).violations
}
