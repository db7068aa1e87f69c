import type { HarvestItem, Session } from '@kring/contract/sessions'
import { withHarvest } from '@kring/domain/sessions'
import Check from 'lucide-solid/icons/check'
import { createSignal, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/inputs.tsx'
import { toast } from '../ui/toast.tsx'
import { useFinishing } from './finishing.ts'
import { changeItem } from './harvest-api.ts'
import { ItemFacts } from './item-facts.tsx'
import { PromiseFields } from './item-fields.tsx'
import type { Change } from './live-session.ts'

type Props = { session: Session; item: HarvestItem; may: boolean; change: Change }

/** An action or a point for the agenda: who, by when, and for who may, how it goes on. */
export function HarvestEntry(props: Props) {
  const t = useText('items')
  const [editing, setEditing] = createSignal(false)
  const { finish, reopen } = useFinishing((item) => props.change((before) => withHarvest(before, { item })))
  const done = () => props.item.doneAt !== null
  const agenda = () => props.item.kind === 'agenda'
  return (
    <Show when={!editing()} fallback={<Changing {...props} onDone={() => setEditing(false)} />}>
      <h3>{props.item.title}</h3>
      <ItemFacts item={props.item} />
      <Show when={props.may}>
        <div class="row gap-2 no-print">
          <Show
            when={!done()}
            fallback={
              <Button size="s" kind="quiet" aria-label={t.againThis(props.item.title)} onClick={() => void reopen(props.session.id, props.item)}>
                {t.again}
              </Button>
            }
          >
            <Button size="s" aria-label={agenda() ? t.dealtThis(props.item.title) : t.doneThis(props.item.title)} onClick={() => void finish(props.session.id, props.item)}>
              <Check />
              {agenda() ? t.dealt : t.done}
            </Button>
            <Button size="s" kind="quiet" aria-label={t.changeThis(props.item.title)} onClick={() => setEditing(true)}>
              {t.change}
            </Button>
          </Show>
        </div>
      </Show>
    </Show>
  )
}

function Changing(props: Props & { onDone: () => void }) {
  const t = useText('items')
  const send = async (data: FormData) => {
    const item = await changeItem(props.session.id, props.item.id, {
      title: textOf(data, 'title'),
      ownerId: Number(textOf(data, 'ownerId')) || null,
      dueOn: textOf(data, 'dueOn') || null,
    })
    props.change((before) => withHarvest(before, { item }))
    props.onDone()
    toast({ text: t.changed })
  }
  return (
    <Form onSend={send}>
      <Field name="title" label={t.title}>
        <TextArea rows={2} maxlength={200} value={props.item.title} />
      </Field>
      <Show when={props.item.kind === 'action'}>
        <PromiseFields people={props.session.people} item={props.item} />
      </Show>
      <div class="row gap-2">
        <Submit>{t.keep}</Submit>
        <Button kind="quiet" onClick={() => props.onDone()}>
          {t.leave}
        </Button>
      </div>
    </Form>
  )
}
