import type { Ruling } from '@kring/contract/threads'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Select, TextArea, TextInput } from '../ui/inputs.tsx'
import { toast } from '../ui/toast.tsx'
import { closeThread, moveThread, pinThread } from './api.ts'
import { useUndo } from './undo.ts'

type Props = { kind: Ruling['kind']; threadId: number; targets: { id: number; name: string }[]; onClose: () => void; onRuled: (ruling: Ruling) => void }

/** Asks for the reason, and says beforehand what the act does. */
export function RulingDialog(props: Props) {
  const t = useText('moderation')
  const undo = useUndo((ruling) => props.onRuled(ruling))
  const rule = async (data: FormData) => {
    const ruling = await send(props.kind, props.threadId, data)
    props.onClose()
    props.onRuled(ruling)
    toast({ text: t.done[ruling.kind], undo: () => void undo(ruling) })
  }
  return (
    <Dialog open onClose={props.onClose} title={t.acts[props.kind]}>
      <p class="soft">{t.explains[props.kind]}</p>
      <Form onSend={rule}>
        <Show when={props.kind === 'move'}>
          <Field name="groupId" label={t.group}>
            <Select options={props.targets.map(({ id, name }) => ({ value: String(id), label: name }))} />
          </Field>
        </Show>
        <Field name="reason" label={t.reason} hint={t.reasonHint} optional={props.kind === 'pin'}>
          <TextArea rows={3} maxlength={500} />
        </Field>
        <Show when={props.kind === 'pin'}>
          <Field name="until" label={t.until} hint={t.untilHint} optional>
            <TextInput type="date" />
          </Field>
        </Show>
        <p class="row gap-2">
          <Submit>{t.send[props.kind]}</Submit>
          <Button kind="quiet" onClick={props.onClose}>
            {t.cancel}
          </Button>
        </p>
      </Form>
    </Dialog>
  )
}

function send(kind: Ruling['kind'], threadId: number, data: FormData) {
  const reason = textOf(data, 'reason')
  if (kind === 'closure') return closeThread(threadId, reason)
  return kind === 'pin' ? pinThread(threadId, reason, endOf(textOf(data, 'until'))) : moveThread(threadId, Number(textOf(data, 'groupId')), reason)
}

/** A day counts to its end, where the moderator is. */
function endOf(day: string) {
  const end = new Date(`${day}T23:59:59`)
  return day === '' || Number.isNaN(end.getTime()) ? null : end.toISOString()
}
