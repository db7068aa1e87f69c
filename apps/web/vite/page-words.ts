import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const root = join(import.meta.dirname, '..')
const virtual = 'virtual:words'
const address = /\/src\/i18n\/words\/(nl|en)\/(.+)\.ts$/

/**
 * Gives each page, and each part that comes later, the sentences it says, in one language: those of every `useText('…')` in its files.
 * `virtual:words` names the loaders; on the server, which has both languages whole, there are none.
 */
export const pageWords = (): Plugin => ({
  name: 'page-words',
  enforce: 'pre',
  resolveId(id) {
    if (id === virtual) return `\0${virtual}`
    const [, language, name] = address.exec(id) ?? []
    return name ? fileOf(language ?? '', name) : null
  },
  load(id, options) {
    if (id === `\0${virtual}`) return options?.ssr ? 'export const base = {}, pages = {}' : loaders()
    const [, language, name] = address.exec(id) ?? []
    return name ? dictionary(language ?? '', name) : null
  },
})

const fileOf = (language: string, name: string) => join(root, `src/i18n/words/${language}/${name}.ts`)

function loaders() {
  const both = (name: string) => `{ ${['nl', 'en'].map((language) => `${language}: () => import(${JSON.stringify(fileOf(language, name))})`).join(', ')} }`
  const pages = pagesOf().filter((page) => slicesOf(page).length > 0)
  return `export const base = ${both('base')}\nexport const pages = { ${pages.map((page) => `${JSON.stringify(page)}: ${both(page)}`).join(', ')} }`
}

/** A dictionary is copied into each page that uses it: one request instead of one for every slice. */
function dictionary(language: string, name: string) {
  const slices = name === 'base' ? baseSlices() : slicesOf(name)
  const files = slices.map((slice) => [slice, join(root, `src/i18n/${language}`, `${kebab(slice)}.ts`)])
  return `${files.map(([slice, file]) => `import { ${slice} } from ${JSON.stringify(`${file}?page=${name.replaceAll('/', '-')}.ts`)}`).join('\n')}\nexport const words = { ${slices.join(', ')} }`
}

/** What is fetched with words of its own: the pages of the route table, and every `part('…')`. */
const pagesOf = () => [
  ...[...readFileSync(join(root, 'src/app.tsx'), 'utf8').matchAll(/import\('\.\/([^']+)\.tsx'\)/g)].map(([, page]) => page ?? ''),
  ...new Set(sources().flatMap((source) => [...source.matchAll(parts)].map(([, part]) => part ?? ''))),
]
const parts = /\bpart\('([^']+)', \(\) => import\('[^']+'\)/g
const elsewhere = new RegExp(`${parts.source}|^import type .*$`, 'gm')
const sources = () =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(join(root, 'src', file), 'utf8'))

const baseSlices = () => textsIn(join(root, 'src/entry-client.tsx'), /from '(\.[^']+)'/g)
function slicesOf(page: string) {
  const known = new Set(baseSlices())
  return textsIn(join(root, `src/${page}.tsx`), /(?:from |import\()'(\.[^']+)'/g).filter((slice) => !known.has(slice))
}

/** Every slice whose text is used in a file or in what it imports; parts bring their own, and types say nothing. */
function textsIn(start: string, imports: RegExp) {
  const files = new Set([start])
  const slices = new Set<string>()
  for (const file of files) {
    const source = readFileSync(file, 'utf8').replaceAll(elsewhere, '')
    for (const [, slice = ''] of source.matchAll(/useText\('(\w+)'\)/g)) slices.add(slice)
    for (const [, path = ''] of source.matchAll(imports)) if (/\.tsx?$/.test(path) && !path.includes('/i18n/')) files.add(join(dirname(file), path))
  }
  return [...slices].sort()
}

const kebab = (slice: string) => slice.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
