import type { Author } from '@kring/contract/people'
import { createSignal, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/inputs.tsx'
import { Person } from '../ui/person.tsx'
import { askName } from './api.ts'

type Props = { threadId: number; post: string; at: string; onClose: () => void }

/** Asks a moderator for the reason, and then tells them who wrote a post without a name: here, and nowhere else. */
export function NameDialog(props: Props) {
  const t = useText('disclosure')
  const [author, setAuthor] = createSignal<Author>()
  const ask = async (data: FormData) => void setAuthor((await askName(props.threadId, props.post, textOf(data, 'reason'))).author)
  const close = () => {
    props.onClose()
    // The menu's item that asked is gone, so the way back is the post.
    setTimeout(() => document.getElementById(props.at)?.focus({ preventScroll: true }))
  }
  return (
    <Dialog open onClose={close} title={t.title}>
      <Show when={author()} fallback={<Question onAsk={ask} onClose={close} />}>
        {(author) => (
          <div class="stack gap-4" role="status">
            <p>{t.wrote}</p>
            <Person person={author()} size="m" />
            <p class="soft">{t.once}</p>
            <p>
              <Button onClick={close}>{t.close}</Button>
            </p>
          </div>
        )}
      </Show>
    </Dialog>
  )
}

function Question(props: { onAsk: (data: FormData) => Promise<void>; onClose: () => void }) {
  const t = useText('disclosure')
  return (
    <>
      <p class="soft">{t.explain}</p>
      <Form onSend={props.onAsk}>
        <Field name="reason" label={t.reason} hint={t.reasonHint}>
          <TextArea rows={3} maxlength={500} />
        </Field>
        <p class="row gap-2">
          <Submit>{t.send}</Submit>
          <Button kind="quiet" onClick={props.onClose}>
            {t.cancel}
          </Button>
        </p>
      </Form>
    </>
  )
}
