import type { HarvestItem, Seated } from '@kring/contract/sessions'
import { useText } from '../i18n/text.ts'
import { Field } from '../ui/field.tsx'
import { Select, TextInput } from '../ui/inputs.tsx'

/** Who takes something on, of everybody who sat at the table under an account, and by when it is done. */
export function PromiseFields(props: { people: Seated[]; item?: Pick<HarvestItem, 'owner' | 'dueOn'> }) {
  const t = useText('harvest').form
  const known = () => props.people.filter(({ guest }) => !guest)
  const owner = () => props.item?.owner
  const options = () => {
    const there = known().map(({ id, name }) => ({ value: String(id), label: name }))
    const away = owner() && !known().some(({ id }) => id === owner()?.id) ? [{ value: String(owner()?.id), label: owner()?.name ?? '' }] : []
    return [{ value: '', label: t.nobodyYet }, ...there, ...away]
  }
  return (
    <>
      <Field name="ownerId" label={t.owner} optional>
        <Select value={String(owner()?.id ?? '')} options={options()} />
      </Field>
      <Field name="dueOn" label={t.dueOn} optional>
        <TextInput type="date" value={props.item?.dueOn ?? ''} />
      </Field>
    </>
  )
}
