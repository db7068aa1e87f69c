import { createDraft } from '../shell/draft.ts'
import { writtenActions } from './actions-written.ts'
import { parse, type Written } from './composing.ts'
import type { Words } from './post-words.ts'

type About = { viewerId: number; threadId: number; post: string }

/** What somebody is changing in a post, with the version they started from, kept on this device until it is saved. */
export function createEditDraft({ viewerId, threadId, post }: About) {
  const draft = createDraft(() => `${viewerId}.edit.${threadId}.${post}`)
  return {
    kept: draft.kept,
    keep: (written: Written, version: number) => draft.keep(JSON.stringify({ ...written, version })),
    flush: draft.flush,
    forget: draft.forget,
    read() {
      const { version, ...written } = parse(draft.read()) ?? {}
      return version === undefined ? undefined : { version: Number(version), written }
    },
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
