import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/inputs.tsx'

/** Import it lazily. */
export function SayDialog(props: { onClose: () => void; onSay: (text: string) => Promise<unknown> }) {
  const t = useText('facilitation')
  const send = async (data: FormData) => {
    await props.onSay(textOf(data, 'text'))
    props.onClose()
  }
  return (
    <Dialog open title={t.sayTitle} onClose={props.onClose}>
      <Form onSend={send}>
        <Field name="text" label={t.sayLabel} hint={t.sayHint}>
          <TextArea rows={3} maxlength={280} required />
        </Field>
        <Submit wide>{t.sayIt}</Submit>
      </Form>
    </Dialog>
  )
}
