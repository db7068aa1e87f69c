import type { Kind, ThreadLine } from '@kring/contract/threads'
import { isOpen, type Standing } from '@kring/domain/threads'
import Check from 'lucide-solid/icons/check'
import Lightbulb from 'lucide-solid/icons/lightbulb'
import Lock from 'lucide-solid/icons/lock'
import Megaphone from 'lucide-solid/icons/megaphone'
import MessageCircleQuestionMark from 'lucide-solid/icons/message-circle-question-mark'
import MessagesSquare from 'lucide-solid/icons/messages-square'
import NotebookPen from 'lucide-solid/icons/notebook-pen'
import Pin from 'lucide-solid/icons/pin'
import { Dynamic } from 'solid-js/web'
import styles from './thread-line.module.css'

type Marked = Standing & Pick<ThreadLine, 'pinnedAt'>

const icons: Record<Kind, typeof Check> = { question: MessageCircleQuestionMark, learning: Lightbulb, discussion: MessagesSquare, report: NotebookPen, announcement: Megaphone }

/** The kind and state of a thread as a drawing; the words stand beside it. */
export function ThreadMark(props: { thread: Marked }) {
  return (
    <span class={styles.mark} data-state={stateOf(props.thread)}>
      <Dynamic component={iconOf(props.thread)} />
    </span>
  )
}

function stateOf(thread: Marked) {
  if (thread.pinnedAt) return undefined
  return hasEnded(thread) ? 'answered' : isOpen(thread) ? 'open' : undefined
}

const hasEnded = ({ kind, acceptedReplyId, resolvedAt }: Marked) => kind === 'question' && (acceptedReplyId !== null || resolvedAt !== null)

function iconOf(thread: Marked) {
  if (thread.pinnedAt) return Pin
  if (hasEnded(thread)) return Check
  return thread.closedAt ? Lock : icons[thread.kind]
}
