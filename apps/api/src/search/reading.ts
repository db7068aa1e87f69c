import { type Operator, parseSearch } from '@kring/domain/search'
import { wrong } from '../platform/refusal.ts'
import type { RefusalCode } from '../platform/texts/nl.ts'

/** What somebody looks for; an operator whose value cannot be is refused, with what it could be. */
export function readSearch(typed: string) {
  const { terms, filters, unclear } = parseSearch(typed)
  if (unclear[0]) throw wrong('q', sentences[unclear[0]])
  return { terms, filters }
}

const sentences: Record<Operator, RefusalCode> = {
  in: 'search.in',
  kind: 'search.kind',
  by: 'search.by',
  strategy: 'search.strategy',
  factor: 'search.factor',
  tag: 'search.tag',
  status: 'search.status',
  before: 'search.day',
  after: 'search.day',
}
