import type { ReportPart } from '@kring/contract/reports'
import { useText } from '../i18n/text.ts'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/inputs.tsx'
import { Writing } from '../writing/writing.tsx'
import { ActionsField } from './actions-field.tsx'
import styles from './compose.module.css'
import { useHints } from './form-hints.ts'
import { MeetingField } from './meeting-field.tsx'

/** Questions that let those who were not there know what came out of a meeting. */
export function ReportFields(props: { groupId: number }) {
  const t = useText('reports')
  return (
    <>
      <section class={styles.part}>
        <h2>{t.parts.before}</h2>
        <MeetingField groupId={props.groupId} />
        <PartField part="present" groupId={props.groupId} optional />
        <PartField part="discussed" groupId={props.groupId} />
      </section>
      <section class={styles.part}>
        <h2>{t.parts.outcome}</h2>
        <PartField part="decided" groupId={props.groupId} optional />
        <ActionsField />
        <PartField part="learned" groupId={props.groupId} optional />
        <PartField part="nextStep" groupId={props.groupId} optional />
      </section>
    </>
  )
}

function PartField(props: { part: ReportPart; groupId: number; optional?: boolean }) {
  const t = useText('reports')
  const hint = useHints()
  return (
    <Field
      name={`report.${props.part}`}
      label={t.fields[props.part].label}
      hint={hint(props.part, t.fields[props.part].hint)}
      {...(props.optional !== undefined && { optional: props.optional })}
    >
      <Writing groupId={props.groupId}>
        <TextArea rows={3} />
      </Writing>
    </Field>
  )
}
