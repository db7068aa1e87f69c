import type { Filters, Search } from '@kring/domain/search'
import { writeSearch } from '@kring/domain/search'

/** What the address of the page asks for; `group` is where one comes from, and where to look first. */
export type Place = { q: string; group?: string | undefined; thread?: number | undefined; after?: string | undefined }

export function addressOf({ q, group, thread, after }: Place) {
  const asked = new URLSearchParams({
    ...(q !== '' && { q }),
    ...(group !== undefined && { in: group }),
    ...(thread !== undefined && { thread: String(thread) }),
    ...(after !== undefined && { after }),
  })
  return asked.size > 0 ? `/search?${asked}` : '/search'
}

export function placeOf(query: { [name: string]: string | string[] | undefined }): Place {
  const [q, group, thread, after] = ['q', 'in', 'thread', 'after'].map((name) => [query[name]].flat()[0])
  return { q: (q ?? '').slice(0, 200), group, thread: thread !== undefined && /^\d{1,15}$/.test(thread) ? Number(thread) : undefined, after }
}

/** The question as the server hears it. */
export const questionOf = ({ q, group }: Place) => (group === undefined ? q : `in:${group} ${q}`).slice(0, 200)

/** The same search with other filters: an `undefined` takes one away. */
export function withFilters(search: Search, change: { [name in keyof Filters]?: Filters[name] | undefined }) {
  const filters = Object.fromEntries(Object.entries({ ...search.filters, ...change }).filter(([, value]) => value !== undefined))
  return writeSearch({ terms: search.terms, filters })
}
