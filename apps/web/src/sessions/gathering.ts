import type { Card } from '@kring/contract/sessions'
import type { Language } from '@kring/contract/wire'
import { textOf } from '../shell/form.tsx'
import { Failure } from '../shell/http.ts'
import { learningIn } from '../threads/composing.ts'
import type { Gathering } from './api.ts'

type Chosen = { kind: Card; noteIds: string[]; language: Language }

const required = {
  learning: ['title', 'learning.situation', 'learning.tried', 'learning.worked', 'learning.strategy'],
  question: ['title', 'text'],
  action: ['title'],
  agenda: ['title'],
}

/** What goes to the server. Throws all that is still empty at once, with `sentence` at each field. */
export function gatheringOf(data: FormData, { kind, noteIds, language }: Chosen, sentence: string): Gathering {
  const empty = required[kind].filter((name) => textOf(data, name).trim() === '')
  if (empty.length > 0)
    throw new Failure({ type: 'about:blank', title: '', status: 400, code: 'invalid', errors: empty.map((field) => ({ field, code: 'field.empty', message: sentence })) })
  const promise = kind === 'action' ? { ownerId: Number(textOf(data, 'ownerId')) || null, dueOn: textOf(data, 'dueOn') || null } : {}
  return { ...promise, kind, title: textOf(data, 'title'), text: textOf(data, 'text'), learning: kind === 'learning' ? learningIn(data) : null, noteIds, language }
}
