import type { Kind, Thread } from '@kring/contract/threads'
import CircleCheck from 'lucide-solid/icons/circle-check'
import Lightbulb from 'lucide-solid/icons/lightbulb'
import Megaphone from 'lucide-solid/icons/megaphone'
import MessageCircleQuestionMark from 'lucide-solid/icons/message-circle-question-mark'
import MessagesSquare from 'lucide-solid/icons/messages-square'
import type { Component } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useText } from '../i18n/text.ts'
import { KindMark } from '../ui/label.tsx'

export const kindIcons: Record<Kind, Component> = { question: MessageCircleQuestionMark, learning: Lightbulb, discussion: MessagesSquare, announcement: Megaphone }

/** What a thread is; of a question also whether it has its answer. */
export function ThreadKind(props: { thread: Pick<Thread, 'kind' | 'acceptedReplyId'> }) {
  const t = useText('threads')
  const answered = () => props.thread.kind === 'question' && props.thread.acceptedReplyId !== null
  const word = () => (props.thread.kind !== 'question' ? t.kinds[props.thread.kind] : answered() ? t.answered : t.openQuestion)
  return (
    <KindMark done={answered()}>
      <Dynamic component={answered() ? CircleCheck : kindIcons[props.thread.kind]} />
      {word()}
    </KindMark>
  )
}
