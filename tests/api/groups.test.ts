import * as contract from '@kring/contract/groups'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { charter } from '../support/examples.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const start = async (name: string) => {
  const { status, body, problem } = await world.ask(world.admin, contract.startGroup, { body: { ...charter, name } })
  return status === 201 ? body.slug : problem.errors?.map(({ field, code }) => `${field} ${code}`)
}

test('an admin cannot start a second group at the same address', async () => {
  expect(await start('Café Kliek')).toBe('cafe-kliek')
  expect(await start('cafe, kliek!')).toEqual(['name group.name-taken'])
})

test('no group hides behind a page that the web has below /groups', async () => {
  const words = [...readFileSync('apps/web/src/app.tsx', 'utf8').matchAll(/page\('\/groups\/(\w[\w-]*)/g)].map(([, word = '']) => word)
  expect(words).toContain('new')
  for (const word of words) expect(await start(`¡${word.toUpperCase()}!`)).toEqual(['name group.name-reserved'])
  expect(await start('New kids')).toBe('new-kids')
})
