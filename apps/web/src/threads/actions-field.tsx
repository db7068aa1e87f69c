import { mostActions } from '@kring/contract/reports'
import Plus from 'lucide-solid/icons/plus'
import Trash2 from 'lucide-solid/icons/trash'
import { createSignal, Index, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { toast } from '../ui/toast.tsx'
import { actionsOf, type ActionRow, writtenActions } from './actions-written.ts'
import { useHints } from './form-hints.ts'
import styles from './report.module.css'

const empty: ActionRow = { what: '', who: '', by: '' }

/** Who does what: a row for each action. The form knows them as one field, so that a draft, a change and what was saved elsewhere keep them as they keep any other words. */
export function ActionsField() {
  const t = useText('reports').actions
  const ui = useText('ui')
  const hint = useHints()
  const [rows, setRows] = createSignal([empty])
  let field: HTMLInputElement | undefined
  const show = (written: string) => setRows(actionsOf(written, [empty]))
  const change = (how: (before: ActionRow[]) => ActionRow[]) => {
    const all = setRows(how)
    if (field) field.value = writtenActions(all)
  }
  /** Where there was no key the form is told, as by a field that somebody types in. */
  const act = (how: (before: ActionRow[]) => ActionRow[]) => {
    change(how)
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  const remove = (place: number) => {
    const before = rows()
    act((all) => (all.length > 1 ? all.filter((_, index) => index !== place) : [empty]))
    toast({ text: t.removed, undo: () => act(() => before) })
  }
  return (
    <fieldset class="field">
      <legend class="label">
        {t.label}
        <span class="field__optional"> ({ui.optional})</span>
      </legend>
      <p class="hint">{hint('actions', t.hint)}</p>
      <input type="hidden" name="report.actions" ref={(it) => (field = it)} onChange={({ currentTarget }) => show(currentTarget.value)} />
      <ol class={styles.rows}>
        <Index each={rows()}>
          {(row, place) => (
            <li>
              <Row
                row={row()}
                place={place}
                lone={rows().length === 1 && writtenActions(rows()) === ''}
                set={(part) => change((all) => all.map((one, index) => (index === place ? { ...one, ...part } : one)))}
                onRemove={() => remove(place)}
              />
            </li>
          )}
        </Index>
      </ol>
      <Show when={rows().length < mostActions}>
        <p>
          <Button size="s" onClick={() => act((all) => [...all, empty])}>
            <Plus />
            {t.add}
          </Button>
        </p>
      </Show>
    </fieldset>
  )
}

function Row(props: { row: ActionRow; place: number; lone: boolean; set: (part: Partial<ActionRow>) => void; onRemove: () => void }) {
  const t = useText('reports').actions
  const path = () => `report.actions.${props.place}`
  // Without a name these inputs are no fields of their own.
  return (
    <fieldset class={styles.row}>
      <legend class="vh">{t.action(props.place + 1)}</legend>
      <Field name={`${path()}.what`} label={t.what}>
        <TextInput name="" maxlength={200} autocomplete="off" value={props.row.what} onInput={({ currentTarget }) => props.set({ what: currentTarget.value })} />
      </Field>
      <Field name={`${path()}.who`} label={t.who}>
        <TextInput name="" maxlength={100} autocomplete="off" value={props.row.who} onInput={({ currentTarget }) => props.set({ who: currentTarget.value })} />
      </Field>
      <Field name={`${path()}.by`} label={t.by}>
        <TextInput name="" type="date" value={props.row.by} onInput={({ currentTarget }) => props.set({ by: currentTarget.value })} />
      </Field>
      <Show when={!props.lone}>
        <Button icon size="s" class={styles.remove ?? ''} aria-label={t.remove(props.place + 1)} onClick={() => props.onRemove()}>
          <Trash2 />
        </Button>
      </Show>
    </fieldset>
  )
}
