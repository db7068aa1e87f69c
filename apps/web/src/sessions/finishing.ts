import type { HarvestItem } from '@kring/contract/sessions'
import { useText } from '../i18n/text.ts'
import { toast } from '../ui/toast.tsx'
import { useFailure } from './failure.ts'
import { finishItem, reopenItem } from './harvest-api.ts'

type Ending = Pick<HarvestItem, 'id' | 'kind'>

/** Saying that something is done, with the way back; `show` gets what it is by then. */
export function useFinishing(show: (item: HarvestItem) => void) {
  const t = useText('items')
  const fail = useFailure()
  const reopen = (sessionId: number, { id }: Ending) => reopenItem(sessionId, id).then(show, fail)
  return {
    reopen,
    finish: (sessionId: number, item: Ending) =>
      finishItem(sessionId, item.id).then(
        (done) => (show(done), toast({ text: item.kind === 'agenda' ? t.finishedAgenda : t.finished, undo: () => void reopen(sessionId, item) })),
        fail,
      ),
  }
}
