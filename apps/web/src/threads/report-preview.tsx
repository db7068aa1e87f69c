import { type ReportPart, reportParts } from '@kring/contract/reports'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { actionsIn } from './actions-written.ts'
import type { Written } from './composing.ts'
import { Part } from './preview-part.tsx'
import { Actions } from './report-told.tsx'

const before = reportParts.slice(0, 3)
const after = reportParts.slice(3)

/** A report as others will see it; what is left open is not in it, but for what every report tells. */
export function ReportPreview(props: { written: Written; html: (name: string) => string }) {
  const t = useText('reports')
  const actions = () => actionsIn(props.written['report.actions'] ?? '')
  const shown = (parts: readonly ReportPart[]) => parts.filter((part) => part === 'discussed' || props.html(`report.${part}`))
  const Parts = (inner: { parts: readonly ReportPart[] }) => <For each={shown(inner.parts)}>{(part) => <Part title={t.told[part]} html={props.html(`report.${part}`)} />}</For>
  return (
    <>
      <Parts parts={before} />
      <Show when={actions().length > 0}>
        <section>
          <h4>{t.told.actions}</h4>
          <Actions actions={actions()} />
        </section>
      </Show>
      <Parts parts={after} />
    </>
  )
}
