import type { DeviceDraft } from '@kring/domain/drafts'

/** Where a browser refuses its storage, words last as long as the page. */
const pageOnly = new Map<string, DeviceDraft>()

const begin = (personId: number) => `kring.draft.${personId}.`
export const keyOf = (personId: number, place: string) => begin(personId) + place

export const parse = (kept: string | null): DeviceDraft | undefined => {
  if (!kept?.startsWith('{')) return undefined
  const { fields, versions, changed } = JSON.parse(kept)
  return fields && Array.isArray(versions) ? { fields, versions, changed } : undefined
}

/** What this device keeps for one person in one place: the person is part of its name, because a device may be lent. */
export function onDevice(personId: number, place: string) {
  const key = keyOf(personId, place)
  return {
    read: () => parse(read(key)) ?? pageOnly.get(key),
    /** Whether it will still be there after a crash. */
    write: (draft: DeviceDraft) => write(key, draft),
    forget() {
      pageOnly.delete(key)
      remove(key)
    },
  }
}

/** Every place where somebody left words on this device. */
export function listOnDevice(personId: number): { place: string; draft: DeviceDraft }[] {
  const places = keys().flatMap((key) => (key.startsWith(begin(personId)) ? [key.slice(begin(personId).length)] : []))
  return places.flatMap((place) => {
    const draft = parse(read(keyOf(personId, place)))
    return draft ? [{ place, draft }] : []
  })
}

function write(key: string, draft: DeviceDraft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
    pageOnly.delete(key)
    return true
  } catch {
    pageOnly.set(key, draft)
    return false
  }
}

function read(key: string) {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remove(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {
    // Then it was not there either.
  }
}

function keys() {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}
