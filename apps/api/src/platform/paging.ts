import { Refusal } from './refusal.ts'

/** A cursor is the sort key of the last item, opaque to callers; ours alone to read. */
export const cursorOf = (...key: (string | number | boolean)[]) => Buffer.from(JSON.stringify(key)).toString('base64url')

/** Reads a cursor back; `shape` names the type of each part, and anything else is a bad request. */
export function readCursor<T extends readonly ('string' | 'number' | 'boolean')[]>(cursor: string | undefined, shape: T): { [K in keyof T]: Part<T[K]> } | undefined {
  if (!cursor) return undefined
  const key = parse(cursor)
  if (!isKey(key, shape)) throw new Refusal(400, 'invalid', [{ field: 'after', code: 'field.format' }])
  return key
}

/** Asks one row more than a page holds, to know whether there is a next page. */
export function pageOf<T>(rows: T[], size: number, keyOf: (last: T) => (string | number | boolean)[]) {
  const items = rows.slice(0, size)
  const last = items.at(-1)
  return { items, next: rows.length > size && last !== undefined ? cursorOf(...keyOf(last)) : null }
}

type Part<K> = K extends 'string' ? string : K extends 'number' ? number : boolean

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}

const isKey = <T extends readonly string[]>(key: unknown, shape: T): key is { [K in keyof T]: Part<T[K]> } =>
  Array.isArray(key) && key.length === shape.length && shape.every((type, index) => typeof key[index] === type)
