import type { Answer, MeetingLine } from '@kring/contract/meetings'
import CircleCheck from 'lucide-solid/icons/circle-check'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { problemOf } from '../shell/http.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { toast } from '../ui/toast.tsx'
import { answerMeeting } from './api.ts'
import styles from './next-meeting.module.css'

/** Whether I come, seen at once, and the way in while it goes on. */
export function MyAnswer(props: { meeting: MeetingLine; onAnswered: () => void }) {
  const t = useText('groups')
  const { answer, say } = createAnswer(props)
  const live = () => props.meeting.sessionState === 'live'
  return (
    <div class={styles.act}>
      <Show when={answer()}>
        {(answer) => (
          <p class={styles.answer}>
            <CircleCheck />
            {t.next.answers[answer()]}
          </p>
        )}
      </Show>
      <Switch>
        <Match when={live()}>
          <ButtonLink kind="live" href={`/sessions/${props.meeting.sessionId}`}>
            {t.next.enter}
          </ButtonLink>
        </Match>
        <Match when={answer() === null}>
          <Button kind="primary" onClick={() => say('yes')}>
            {t.next.come}
          </Button>
        </Match>
      </Switch>
      <ButtonLink kind={answer() === null || live() ? undefined : 'primary'} href={`/meetings/${props.meeting.id}`}>
        {t.next.view}
      </ButtonLink>
      <Show when={answer() !== null && !live()}>
        <Button onClick={() => say(answer() === 'yes' ? 'no' : 'yes')}>{answer() === 'yes' ? t.next.cannot : t.next.stillCome}</Button>
      </Show>
    </div>
  )
}

function createAnswer(props: { meeting: MeetingLine; onAnswered: () => void }) {
  const [given, setGiven] = createSignal<Answer>()
  const say = (next: Answer) => {
    setGiven(next)
    answerMeeting(props.meeting.id, next).then(props.onAnswered, (error: unknown) => {
      setGiven(undefined)
      toast({ text: problemOf(error).title, failed: true })
    })
  }
  return { answer: () => given() ?? props.meeting.answer, say }
}
