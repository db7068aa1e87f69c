import { factors, strategies, type Thread } from '@kring/contract/threads'
import { withSubjects } from '@kring/domain/subjects'
import TagIcon from 'lucide-solid/icons/tag'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { describeThread } from './api.ts'
import { TagField } from './tag-field.tsx'

const Dialog = lazy(() => import('../ui/dialog.tsx').then(({ Dialog }) => ({ default: Dialog })))

type Props = { thread: Thread; change: (fn: (thread: Thread) => Thread) => void }

/** The way to say what a thread is about, for who may. */
export function DescribeThread(props: Props) {
  const t = useText('subjects')
  const [open, setOpen] = createSignal(false)
  const nothing = () => !props.thread.strategy && !props.thread.obstacle && props.thread.tags.length === 0
  let place: HTMLSpanElement | undefined
  const close = () => {
    setOpen(false)
    place?.querySelector('button')?.focus()
  }
  return (
    <span ref={(it) => (place = it)}>
      <Button kind="quiet" size="s" onClick={() => setOpen(true)}>
        <TagIcon />
        {nothing() ? t.describe : t.change}
      </Button>
      <Suspense>
        <Show when={open()}>
          <Dialog open onClose={close} title={nothing() ? t.describe : t.change}>
            <SubjectForm thread={props.thread} change={props.change} onClose={close} />
          </Dialog>
        </Show>
      </Suspense>
    </span>
  )
}

function SubjectForm(props: Props & { onClose: () => void }) {
  const t = useText('subjects')
  const words = useText('threads')
  const [tags, setTags] = createSignal(props.thread.tags)
  const none = { value: '', label: t.none }
  const keep = async (data: FormData) => {
    const [strategy, obstacle] = [textOf(data, 'strategy'), textOf(data, 'obstacle')]
    const subjects = await describeThread(props.thread.id, {
      strategy: strategies.find((name) => name === strategy) ?? null,
      obstacle: factors.find((name) => name === obstacle) ?? null,
      tags: tags(),
    })
    props.change((thread) => withSubjects(thread, subjects))
    props.onClose()
  }
  return (
    <Form onSend={keep}>
      <TagField groupId={props.thread.group.id} tags={tags()} onChange={setTags} />
      <Choice
        name="strategy"
        label={t.strategy}
        hint={t.strategyHint}
        value={props.thread.strategy ?? ''}
        options={[...(props.thread.kind === 'learning' ? [] : [none]), ...strategies.map((value) => ({ value, label: words.strategies[value] }))]}
      />
      <Choice name="obstacle" label={t.obstacle} value={props.thread.obstacle ?? ''} options={[none, ...factors.map((value) => ({ value, label: words.factors[value] }))]} />
      <p class="row gap-2">
        <Submit>{t.keep}</Submit>
        <Button kind="quiet" onClick={props.onClose}>
          {t.cancel}
        </Button>
      </p>
    </Form>
  )
}
