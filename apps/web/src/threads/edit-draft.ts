import { createDraft } from '../shell/draft.ts'
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
export const fieldsOf = ({ title, text, learning }: Pick<Words, 'title' | 'text' | 'learning'>): Written => ({
  ...(title !== null && { title }),
  text,
  ...Object.fromEntries(Object.entries(learning ?? {}).map(([name, value]) => [`learning.${name}`, value ?? ''])),
})
