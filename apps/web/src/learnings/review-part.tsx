import { type Review, reviewMonths } from '@kring/contract/learnings'
import { isDue, withReview } from '@kring/domain/learnings'
import CircleAlert from 'lucide-solid/icons/circle-alert'
import CalendarClock from 'lucide-solid/icons/calendar-clock'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import { useClock } from '../ui/clock.ts'
import { Field } from '../ui/field.tsx'
import { Select, TextArea } from '../ui/inputs.tsx'
import { Time } from '../ui/time.tsx'
import { reviewLearning } from './api.ts'
import type { Change } from './learning-story.tsx'

type Props = { threadId: number; review: Review; mine: boolean; change: Change }

/** Whether the learning still holds: said to all where it does not, asked of who can know when it is time. */
export function ReviewPart(props: Props) {
  const t = useText('learnings')
  const clock = useClock()
  const [answer, setAnswer] = createSignal<'holds' | 'not'>()
  const due = () => props.mine && isDue(props.review, clock.now())
  return (
    <Switch>
      <Match when={props.mine && answer()} keyed>
        {(answer) => <Answer {...props} holds={answer === 'holds'} onDone={() => setAnswer()} />}
      </Match>
      <Match when={props.review.outdatedAt}>
        {(at) => (
          <div class="notice">
            <CircleAlert />
            <div class="stack gap-1">
              <p>
                <strong>{t.review.outdated}</strong>
              </p>
              <p>{props.review.text}</p>
              <p class="meta">
                <Time at={at()} />
              </p>
              <Show when={props.mine}>
                <p>
                  <Button size="s" onClick={() => setAnswer('holds')}>
                    {t.review.restore}
                  </Button>
                </p>
              </Show>
            </div>
          </div>
        )}
      </Match>
      <Match when={due()}>
        <div class="notice">
          <CalendarClock />
          <div class="stack gap-2">
            <p>
              <strong>{t.review.due}</strong> {t.review.dueHint}
            </p>
            <p class="row gap-2">
              <Button size="s" onClick={() => setAnswer('holds')}>
                {t.review.holds}
              </Button>
              <Button kind="quiet" size="s" onClick={() => setAnswer('not')}>
                {t.review.not}
              </Button>
            </p>
          </div>
        </div>
      </Match>
      <Match when={props.review.reviewedAt || props.mine}>
        <p class="meta row gap-2">
          <Show when={props.review.reviewedAt}>
            {(at) => (
              <span>
                {t.review.reviewed} <Time at={at()} />
              </span>
            )}
          </Show>
          <Show when={props.mine}>
            <Button kind="quiet" size="s" onClick={() => setAnswer('not')}>
              {t.review.again}
            </Button>
          </Show>
        </p>
      </Match>
    </Switch>
  )
}

function Answer(props: Props & { holds: boolean; onDone: () => void }) {
  const t = useText('learnings')
  const [holds, setHolds] = createSignal(props.holds)
  const keep = async (data: FormData) => {
    const months = reviewMonths.find((months) => String(months) === textOf(data, 'months')) ?? 12
    const review = await reviewLearning(props.threadId, { holds: holds(), months, text: holds() ? '' : textOf(data, 'text') })
    props.change((story) => withReview(story, { review }))
    props.onDone()
  }
  return (
    <Form class="card stack gap-4" onSend={keep}>
      <fieldset class="segs">
        <legend class="label">{t.review.due}</legend>
        <label>
          <input type="radio" name="holds" checked={holds()} onChange={() => setHolds(true)} />
          <span>{t.review.holds}</span>
        </label>
        <label>
          <input type="radio" name="holds" checked={!holds()} onChange={() => setHolds(false)} />
          <span>{t.review.not}</span>
        </label>
      </fieldset>
      <Show
        when={holds()}
        fallback={
          <Field name="text" label={t.review.what} hint={t.review.whatHint}>
            <TextArea rows={3} maxlength={500} />
          </Field>
        }
      >
        <Field name="months" label={t.review.when}>
          <Select value="12" options={reviewMonths.map((months) => ({ value: String(months), label: t.review.months[months] }))} />
        </Field>
      </Show>
      <p class="row gap-2">
        <Submit>{t.review.keep}</Submit>
        <Button kind="quiet" onClick={props.onDone}>
          {t.cancel}
        </Button>
      </p>
    </Form>
  )
}
