import type { DraftFields } from '@kring/contract/drafts'
import { type DeviceDraft, isEmpty, joined, sameFields } from '@kring/domain/drafts'
import { createSignal, onCleanup, onMount } from 'solid-js'
import { keyOf, onDevice, parse } from './device.ts'
import type { Keeper } from './keeper.ts'

/** Where the words are safe; `why` says what the server had against them. */
export type Kept = { safe: 'everywhere' | 'here' | undefined; why?: string }
/** The text that stands beside the one in the form; without a version it is another tab's. */
export type OtherText = { fields: DraftFields; version?: string; savedAt?: string }
export type Draft = ReturnType<typeof createDraft>
type About = {
  personId: number
  place: () => string | undefined
  /** What stands in the form; nothing where that is not worth keeping. */
  fields: () => DraftFields
  /** Fills the form. */
  put: (fields: DraftFields) => void
}

/** Words that survive a reload, a crash and a sign-out, and are there on one's other devices: on this device at every key, on the server a pause later. */
export function createDraft({ personId, place, fields, put: fill }: About) {
  const [kept, setKept] = createSignal<Kept>()
  const [other, setOther] = createSignal<OtherText>()
  const [written, setWritten] = createSignal<DraftFields>({})
  const keepers = new Map<string, Keeper>()
  /** States that go with words which are being posted: what is written next goes over them. */
  let handed: string[] = []
  const blank = (of: DraftFields) => Object.fromEntries(Object.keys(of).map((name) => [name, '']))

  /** These words, and nothing in the fields that they do not name; in their own order, which is that of the form they were written in. */
  const alone = (words: DraftFields) => ({ ...words, ...blank(Object.fromEntries(Object.entries(fields()).filter(([name]) => !(name in words)))) })
  const look = () => void setWritten(fields())
  const put = (words: DraftFields) => (fill(words), look())

  async function keeperOf(at: string) {
    const known = keepers.get(at)
    if (known) return known
    const { createKeeper } = await import('./keeper.ts')
    const here = () => place() === at
    const keeper =
      keepers.get(at) ??
      createKeeper({
        place: at,
        device: onDevice(personId, at),
        show: (found) => here() && put(alone(found)),
        clear: (gone) => here() && sameFields(fields(), gone) && put(blank(gone)),
        tell: (how) => void (here() && setKept(how)),
        ask: (text) => void (here() && setOther(text)),
        asking: () => here() && other() !== undefined,
      })
    keepers.set(at, keeper)
    return keeper
  }
  /** The part that speaks with the server comes later, and without a connection not at all: the device has the words. */
  const withKeeper = (at: string, work: (keeper: Keeper) => unknown) => void keeperOf(at).then(work, () => setKept({ safe: 'here' }))

  function write(at: string, words: DraftFields) {
    const device = onDevice(personId, at)
    const before = device.read()
    const empty = isEmpty(words)
    if (empty && !before?.versions.length) {
      device.forget()
      return setKept()
    }
    if (before && sameFields(before.fields, words)) return
    const safe = device.write({ fields: empty ? {} : words, versions: before?.versions ?? handed, changed: true })
    setKept((how) => (empty ? undefined : how?.safe === 'here' ? how : { safe: safe ? 'everywhere' : undefined }))
    withKeeper(at, (keeper) => (empty ? keeper.save() : keeper.soon()))
  }

  function keep() {
    look()
    const at = place()
    if (at !== undefined) write(at, fields())
  }

  /** Puts back what this device has here, and then what the server has; beside what was typed already, or `instead` of it. Answers whether the device had anything. */
  function open(instead = false) {
    const at = place()
    if (at === undefined) return false
    setOther()
    look()
    const mine = onDevice(personId, at).read()
    setKept()
    if (mine && !isEmpty(mine.fields)) {
      const typed = fields()
      put(instead || isEmpty(typed) ? alone(mine.fields) : { ...mine.fields, ...joined(typed, mine.fields) })
      if (!instead && !sameFields(fields(), mine.fields)) keep()
    }
    withKeeper(at, (keeper) => keeper.open())
    return mine !== undefined && !isEmpty(mine.fields)
  }

  /** Another tab wrote in the same place: shown as it comes, unless something else was written here. */
  function hear({ key, oldValue, newValue }: StorageEvent) {
    const at = place()
    if (at === undefined || key !== keyOf(personId, at)) return
    const [was, now] = [parse(oldValue), parse(newValue)]
    const here = fields()
    if (now && sameFields(here, now.fields)) return
    if (isEmpty(here) || sameFields(here, was?.fields ?? {})) put(alone(now?.fields ?? {}))
    else if (now && !isEmpty(now.fields)) setOther({ fields: now.fields })
    else keep()
  }

  const leave = () => keepers.forEach((keeper) => keeper.now())
  onMount(() => {
    window.addEventListener('pagehide', leave)
    window.addEventListener('storage', hear)
  })
  onCleanup(() => {
    keepers.forEach((keeper) => keeper.stop())
    if (typeof window === 'undefined') return
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('storage', hear)
  })

  return {
    /** What stands in the form, as far as it is worth keeping. */
    written,
    put,
    kept,
    other,
    open,
    keep,
    /** Another text that could stand here. */
    beside: (words: DraftFields) => void setOther({ fields: words }),
    /** Throws away what is kept in a place, this one unless another is named. */
    discard(at = place()) {
      if (at !== undefined) write(at, {})
      if (at === place()) setOther()
    },
    /** What a post that is being sent has to say of its draft. The key is that of the words: whoever sends the same state of them, from whichever device, posts once. */
    sending(): { place: string; draft: string[]; key: string; settled: Promise<unknown> } {
      const at = place() ?? ''
      const mine = onDevice(personId, at).read()
      const settled = Promise.resolve(keepers.get(at)?.settle())
      const versions = mine?.versions ?? handed
      return { place: at, draft: versions.slice(-20), key: (mine && !mine.changed && versions[0]) || crypto.randomUUID(), settled }
    },
    /** The words are in other hands, or posted. */
    forget() {
      const at = place()
      if (at === undefined) return
      const device = onDevice(personId, at)
      handed = device.read()?.versions ?? handed
      device.forget()
      setOther()
      setKept()
    },
    /** Of two texts this one stays, and both were seen. */
    choose(words: DraftFields) {
      const at = place()
      const text = other()
      if (at === undefined || !text) return
      const device = onDevice(personId, at)
      const versions = [...(text.version ? [text.version] : []), ...(device.read()?.versions ?? [])]
      const draft: DeviceDraft = { fields: words, versions: versions.slice(0, 20), changed: true }
      put(alone(words))
      device.write(draft)
      setOther()
      withKeeper(at, (keeper) => keeper.save())
    },
  }
}
