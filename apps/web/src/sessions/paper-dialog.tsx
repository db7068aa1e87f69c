import type { Session, Stage } from '@kring/contract/sessions'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Failure } from '../shell/http.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Select, TextArea } from '../ui/inputs.tsx'
import { toast } from '../ui/toast.tsx'
import { writePaper } from './boards-api.ts'
import { newNoteId } from './note-id.ts'

/** For a table that worked on paper. Each line has its own id, so that a second try brings nothing twice. Import it lazily. */
export function PaperDialog(props: { session: Session; stage: Stage; onClose: () => void }) {
  const t = useText('boards')
  const tables = useText('breakouts')
  const groups = () => props.session.groups.filter(({ round }) => round === props.stage.round)
  const ids = new Map<string, string>()
  const idOf = (line: string, place: number) => {
    const key = `${place} ${line}`
    ids.set(key, ids.get(key) ?? newNoteId())
    return ids.get(key) ?? ''
  }
  const send = async (data: FormData) => {
    const typed = textOf(data, 'text')
      .split('\n')
      .map((line) => line.trim())
    const lines = typed.filter((line) => line !== '')
    if (lines.length === 0) throw wrong(t.paperEmpty)
    const long = typed.findIndex((line) => line.length > 500)
    if (long >= 0) throw wrong(t.paperLong(long + 1))
    const groupId = Number(textOf(data, 'table')) || null
    for (const [place, line] of lines.entries()) await writePaper(props.session.id, idOf(line, place), props.stage.id, line, groupId)
    toast({ text: t.paperDone(lines.length) })
    props.onClose()
  }
  return (
    <Dialog open title={t.paperTitle} onClose={props.onClose}>
      <Form onSend={send}>
        <Show when={groups().length > 0}>
          <Field name="table" label={t.paperTable}>
            <Select
              value={String(groups()[0]?.id ?? '')}
              options={[
                ...groups().map(({ id, number, topic }) => ({ value: String(id), label: topic ? tables.tableWith(number, topic) : tables.table(number) })),
                { value: '', label: t.paperAll },
              ]}
            />
          </Field>
        </Show>
        <Field name="text" label={t.paperLines} hint={t.paperHint}>
          <TextArea rows={7} />
        </Field>
        <Submit wide>{t.paperSend}</Submit>
      </Form>
    </Dialog>
  )
}

const wrong = (message: string) => new Failure({ type: 'about:blank', title: '', status: 422, code: 'invalid', errors: [{ field: 'text', code: 'field.invalid', message }] })
