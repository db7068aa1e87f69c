import { factors, type Learning, strategies } from '@kring/contract/threads'
import { useText } from '../i18n/text.ts'
import { textOf } from '../shell/form.tsx'
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
      <Field name="learning.strategy" label={t.strategy}>
        <Select value="reduce" options={strategies.map((value) => ({ value, label: words.strategies[value] }))} />
      </Field>
    </>
  )
}

/** The learning as it was filled in; what is missing the server says at its field. */
export const learningOf = (data: FormData): Learning => ({
  situation: textOf(data, 'learning.situation'),
  obstacle: factors.find((factor) => factor === textOf(data, 'learning.obstacle')) ?? null,
  tried: textOf(data, 'learning.tried'),
  worked: textOf(data, 'learning.worked'),
  strategy: strategies.find((strategy) => strategy === textOf(data, 'learning.strategy')) ?? 'reduce',
})
