/** The row ids by the keys that the content uses; an unknown key is a mistake in the content. */
export type Ids = { idOf: (key: string) => number }

/** Rows come back in the order in which they were inserted. */
export function idsOf(keys: string[], rows: { id: number }[]): Ids {
  const ids = new Map(keys.map((key, index) => [key, rows[index]?.id]))
  return {
    idOf: (key) => {
      const id = ids.get(key)
      if (id === undefined) throw new Error(`the demo content knows no “${key}”`)
      return id
    },
  }
}
