const acts = new Map<string, (item: HTMLElement) => void>()

/** What a single key does with the item at hand, for as long as a part of the page is there that knows how. */
export function onKey(key: string, act: (item: HTMLElement) => void) {
  acts.set(key, act)
  return () => void (acts.get(key) === act && acts.delete(key))
}

export const actOf = (key: string) => acts.get(key)
