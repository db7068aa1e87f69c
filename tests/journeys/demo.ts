import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
import { nl } from '../../apps/web/src/i18n/nl/index.ts'
import type { Seat } from '../support/windows.ts'
import type { Community } from './stage.ts'

const { auth } = nl

/** What `npm start` without configuration gives: a demo community in a folder, with people to sign in as. */
export const demo: Community = {
  name: 'in the demo community on PGlite',
  group: '/groups/halve-kliko',
  openDatabase: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kring-journey-'))
    return { settings: { DATA_DIR: folder }, drop: () => rmSync(folder, { recursive: true, force: true }) }
  },
  enter: (stage) =>
    test('one looks through the eyes of a facilitator and a moderator', async () => {
      await enterAs(stage.facilitator, 'facilitator')
      await enterAs(stage.moderator, 'moderator')
    }),
}

async function enterAs({ page, see }: Seat, role: keyof typeof auth.demo.roles) {
  await see('/sign-in')
  await page.getByRole('button', { name: auth.demo.roles[role], exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}
