import type { Viewer } from '@kring/contract/auth'
import type { Answer, Meeting } from '@kring/contract/meetings'
import { freePlaces } from '@kring/domain/meetings'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Segments } from '../ui/choice.tsx'
import type { createAnswering } from './answering.ts'

/** Yes, maybe or no; what I chose last is shown at once and can be sent again when it did not arrive. */
export function Rsvp(props: { meeting: Meeting; viewer: Viewer; answering: ReturnType<typeof createAnswering> }) {
  const t = useText('meetings')
  const stored = () => props.meeting.rsvps.find(({ person }) => person.id === props.viewer.id)?.answer ?? null
  const answer = () => props.answering.given()?.answer ?? stored()
  const failed = () => props.answering.given()?.problem && props.answering.given()
  const isFull = () => stored() !== 'yes' && freePlaces(props.meeting) === 0
  return (
    <div class="stack gap-2">
      <Segments
        name="answer"
        label={t.come(props.viewer.name.split(' ')[0] ?? '')}
        value={answer()}
        options={[
          { value: 'yes', label: t.answers.yes },
          { value: 'maybe', label: t.answers.maybe, tone: 'maybe' },
          { value: 'no', label: t.answers.no, tone: 'no' },
        ]}
        onChoose={(value) => {
          const chosen = answers.find((known) => known === value)
          if (chosen) props.answering.say(chosen)
        }}
      />
      <div role="status">
        <Show when={props.answering.refused() ?? (isFull() ? t.full : undefined)}>{(text) => <p class="sm">{text()}</p>}</Show>
        <Show when={failed()}>
          {(failed) => (
            <p class="row gap-2 sm">
              {failed().problem?.title || t.notSaved}
              <Button size="s" onClick={() => props.answering.say(failed().answer)}>
                {t.retry}
              </Button>
            </p>
          )}
        </Show>
      </div>
    </div>
  )
}

const answers: Answer[] = ['yes', 'maybe', 'no']
