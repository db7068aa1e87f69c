import type { Resolution, Thread } from '@kring/contract/threads'
import { standingOf, withResolution } from '@kring/domain/questions'
import { mayAccept } from '@kring/domain/threads'
import CircleCheck from 'lucide-solid/icons/circle-check'
import Hourglass from 'lucide-solid/icons/hourglass'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { problemOf, sentenceOf } from '../shell/http.ts'
import { useMe } from '../shell/me.tsx'
import { Button } from '../ui/button.tsx'
import { useClock } from '../ui/clock.ts'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/inputs.tsx'
import { Time } from '../ui/time.tsx'
import { toast } from '../ui/toast.tsx'
import { resolveQuestion, withdrawResolution } from './api.ts'

type Props = { thread: Thread; change: (fn: (thread: Thread) => Thread) => void }

/** How a question ended that got no answer; for who may say so the way to end it, and for all a word when it went quiet. */
export function QuestionEnd(props: Props) {
  const me = useMe()
  const clock = useClock()
  const mine = () => mayAccept(me()?.viewer ?? null, props.thread)
  const stale = () => standingOf(props.thread, clock.now()) === 'stale'
  return (
    <Switch>
      <Match when={props.thread.resolution}>
        {(resolution) => <Resolved thread={props.thread} change={props.change} resolution={resolution()} at={props.thread.resolvedAt ?? ''} mine={mine()} />}
      </Match>
      <Match when={mine()}>
        <Offer thread={props.thread} change={props.change} stale={stale()} />
      </Match>
      <Match when={stale()}>
        <Quiet mine={false} />
      </Match>
    </Switch>
  )
}

function Resolved(props: Props & { resolution: Resolution; at: string; mine: boolean }) {
  const t = useText('questions')
  const shell = useText('shell')
  const reopen = async () => {
    const problem = await withdrawResolution(props.thread.id).then(() => undefined, problemOf)
    if (problem) return toast({ text: sentenceOf(problem, shell.problems), failed: true })
    props.change((thread) => withResolution(thread, null))
    toast({ text: t.end.reopened })
  }
  return (
    <section class="notice" aria-labelledby="question-end">
      <CircleCheck />
      <div class="stack gap-1">
        <p id="question-end" tabindex="-1">
          <strong>{t.end.resolved}</strong>
        </p>
        <Show when={props.resolution.text}>{(text) => <p>{text()}</p>}</Show>
        <p class="meta">
          <Show when={props.resolution.by} fallback={t.end.byAsker}>
            {(by) => `${t.end.by} ${by().name}`}
          </Show>
          , <Time at={props.at} />
        </p>
        <Show when={props.mine}>
          <p>
            <Button size="s" onClick={() => void reopen()}>
              {t.end.reopen}
            </Button>
          </p>
        </Show>
      </div>
    </section>
  )
}

function Offer(props: Props & { stale: boolean }) {
  const t = useText('questions')
  const [open, setOpen] = createSignal(false)
  let button: HTMLElement | undefined
  const settle = async (data: FormData) => {
    const resolution = await resolveQuestion(props.thread.id, textOf(data, 'text'))
    props.change((thread) => (thread.resolution ? thread : withResolution(thread, { resolvedAt: new Date().toISOString(), resolution })))
    document.getElementById('question-end')?.focus({ preventScroll: true })
  }
  const close = () => {
    setOpen(false)
    button?.querySelector('button')?.focus()
  }
  return (
    <div class="stack gap-3" ref={(it) => (button = it)}>
      <Show when={props.stale}>
        <Quiet mine />
      </Show>
      <Show
        when={open()}
        fallback={
          <p>
            <Button kind={props.stale ? undefined : 'quiet'} size="s" onClick={() => setOpen(true)}>
              {t.end.offer}
            </Button>
          </p>
        }
      >
        <Form class="stack gap-3" onSend={settle}>
          <Field name="text" label={t.end.why} hint={t.end.whyHint} optional>
            <TextArea rows={2} maxlength={500} autofocus />
          </Field>
          <p class="row gap-2">
            <Submit>{t.end.settle}</Submit>
            <Button kind="quiet" onClick={close}>
              {t.end.cancel}
            </Button>
          </p>
        </Form>
      </Show>
    </div>
  )
}

function Quiet(props: { mine: boolean }) {
  const t = useText('questions')
  return (
    <div class="notice">
      <Hourglass />
      <div>
        <p>{props.mine ? t.end.stale.mine : t.end.stale.others}</p>
        <Show when={props.mine}>
          <p class="sm soft">{t.end.staleHint}</p>
        </Show>
      </div>
    </div>
  )
}
