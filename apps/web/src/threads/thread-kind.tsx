import type { Kind, Thread } from '@kring/contract/threads'
import { standingOf } from '@kring/domain/questions'
import CircleCheck from 'lucide-solid/icons/circle-check'
import Lightbulb from 'lucide-solid/icons/lightbulb'
import Megaphone from 'lucide-solid/icons/megaphone'
import MessageCircleQuestionMark from 'lucide-solid/icons/message-circle-question-mark'
import MessagesSquare from 'lucide-solid/icons/messages-square'
import NotebookPen from 'lucide-solid/icons/notebook-pen'
import type { Component } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useText } from '../i18n/text.ts'
import { useClock } from '../ui/clock.ts'
import { KindMark } from '../ui/label.tsx'

export const kindIcons: Record<Kind, Component> = {
  question: MessageCircleQuestionMark,
  learning: Lightbulb,
  discussion: MessagesSquare,
  report: NotebookPen,
  announcement: Megaphone,
}

/** What a thread is; of a question also how it stands. */
export function ThreadKind(props: { thread: Pick<Thread, 'kind' | 'acceptedReplyId' | 'resolvedAt' | 'closedAt' | 'lastPostAt'> }) {
  const t = useText('threads')
  const clock = useClock()
  const standing = () => standingOf(props.thread, clock.now())
  const ended = () => standing() === 'answered' || standing() === 'resolved'
  const word = (as: ReturnType<typeof standing>) => (as === null ? t.kinds[props.thread.kind] : t.standings[as])
  return (
    <KindMark done={ended()}>
      <Dynamic component={ended() ? CircleCheck : kindIcons[props.thread.kind]} />
      {word(standing())}
    </KindMark>
  )
}
