import type { Report } from '@kring/contract/reports'
import { useLanguage, useText } from '../i18n/text.ts'
import { dayOf } from './days.ts'
import type { Words } from './post-words.ts'

/** A part of a post under its name; the text itself needs none, and what was left open is empty. */
export type Part = { label: string; text: string }

/** Lists everything somebody wrote in one post, in the order of the page. */
export function useParts() {
  const t = useText('threads')
  const words = useText('posts')
  const reportOf = useReportParts()
  return ({ title, text, learning, report }: Pick<Words, 'title' | 'text' | 'learning' | 'report'>): Part[] => [
    ...(title === null ? [] : [{ label: words.title, text: title }]),
    ...(learning === null
      ? []
      : [
          { label: words.strategy, text: t.strategies[learning.strategy] },
          { label: t.told.situation, text: learning.situation },
          { label: t.told.obstacle, text: learning.obstacle ? t.factors[learning.obstacle] : '' },
          { label: t.told.tried, text: learning.tried },
          { label: t.told.worked, text: learning.worked },
          { label: t.told.cost, text: learning.cost ?? '' },
          { label: t.told.whoToAsk, text: learning.whoToAsk ?? '' },
        ]),
    ...(report === null ? [] : reportOf(report)),
    { label: title === null ? '' : words.text, text },
  ]
}

/** A report's actions are a line each: what, who and when. */
function useReportParts() {
  const t = useText('reports')
  const language = useLanguage()
  const lineOf = ({ what, who, by }: Report['actions'][number]) => `- ${[what, who, by && dayOf(by, language)].filter(Boolean).join(', ')}`
  return (report: Report): Part[] => [
    { label: t.told.present, text: report.present },
    { label: t.told.discussed, text: report.discussed },
    { label: t.told.decided, text: report.decided },
    { label: t.told.actions, text: report.actions.map(lineOf).join('\n') },
    { label: t.told.learned, text: report.learned },
    { label: t.told.nextStep, text: report.nextStep },
  ]
}
