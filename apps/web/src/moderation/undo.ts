import type { Ruling } from '@kring/contract/threads'
import { useText } from '../i18n/text.ts'
import { problemOf } from '../shell/http.ts'
import { toast } from '../ui/toast.tsx'
import { reverseRuling } from './api.ts'

/** Undoes what a moderator did and says so; who came too late is told why it cannot be undone. */
export function useUndo(onRuled: (ruling: Ruling) => void) {
  const t = useText('rulings')
  const words = useText('shell')
  const failed = (error: unknown) => toast({ text: problemOf(error).title || words.problems.network, failed: true })
  return async ({ id }: Pick<Ruling, 'id'>) => {
    const ruling = await reverseRuling(id).catch(failed)
    if (!ruling) return
    onRuled(ruling)
    toast({ text: t.undone[ruling.kind] })
  }
}
