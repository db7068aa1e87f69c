import { factors, strategies } from '@kring/contract/threads'
import { useText } from '../i18n/text.ts'
import { Choice } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import { Select, TextArea } from '../ui/inputs.tsx'

/** What makes a learning usable by somebody who was not there. */
export function LearningFields(props: { told: string; onWrite: () => void }) {
  const t = useText('harvest').form
  const words = useText('threads')
  return (
    <>
      <Field name="learning.situation" label={t.situation}>
        <TextArea rows={4} value={props.told} onInput={props.onWrite} />
      </Field>
      <Field name="learning.obstacle" label={t.obstacle}>
        <Select value="" options={[{ value: '', label: t.noObstacle }, ...factors.map((value) => ({ value, label: words.factors[value] }))]} />
      </Field>
      <Field name="learning.tried" label={t.tried}>
        <TextArea rows={3} />
      </Field>
      <Field name="learning.worked" label={t.worked}>
        <TextArea rows={3} />
      </Field>
      <Field name="learning.cost" label={t.cost} optional>
        <TextArea rows={2} maxlength={500} />
      </Field>
      <Field name="learning.whoToAsk" label={t.whoToAsk} optional>
        <TextArea rows={2} maxlength={1000} />
      </Field>
      <Choice name="learning.strategy" label={t.strategy} options={strategies.map((value) => ({ value, label: words.strategies[value] }))} />
    </>
  )
}
