import { editPlace, sameFields } from '@kring/domain/drafts'
import { createDraft } from '../drafts/draft.ts'
import { onDevice } from '../drafts/device.ts'
import { writtenActions } from './actions-written.ts'
import { blank, fill, isBlank, type Written, writtenIn } from './composing.ts'
import type { Words } from './post-words.ts'

type About = { viewerId: number; threadId: number; post: string; words: Words; version: () => number; form: () => HTMLFormElement | null | undefined; onOlder: () => void }

/** What somebody is changing in a post, with the version they started from, kept until it is saved. What reads as it stands there is no draft; `onOlder` hears of one that was begun from other words. */
export function createEditDraft({ viewerId, threadId, post, words, version, form, onOlder }: About) {
  const now = fieldsOf(words)
  const place = editPlace(threadId, post)
  const written = () => writtenIn(form() ?? document.createElement('form'))
  const draft = createDraft({
    personId: viewerId,
    place: () => place,
    fields: () => (sameFields(written(), now) ? {} : { ...written(), version: String(version()) }),
    put({ version: begun, ...kept }) {
      const fields = form()
      if (fields) fill(fields, { ...blank(written()), ...(isBlank(kept) ? now : kept) })
      if (begun && Number(begun) !== words.version) onOlder()
    },
  })
  return {
    ...draft,
    /** What was thrown away lies there again, for the form to find when it opens. */
    bringBack: (words: Written) => void onDevice(viewerId, place).write({ fields: words, versions: [], changed: true }),
  }
}

/** The words as the fields of the form have them. */
export const fieldsOf = ({ title, text, learning, report }: Pick<Words, 'title' | 'text' | 'learning' | 'report'>): Written => ({
  ...(title !== null && { title }),
  text,
  // What was left open is an empty field too: putting other words there must not leave the old ones.
  ...named('learning', learning && { cost: '', whoToAsk: '', ...learning }),
  ...named('report', report && { ...report, actions: writtenActions(report.actions.map((action) => ({ ...action, by: action.by ?? '' }))) }),
})

const named = (part: string, fields: Record<string, string | number | null> | null) =>
  Object.fromEntries(Object.entries(fields ?? {}).map(([name, value]) => [`${part}.${name}`, String(value ?? '')]))
