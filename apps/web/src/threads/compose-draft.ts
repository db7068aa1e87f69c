import type { Kind } from '@kring/contract/threads'
import { createEffect, createSignal, on } from 'solid-js'
import { createDraft, forgetDraft } from '../shell/draft.ts'
import { blank, fill, isBlank, parse, type Written, writtenIn } from './composing.ts'
import { fitted } from './sections.ts'

type About = { viewerId: number; groupId: number; kind: () => Kind | undefined; headings: () => string[]; form: () => HTMLFormElement | null | undefined }

/** What stands in the form: shown beside it, kept per group and kind, and moved along where the next kind has a place for it. */
export function createComposeDraft({ viewerId, groupId, kind, headings, form }: About) {
  const [written, setWritten] = createSignal<Written>({})
  const [restored, setRestored] = createSignal(false)
  const [unnamed, setUnnamed] = createSignal(false)
  const placeOf = (kind: Kind | undefined) => `${viewerId}.group.${groupId}.${kind ?? ''}`
  const draft = createDraft(() => placeOf(kind()))

  const show = () => {
    const fields = form()
    setWritten(fields && kind() ? writtenIn(fields) : {})
  }
  const keep = () => {
    show()
    if (kind()) draft.keep(isBlank(written()) ? '' : JSON.stringify(written()))
  }
  const put = (words: Written, onlyEmpty = false) => {
    const fields = form()
    if (fields) fill(fields, fitted(words, headings()), onlyEmpty)
  }
  const discard = () => {
    const before = written()
    put(blank(before))
    draft.forget()
    show()
    return () => (put(before), keep())
  }
  const changeKind = (now: Kind | undefined, before: Kind | undefined) => {
    const kept = parse(draft.read())
    setRestored(kept !== undefined)
    if (kept?.['anonymous']) setUnnamed(true)
    if (kept ?? before) put(kept ?? written(), before === undefined)
    show()
    if (kept || !before || isBlank(written())) return
    if (!isGuided(now) && !isGuided(before)) forgetDraft(placeOf(before))
    keep()
    draft.flush()
  }
  createEffect(on(unnamed, show, { defer: true }))
  /** The same words in the sections of another form, or in none. */
  const changeForm = () => (put(written()), keep())
  createEffect(on([kind, () => headings().join('\n')], ([now], before) => (before !== undefined && before[0] === now ? changeForm() : changeKind(now, before?.[0]))))

  return {
    written,
    /** The draft was meant to go without a name, whether or not the group still has that. */
    unnamed,
    restored,
    kept: draft.kept,
    keep,
    flush: draft.flush,
    forget: draft.forget,
    discard,
  }
}

const isGuided = (kind: Kind | undefined) => kind === 'learning' || kind === 'report'
