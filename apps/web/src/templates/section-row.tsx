import type { Section } from '@kring/contract/templates'
import ArrowDown from 'lucide-solid/icons/arrow-down'
import ArrowUp from 'lucide-solid/icons/arrow-up'
import Trash2 from 'lucide-solid/icons/trash'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import styles from './templates.module.css'

export type Way = 'up' | 'down'
type Props = { section: Section; place: number; last: number; onSet: (part: Partial<Section>) => void; onMove: (way: Way) => void; onRemove: () => void }

/** One part of a form: how it is called, what helps to fill it, and whether everybody has to. */
export function SectionRow(props: Props) {
  const t = useText('templates')
  const path = `form.sections.${props.place}`
  return (
    <fieldset class="stack gap-4">
      <legend class="vh">{t.section(props.place + 1)}</legend>
      <Tools {...props} />
      <Field name={`${path}.heading`} label={t.heading}>
        <TextInput maxlength={80} autocomplete="off" value={props.section.heading} onInput={({ currentTarget }) => props.onSet({ heading: currentTarget.value })} />
      </Field>
      <Field name={`${path}.hint`} label={t.hint} hint={t.hintHint} optional>
        <TextInput maxlength={300} autocomplete="off" value={props.section.hint} onInput={({ currentTarget }) => props.onSet({ hint: currentTarget.value })} />
      </Field>
      <label class={styles.check}>
        <input type="checkbox" checked={props.section.required} onChange={({ currentTarget }) => props.onSet({ required: currentTarget.checked })} />
        <span>{t.required}</span>
      </label>
    </fieldset>
  )
}

function Tools(props: Props) {
  const t = useText('templates')
  const number = () => props.place + 1
  return (
    <div class="row row--nowrap spread">
      <p class="kind" aria-hidden="true">
        {t.section(number())}
      </p>
      <span class="row row--nowrap gap-1">
        <Show when={props.place > 0}>
          <Button icon size="s" data-way="up" aria-label={t.up(number())} onClick={() => props.onMove('up')}>
            <ArrowUp />
          </Button>
        </Show>
        <Show when={props.place < props.last}>
          <Button icon size="s" data-way="down" aria-label={t.down(number())} onClick={() => props.onMove('down')}>
            <ArrowDown />
          </Button>
        </Show>
        <Button icon size="s" aria-label={t.remove(number())} onClick={() => props.onRemove()}>
          <Trash2 />
        </Button>
      </span>
    </div>
  )
}
