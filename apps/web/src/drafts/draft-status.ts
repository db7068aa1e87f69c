import { useText } from '../i18n/text.ts'
import type { Kept } from './draft.ts'

/** Says where the words are safe; empty while there is nothing to say. */
export function useDraftStatus() {
  const t = useText('threads')
  return (kept: Kept | undefined) => {
    if (!kept) return ''
    if (kept.safe === undefined) return t.form.draftNotKept
    return kept.safe === 'here' ? kept.why || t.form.draftHere : t.form.draftKept
  }
}
