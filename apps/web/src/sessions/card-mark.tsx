import type { Card } from '@kring/contract/sessions'
import CalendarClock from 'lucide-solid/icons/calendar-clock'
import CircleQuestionMark from 'lucide-solid/icons/circle-question-mark'
import Lightbulb from 'lucide-solid/icons/lightbulb'
import ListTodo from 'lucide-solid/icons/list-todo'
import type { Component } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { KindMark } from '../ui/label.tsx'

const icons: Record<Card, Component> = { learning: Lightbulb, question: CircleQuestionMark, action: ListTodo, agenda: CalendarClock }

/** What kind of card or harvest something is: its icon, with the word one gives. */
export function CardMark(props: { card: Card; word: string; done?: boolean }) {
  return (
    <KindMark done={props.done ?? false}>
      <Dynamic component={icons[props.card]} />
      {props.word}
    </KindMark>
  )
}
