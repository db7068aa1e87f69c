import { type Report, reportParts } from '@kring/contract/reports'
import type { Section } from '@kring/contract/templates'
import { factors, type Kind, type Learning, strategies } from '@kring/contract/threads'
import type { Language } from '@kring/contract/wire'
import { Failure } from '../shell/http.ts'
import { textOf } from '../shell/form.tsx'
import { subjectsIn } from '../subjects/subject-fields.tsx'
import { actionsIn, unnamedActions } from './actions-written.ts'
import type { ThreadDraft } from './api.ts'
import { nameOf, wholeText } from './sections.ts'

/** What stands in the fields of a form, by name. */
export type Written = Record<string, string>

export const writtenIn = (form: HTMLFormElement): Written =>
  Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && name !== 'kind' ? [[name, value]] : [])))

/** How and of which meeting and session one writes are no words; the latter may be chosen by the link that led here. */
export const isBlank = (written: Written) =>
  Object.entries(written).every(([name, value]) => value.trim() === '' || name === 'report.meetingId' || name === 'report.session' || name === 'anonymous')

/** Puts words back into their fields. */
export function fill(form: HTMLFormElement, written: Written) {
  for (const field of form.elements) {
    const value = isField(field) ? written[field.name] : undefined
    if (!isField(field) || value === undefined) continue
    if (field.type === 'radio' || field.type === 'checkbox') check(field, value)
    else if (field.type === 'hidden') put(field, value)
    else field.value = value
  }
}

/** A part of the form keeps its words in a hidden field, and shows them when it is told. */
function put(field: HTMLInputElement | HTMLTextAreaElement, value: string) {
  field.value = value
  field.dispatchEvent(new Event('change'))
}

/** The same fields with nothing in them. */
export const blank = (written: Written): Written => Object.fromEntries(Object.keys(written).map((name) => [name, '']))

const isField = (element: Element) => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
const check = (field: HTMLInputElement | HTMLTextAreaElement, value: string) => field instanceof HTMLInputElement && (field.checked = field.value === value)

const guided = { learning: ['title', 'learning.situation', 'learning.tried', 'learning.worked', 'learning.strategy'], report: ['title', 'report.discussed'] }

/** The fields that must have words: of a form with sections those that the group asks of everybody, or else any one of them. */
function requiredOf(kind: Kind, sections: Section[], text: string) {
  if (kind === 'learning' || kind === 'report') return guided[kind]
  if (sections.length === 0) return ['title', 'text']
  const asked = sections.filter(({ required }) => required)
  return ['title', ...(asked.length === 0 && text === '' ? sections.slice(0, 1) : asked).map(({ heading }) => nameOf(heading))]
}

/** The thread as the server wants it; throws what is still empty, all at once. `say` gives the sentence for a field. */
export function threadOf(data: FormData, kind: Kind, language: Language, say: (field: string) => string, sections: Section[] = []): ThreadDraft {
  const text = wholeText(Object.fromEntries([...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))))
  demand([...requiredOf(kind, sections, text).filter((name) => textOf(data, name).trim() === ''), ...unnamedActions(textOf(data, 'report.actions'))], say)
  return {
    kind,
    title: textOf(data, 'title'),
    text,
    learning: kind === 'learning' ? learningIn(data) : null,
    ...reportIn(data, say),
    subjects: subjectsIn(data, 'subjects.'),
    language,
    ...(textOf(data, 'anonymous') && { anonymous: true }),
  }
}

/** The fields of a learning; null where its strategy is not chosen, as in a form that has no such fields. */
export function learningIn(data: FormData): Learning | null {
  const strategy = strategies.find((name) => name === textOf(data, 'learning.strategy'))
  const obstacle = factors.find((name) => name === textOf(data, 'learning.obstacle')) ?? null
  if (!strategy) return null
  const said = (name: string) => textOf(data, `learning.${name}`)
  const [cost, whoToAsk] = [said('cost'), said('whoToAsk')]
  return { situation: said('situation'), obstacle, tried: said('tried'), worked: said('worked'), strategy, ...(cost.trim() && { cost }), ...(whoToAsk.trim() && { whoToAsk }) }
}

/** A report, where the form has its fields. */
export function reportIn(data: FormData, say: (field: string) => string): { report?: Report } {
  if (!data.has('report.discussed')) return {}
  demand(unnamedActions(textOf(data, 'report.actions')), say)
  const [present = '', discussed = '', decided = '', learned = '', nextStep = ''] = reportParts.map((part) => textOf(data, `report.${part}`))
  const meetingId = Number(textOf(data, 'report.meetingId')) || null
  return { report: { meetingId, present, discussed, decided, actions: actionsIn(textOf(data, 'report.actions')), learned, nextStep } }
}

/** Refuses while something is missing, all of it at once. */
function demand(fields: string[], say: (field: string) => string) {
  if (fields.length === 0) return
  throw new Failure({ type: 'about:blank', title: '', status: 400, code: 'invalid', errors: fields.map((field) => ({ field, code: 'field.empty', message: say(field) })) })
}
