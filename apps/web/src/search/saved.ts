import * as contract from '@kring/contract/saved-searches'
import type { SavedSearch } from '@kring/contract/saved-searches'
import { createAsync, query, revalidate } from '@solidjs/router'
import { createEffect, createSignal, on } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { call, problemOf, sentenceOf } from '../shell/http.ts'
import { useMe } from '../shell/me.tsx'
import { toast } from '../ui/toast.tsx'

const listSaved = query(() => call(contract.listSavedSearches, {}).then(({ items }) => items), 'saved-searches')
type Kept = Pick<SavedSearch, 'q' | 'byMail'>

/** The searches I saved, as they stand with what I just did: seen at once, taken back when it does not arrive. Undefined for a guest, and while it is not known. */
export function createSaved() {
  const t = useText('search')
  const shell = useText('shell')
  const me = useMe()
  const stored = createAsync(async () => (me()?.viewer ? listSaved() : undefined))
  const [changed, setChanged] = createSignal<ReadonlyMap<string, Kept | null>>(new Map())
  createEffect(on(stored, () => setChanged(new Map()), { defer: true }))
  const items = () => {
    const known = stored()
    if (!known) return
    const added = [...changed()].flatMap(([q, kept]) => (kept && !known.some((one) => one.q === q) ? [kept] : []))
    return [...added, ...known.map((one) => changed().get(one.q) ?? one)].filter(({ q }) => changed().get(q) !== null)
  }
  const set = (q: string, kept: Kept | null) => setChanged((all) => new Map(all).set(q, kept))

  let sent: Promise<unknown> = Promise.resolve()
  /** One after the other, as each may undo the one before. */
  function put(q: string, before: Kept | null, now: Kept | null, text: string) {
    set(q, now)
    sent = sent
      .then(() => send(q, now))
      .then(
        () => toast({ text, undo: () => put(q, now, before, t.saving.undone) }),
        (error: unknown) => {
          set(q, before)
          toast({ text: sentenceOf(problemOf(error), shell.problems), again: () => put(q, before, now, text), failed: true })
        },
      )
  }

  return {
    items,
    saved: (q: string) => items()?.find((one) => one.q === plain(q)),
    save: (q: string) => put(plain(q), null, { q: plain(q), byMail: true }, t.saving.saved),
    mail: (one: Kept, byMail: boolean) => put(one.q, one, { q: one.q, byMail }, byMail ? t.saving.mailed : t.saving.silenced),
    drop: (one: Kept) => put(one.q, one, null, t.saving.dropped),
  }
}
export type Saved = ReturnType<typeof createSaved>

async function send(q: string, now: Kept | null) {
  if (now) await call(contract.saveSearch, { body: { q, byMail: now.byMail } })
  else for (const { id } of (await listSaved()).filter((one) => one.q === q)) await call(contract.dropSavedSearch, { params: { searchId: id } })
  await revalidate(listSaved.key)
}

/** As it is kept: what differs by white space is the same search. */
const plain = (q: string) => q.replace(/\s+/g, ' ').trim()
