import { type Report, type ReportPart, reportParts } from '@kring/contract/reports'
import type { Kind, Learning } from '@kring/contract/threads'
import { render } from '@kring/markdown'

type Draft = { kind: Kind; text: string; learning: Learning | null; report?: Report | undefined }

/** Where a thread's first words stand: in what the guided fields of its kind ask first. */
export const firstWords = ({ kind, text, learning, report }: Draft) => (kind === 'learning' && learning?.situation) || (kind === 'report' && report?.discussed) || text

/** The columns that the guided fields of a thread's kind fill, with their HTML made once, when they are written. */
export const toldRow = ({ kind, learning, report }: Draft) => ({
  ...(kind === 'learning' && learning && { strategy: learning.strategy, obstacle: learning.obstacle }),
  ...(kind === 'report' && { meetingId: report?.meetingId ?? null }),
  learning: kind === 'learning' && learning ? JSON.stringify(learningRow(learning)) : null,
  report: kind === 'report' && report ? JSON.stringify(reportRow(report)) : null,
})

function learningRow({ situation, tried, worked, cost = '', whoToAsk = '' }: Learning) {
  const told = { situation, tried, worked, ...(cost.trim() && { cost }), ...(whoToAsk.trim() && { whoToAsk }) }
  return { ...told, html: Object.fromEntries(Object.entries(told).map(([name, text]) => [name, render(text)])) }
}

function reportRow({ meetingId: _, actions, ...parts }: Report) {
  const html: Partial<Record<ReportPart, string>> = Object.fromEntries(reportParts.map((part) => [part, render(parts[part])]))
  return { ...parts, actions: actions.map(({ what, who, by }) => ({ what: what.trim(), who: who.trim(), by })), html }
}
