import type { Kind } from '@kring/contract/threads'
import { isEmpty, newThreadPlace } from '@kring/domain/drafts'
import { createEffect, createSignal, on } from 'solid-js'
import { createDraft } from '../drafts/draft.ts'
import { blank, fill, isBlank, type Written, writtenIn } from './composing.ts'
import { fitted } from './sections.ts'

type About = { viewerId: number; groupId: number; kind: () => Kind | undefined; headings: () => string[]; form: () => HTMLFormElement | null | undefined }

/** What stands in the form: shown beside it, kept per group and kind, and moved along where the next kind has a place for it. */
export function createComposeDraft({ viewerId, groupId, kind, headings, form }: About) {
  const [restored, setRestored] = createSignal(false)
  const [unnamed, setUnnamed] = createSignal(false)
  const placeOf = (kind: Kind | undefined) => kind && newThreadPlace(groupId, kind)
  const draft = createDraft({
    personId: viewerId,
    place: () => placeOf(kind()),
    fields: () => (form() && kind() ? writtenIn(form() ?? document.createElement('form')) : {}),
    put: (words) => {
      setUnnamed(words['anonymous'] === 'on')
      const fields = form()
      if (fields) fill(fields, fitted(words, headings()))
    },
  })

  const discard = () => {
    const before = draft.written()
    draft.put(blank(before))
    draft.discard()
    return () => (draft.put(before), draft.keep())
  }
  const changeKind = (now: Kind | undefined, before: Kind | undefined) => {
    const words = draft.written()
    setRestored(draft.open(before !== undefined))
    if (restored() || !before || isEmpty(words)) return
    draft.put(words)
    if (!isGuided(now) && !isGuided(before)) draft.discard(placeOf(before))
    draft.keep()
  }
  /** The same words in the sections of another form, or in none. */
  const changeForm = () => (draft.put(draft.written()), draft.keep())
  createEffect(on([kind, () => headings().join('\n')], ([now], before) => (before !== undefined && before[0] === now ? changeForm() : changeKind(now, before?.[0]))))

  return {
    ...draft,
    /** The draft was meant to go without a name, whether or not the group still has that. */
    unnamed,
    restored,
    /** Words to begin with: in the form where it is empty, beside it where it is not. */
    offer(words: Written) {
      if (!isBlank(draft.written())) return draft.beside(words)
      draft.put(words)
      draft.keep()
    },
    discard,
  }
}

const isGuided = (kind: Kind | undefined) => kind === 'learning' || kind === 'report'
