import { outcomes, type Use } from '@kring/contract/learnings'
import type { Thread } from '@kring/contract/threads'
import { mayUse, withoutUse, withUse } from '@kring/domain/learnings'
import { createSignal, For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { problemOf, sentenceOf } from '../shell/http.ts'
import { useMe } from '../shell/me.tsx'
import { Button } from '../ui/button.tsx'
import { Segments } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/inputs.tsx'
import { Lines } from '../ui/list.tsx'
import { Person } from '../ui/person.tsx'
import { Time } from '../ui/time.tsx'
import { toast } from '../ui/toast.tsx'
import { tellUse, withdrawUse } from './api.ts'
import type { Change } from './learning-story.tsx'

type Props = { thread: Thread; uses: Use[]; change: Change }

/** Who did the same, and how it went: what tells more of a learning than any praise. */
export function Uses(props: Props) {
  const t = useText('learnings')
  const me = useMe()
  const [telling, setTelling] = createSignal(false)
  const viewer = () => me()?.viewer ?? null
  const own = () => props.uses.find(({ person }) => person.id === viewer()?.id)
  return (
    <Show when={props.uses.length > 0 || mayUse(viewer(), props.thread)}>
      <section class="stack gap-3" aria-labelledby="uses">
        <h2 id="uses">{t.uses.title}</h2>
        <Show when={props.uses.length > 0} fallback={<p class="soft">{t.uses.none}</p>}>
          <Lines>
            <For each={props.uses}>{(use) => <UseLine use={use} />}</For>
          </Lines>
        </Show>
        <Show when={mayUse(viewer(), props.thread)}>
          <Show
            when={telling()}
            fallback={
              <p>
                <Button size="s" onClick={() => setTelling(true)}>
                  {own() ? t.again : t.also}
                </Button>
              </p>
            }
          >
            <Tell {...props} own={own()} onDone={() => setTelling(false)} />
          </Show>
        </Show>
      </section>
    </Show>
  )
}

function UseLine(props: { use: Use }) {
  const t = useText('learnings')
  return (
    <li class="stack gap-2">
      <Person person={props.use.person} />
      <p>
        <strong>{t.outcomes[props.use.outcome]}</strong>
        <Show when={props.use.text}>{(text) => <>. {text()}</>}</Show>{' '}
        <span class="meta">
          <Time at={props.use.at} />
        </span>
      </p>
    </li>
  )
}

function Tell(props: Props & { own: Use | undefined; onDone: () => void }) {
  const t = useText('learnings')
  const shell = useText('shell')
  const threadId = props.thread.id
  const tell = async (data: FormData) => {
    const outcome = outcomes.find((name) => name === textOf(data, 'outcome')) ?? 'worked'
    const use = await tellUse(threadId, { outcome, text: textOf(data, 'text') })
    props.change((story) => withUse(story, { use }))
    props.onDone()
  }
  const withdraw = async (own: Use) => {
    const problem = await withdrawUse(threadId).then(() => undefined, problemOf)
    if (problem) return toast({ text: sentenceOf(problem, shell.problems), failed: true })
    props.change((story) => withoutUse(story, { personId: own.person.id }))
    props.onDone()
    toast({ text: t.withdrawn })
  }
  return (
    <Form class="card stack gap-4" onSend={tell}>
      <Segments name="outcome" label={t.how} value={props.own?.outcome ?? 'worked'} options={outcomes.map((value) => ({ value, label: t.outcomes[value] }))} />
      <Field name="text" label={t.howText} hint={t.howHint} optional>
        <TextArea rows={2} maxlength={500} value={props.own?.text ?? ''} />
      </Field>
      <p class="row gap-2">
        <Submit>{t.tell}</Submit>
        <Button kind="quiet" onClick={props.onDone}>
          {t.cancel}
        </Button>
        <Show when={props.own}>
          {(own) => (
            <Button kind="quiet" class="push" onClick={() => void withdraw(own())}>
              {t.withdraw}
            </Button>
          )}
        </Show>
      </p>
    </Form>
  )
}
