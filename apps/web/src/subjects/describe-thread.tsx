import type { Thread } from '@kring/contract/threads'
import { withSubjects } from '@kring/domain/subjects'
import TagIcon from 'lucide-solid/icons/tag'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import { describeThread } from './api.ts'
import { SubjectFields, subjectsIn } from './subject-fields.tsx'

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
  const keep = async (data: FormData) => {
    const subjects = await describeThread(props.thread.id, subjectsIn(data))
    props.change((thread) => withSubjects(thread, subjects))
    props.onClose()
  }
  return (
    <Form onSend={keep}>
      <SubjectFields kind={props.thread.kind} groupId={props.thread.group.id} about={props.thread} />
      <p class="row gap-2">
        <Submit>{t.keep}</Submit>
        <Button kind="quiet" onClick={props.onClose}>
          {t.cancel}
        </Button>
      </p>
    </Form>
  )
}
