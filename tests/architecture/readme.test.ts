import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

describe.each(['README.md', 'CONTRIBUTING.md'])('%s tells the truth', (file) => {
  const text = readFileSync(file, 'utf8')
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words)
  const linked = [...text.matchAll(/\]\(((?!https?:)[^)]+)\)/g)].map(([, path = '']) => path)
  const drawn = [...text.matchAll(/^ {2}?(src\/[\w./-]+)| {2}(src\/[a-z]+)/gm)].map(([, a, b]) => a ?? b ?? '')
  const paths = [...linked, ...quoted.filter((words) => /^(apps|packages|tests|migrations|docs)\/[\w./-]+$/.test(words))]

  test.each([...new Set(paths)])('%s exists', (path) => {
    expect(existsSync(path)).toBe(true)
  })

  test.each([...new Set(drawn)])('%s is in one of the apps', (path) => {
    expect(['apps/api', 'apps/web'].some((app) => existsSync(`${app}/${path}`))).toBe(true)
  })

  const commands = [...text.matchAll(/\b(?:pnpm|npm run|npm) (start|test|[a-z:]+)\b(?! of)/g)].map(([, name = '']) => name).filter((name) => !['vitest', 'of'].includes(name))
  test.each([...new Set(commands)])('the command %s exists', (name) => {
    expect(Object.keys(scripts)).toContain(name)
  })
})

test('the README names every setting that there is', () => {
  const settings = [...readFileSync('apps/api/src/platform/config.ts', 'utf8').matchAll(/(?:env, '|env\[')([A-Z0-9_]+)'/g)].map(([, name = '']) => name)
  const readme = readFileSync('README.md', 'utf8')
  expect(settings.length).toBeGreaterThan(8)
  expect(settings.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})
