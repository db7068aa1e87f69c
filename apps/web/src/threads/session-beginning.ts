import type { Kind } from '@kring/contract/threads'
import { newThreadPlace } from '@kring/domain/drafts'
import { useSearchParams } from '@solidjs/router'
import { onMount } from 'solid-js'
import { readDraft } from '../drafts/api.ts'
import { readReportDraft } from '../sessions/harvest-api.ts'
import { isBlank, type Written } from './composing.ts'

type About = { groupId: number; kind: () => Kind | undefined; written: () => Written; offer: (words: Written) => void }

/** Who comes to report of a session begins with what it left. What they wrote of it before stays, here or on another device; what they wrote of something else stands beside it. */
export function useSessionBeginning({ groupId, kind, written, offer }: About) {
  const [asked] = useSearchParams<{ session: string }>()
  onMount(async () => {
    const sessionId = Number(asked.session)
    if (!(sessionId > 0) || kind() !== 'report') return
    const of = (words: Written | undefined) => words !== undefined && !isBlank(words) && words['report.session'] === String(sessionId)
    const [theirs, begun] = await Promise.all([readDraft(newThreadPlace(groupId, 'report')).catch(() => null), readReportDraft(sessionId).catch(() => undefined)])
    if (!begun || of(written()) || of(theirs?.fields)) return
    const { meetingId, actions, ...parts } = begun.report
    offer({
      title: begun.title,
      'report.session': String(sessionId),
      'report.meetingId': String(meetingId ?? ''),
      'report.actions': actions.length > 0 ? JSON.stringify(actions) : '',
      ...Object.fromEntries(Object.entries(parts).map(([part, text]) => [`report.${part}`, text])),
    })
  })
}
