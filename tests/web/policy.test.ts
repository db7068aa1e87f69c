import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const web = 'apps/web/src'
const components = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))

test.each(components)('%s keeps to the content policy: no style attribute, no handler in HTML', (file) => {
  const source = readFileSync(join(web, file), 'utf8')
  expect(source).not.toMatch(/\sstyle=|\sattr:on|innerHTML=\{(?!textOf\()/)
})
