import type { Group } from '@kring/contract/groups'
import { isMember } from '@kring/domain/groups'
import MessagesSquare from 'lucide-solid/icons/messages-square'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/surface.tsx'

/** Nothing to read: why, and what a member can do about it. */
export function NoThreads(props: { group: Group; shown: 'all' | 'open' | 'learnings' | 'reports' }) {
  const t = useText('groups')
  const me = useMe()
  const member = () => isMember(me()?.viewer ?? null, props.group.id)
  const kind = () => (props.shown === 'learnings' ? 'learning' : props.shown === 'reports' ? 'report' : 'question')
  const words = () =>
    ({
      all: { title: t.threads.none, text: member() ? t.threads.noneMember : t.threads.noneOther },
      open: { title: t.threads.noneOpen, text: member() ? t.threads.noneOpenText : '' },
      learnings: { title: t.threads.noneLearnings, text: member() ? t.threads.noneLearningsText : '' },
      reports: { title: t.threads.noneReports, text: member() ? t.threads.noneReportsText : '' },
    })[props.shown]
  return (
    <Empty
      icon={<MessagesSquare />}
      title={words().title}
      action={
        <Show when={member()}>
          <ButtonLink href={`/groups/${props.group.slug}/compose?kind=${kind()}`}>
            {{ learning: t.threads.share, report: t.threads.report, question: t.threads.ask }[kind()]}
          </ButtonLink>
        </Show>
      }
    >
      {words().text}
    </Empty>
  )
}
