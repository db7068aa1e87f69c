import { factors, type Kind, type Learning, strategies } from '@kring/contract/threads'
import type { Language } from '@kring/contract/wire'
import { Failure } from '../shell/http.ts'
import { textOf } from '../shell/form.tsx'
import { subjectsIn } from '../subjects/subject-fields.tsx'
import type { ThreadDraft } from './api.ts'

/** What stands in the fields of a form, by name. */
export type Written = Record<string, string>

export const writtenIn = (form: HTMLFormElement): Written =>
  Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && name !== 'kind' ? [[name, value]] : [])))

export const isBlank = (written: Written) => Object.values(written).every((value) => value.trim() === '')

/** Puts words back into their fields; with `onlyEmpty` it leaves alone what somebody typed meanwhile. */
export function fill(form: HTMLFormElement, written: Written, onlyEmpty = false) {
  for (const field of form.elements) {
    const value = isField(field) ? written[field.name] : undefined
    if (!isField(field) || value === undefined) continue
    if (field.type === 'radio') check(field, value)
    else if (!onlyEmpty || field.value === '') field.value = value
  }
}

/** The same fields with nothing in them. */
export const blank = (written: Written): Written => Object.fromEntries(Object.keys(written).map((name) => [name, '']))

const isField = (element: Element) => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
const check = (field: HTMLInputElement | HTMLTextAreaElement, value: string) => field instanceof HTMLInputElement && (field.checked = field.value === value)

export const parse = (kept: string): Written | undefined => {
  if (kept === '') return undefined
  const written: unknown = JSON.parse(kept)
  return typeof written === 'object' && written !== null ? Object.fromEntries(Object.entries(written).map(([name, value]) => [name, String(value)])) : undefined
}

const required = { learning: ['title', 'learning.situation', 'learning.tried', 'learning.worked', 'learning.strategy'], other: ['title', 'text'] }

/** The thread as the server wants it; throws what is still empty, all at once. `say` gives the sentence for a field. */
export function threadOf(data: FormData, kind: Kind, language: Language, say: (field: string) => string): ThreadDraft {
  const empty = required[kind === 'learning' ? 'learning' : 'other'].filter((name) => textOf(data, name).trim() === '')
  if (empty.length > 0) {
    throw new Failure({ type: 'about:blank', title: '', status: 400, code: 'invalid', errors: empty.map((field) => ({ field, code: 'field.empty', message: say(field) })) })
  }
  return {
    kind,
    title: textOf(data, 'title'),
    text: textOf(data, 'text'),
    learning: kind === 'learning' ? learningIn(data) : null,
    subjects: subjectsIn(data, 'subjects.'),
    language,
  }
}

/** The fields of a learning; null where its strategy is not chosen, as in a form that has no such fields. */
export function learningIn(data: FormData): Learning | null {
  const strategy = strategies.find((name) => name === textOf(data, 'learning.strategy'))
  const obstacle = factors.find((name) => name === textOf(data, 'learning.obstacle')) ?? null
  return strategy ? { situation: textOf(data, 'learning.situation'), obstacle, tried: textOf(data, 'learning.tried'), worked: textOf(data, 'learning.worked'), strategy } : null
}
