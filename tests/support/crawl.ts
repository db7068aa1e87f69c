import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { routes } from './routes.ts'

type Found = { slugs: string[]; ids: number[] }

/** What is asked behind an address that cannot do without a question. */
export type Questions = { [nameOfRoute: string]: string[] }

/** Every address at which the API can be read, with these ids and names in all its places. */
export const readable = (found: Found, questions: Questions = {}) =>
  routes
    .filter(([name, { method }]) => method === 'GET' && name !== 'signInAs')
    .map(([name, { url }]) => ({ name, addresses: filled(url, found).flatMap((address) => (questions[name] ?? ['']).map((question) => `/api/v1${address}${question}`)) }))

/** Every page of the interface, from its own table. */
export const pages = (found: Found) =>
  [...readFileSync(join(import.meta.dirname, '../../apps/web/src/app.tsx'), 'utf8').matchAll(/page\('([^']+)', '([^']+)'/g)].map(([, path = '', name = '']) => ({
    name,
    addresses: filled(path.replace('/:slug?', '').replace('*', '/nergens'), found),
  }))

function filled(url: string, { slugs, ids }: Found) {
  const bySlug = url.includes(':slug') ? slugs.map((slug) => url.replace(':slug', slug)) : [url]
  return bySlug.flatMap((address) => {
    if (!address.includes(':')) return [address]
    return ids.flatMap((id) => (address.includes(':post') ? ['opening', ...ids.map(String)] : ['']).map((post) => address.replace(':post', post).replace(/:\w+/g, String(id))))
  })
}
