import type { HarvestItem } from '@kring/contract/sessions'
import { factors, strategies } from '@kring/contract/threads'
import type { Language } from '@kring/contract/wire'
import { textOf } from '../shell/form.tsx'
import { Failure } from '../shell/http.ts'
import type { Gathering } from './api.ts'

type Chosen = { kind: HarvestItem['kind']; noteIds: string[]; language: Language }

const required = { learning: ['title', 'learning.situation', 'learning.tried', 'learning.worked', 'learning.strategy'], question: ['title', 'text'] }

/** What goes to the server. Throws all that is still empty at once, with `sentence` at each field. */
export function gatheringOf(data: FormData, { kind, noteIds, language }: Chosen, sentence: string): Gathering {
  const empty = required[kind].filter((name) => textOf(data, name).trim() === '')
  if (empty.length > 0)
    throw new Failure({ type: 'about:blank', title: '', status: 400, code: 'invalid', errors: empty.map((field) => ({ field, code: 'field.empty', message: sentence })) })
  const strategy = strategies.find((name) => name === textOf(data, 'learning.strategy'))
  const learning = strategy && {
    situation: textOf(data, 'learning.situation'),
    obstacle: factors.find((factor) => factor === textOf(data, 'learning.obstacle')) ?? null,
    tried: textOf(data, 'learning.tried'),
    worked: textOf(data, 'learning.worked'),
    strategy,
  }
  return { kind, title: textOf(data, 'title'), text: textOf(data, 'text'), learning: kind === 'learning' && learning ? learning : null, noteIds, language }
}
