import type { Thread } from '@kring/contract/threads'
import Hourglass from 'lucide-solid/icons/hourglass'
import { useText } from '../i18n/text.ts'
import { Time } from '../ui/time.tsx'

/** Said to who is about to write in a thread that everybody left. */
export function DormantNote(props: { thread: Pick<Thread, 'lastPostAt' | 'group'> }) {
  const t = useText('dormant')
  return (
    <div class="notice">
      <Hourglass />
      <p>
        {t.since} <Time at={props.thread.lastPostAt} />. {t.perhaps} <a href={`/groups/${props.thread.group.slug}/compose?kind=question`}>{t.anew}</a>
      </p>
    </div>
  )
}
