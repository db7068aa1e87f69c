import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import type { Words } from './api.ts'
import { fieldsOf, momentIn, picksAt } from './moments.ts'
import { ReminderFields } from './reminder-fields.tsx'

type Props = { bookmark: Words; onSave: (words: Words) => Promise<void>; onRemove: () => void; onClose: () => void }

/** What I call it, and when I want to be back at it. */
export function BookmarkDialog(props: Props) {
  const t = useText('keeping')
  const picks = picksAt(new Date())
  const { name, remindAt } = props.bookmark
  const save = async (data: FormData) => {
    const when = textOf(data, 'when')
    const own = () => {
      const fields = { date: textOf(data, 'date'), time: textOf(data, 'time') }
      const known = fieldsOf(remindAt)
      // The fields know no seconds: what was not touched stays as it is.
      return fields.date === known.date && fields.time === known.time && remindAt !== null ? remindAt : momentIn(fields)
    }
    const chosen = picks.find(({ key }) => key === when)?.at.toISOString()
    await props.onSave({ name: textOf(data, 'name'), remindAt: when === 'none' ? null : (chosen ?? own()) })
    props.onClose()
  }
  const remove = () => {
    props.onRemove()
    props.onClose()
  }
  return (
    <Dialog open onClose={props.onClose} title={t.title}>
      <Form onSend={save}>
        <Field name="name" label={t.name} hint={t.nameHint} optional>
          <TextInput value={name} maxlength={200} autocomplete="off" />
        </Field>
        <ReminderFields picks={picks} remindAt={remindAt} />
        <p class="row gap-2">
          <Submit>{t.save}</Submit>
          <Button kind="quiet" onClick={props.onClose}>
            {t.cancel}
          </Button>
          <Button kind="quiet" class="push" onClick={remove}>
            {t.remove}
          </Button>
        </p>
      </Form>
    </Dialog>
  )
}
