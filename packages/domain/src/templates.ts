import type { Viewer } from '@kring/contract/auth'
import { type Form, type FormKind, formKinds, type GuidedField, learningFields, reportFields, type Section } from '@kring/contract/templates'
import { isMember, mayFacilitate, mayModerate } from './groups.ts'

/** Those who prepare and those who keep threads findable say what a form asks. */
export const mayEditTemplates = (viewer: Viewer | null, groupId: number) => isMember(viewer, groupId) && (mayFacilitate(viewer, groupId) || mayModerate(viewer, groupId))

/** What is posted with the form of this key. */
export const kindOfForm = (key: string): FormKind => formKinds.find((kind) => kind === key) ?? 'discussion'

/** Whether the form of this key is one that the group made beside those of the kinds. */
export const isOwnForm = (key: string) => !formKinds.some((kind) => kind === key)

/** The fields of a kind that a form explains; none where one writes in sections. */
export const fieldsOfKind = (kind: FormKind): readonly GuidedField[] => (kind === 'learning' ? learningFields : kind === 'report' ? reportFields : [])

/** The form as it is kept: without white space around words, or hints that say nothing. */
export const tidyForm = ({ name, intro, sections, hints }: Form): Form => ({
  name: name.trim(),
  intro: intro.trim(),
  sections: sections.map(({ heading, hint, required }) => ({ heading: heading.trim().replace(/\s+/g, ' '), hint: hint.trim(), required })),
  hints: hints.flatMap(({ field, hint }) => (hint.trim() === '' ? [] : [{ field, hint: hint.trim() }])),
})

/** What cannot be in a form: the field by its path in the form, and why. Headings tell sections apart, so there is one of each. */
export function faultsIn(key: string, form: Form): { field: string; fault: 'empty' | 'twice' | 'unknown' }[] {
  const guided = fieldsOfKind(kindOfForm(key))
  const known = form.sections.map(({ heading }) => plain(heading))
  const fields = form.hints.map(({ field }) => field)
  return [
    ...(isOwnForm(key) && form.name.trim() === '' ? [{ field: 'name', fault: 'empty' as const }] : []),
    ...(guided.length > 0 && form.sections.length > 0 ? [{ field: 'sections', fault: 'unknown' as const }] : []),
    ...known.flatMap((heading, place) => (known.indexOf(heading) < place ? [{ field: `sections.${place}.heading`, fault: 'twice' as const }] : [])),
    ...fields.flatMap((field, place) => (guided.includes(field) && fields.indexOf(field) === place ? [] : [{ field: `hints.${place}`, fault: 'unknown' as const }])),
  ]
}

const plain = (heading: string) => heading.trim().replace(/\s+/g, ' ').toLowerCase()

/** What somebody wrote under each heading, and what belongs to none. */
export type Filled = { sections: { heading: string; text: string }[]; rest: string }

/** Between the sections and what belongs to none. */
const rule = '---'

/**
 * The markdown of a post: `## heading` with its words for every section that has any, then, below a line, the rest.
 * @returns '' where nobody wrote anything; the rest alone where no section has words.
 */
export function writeSections({ sections, rest }: Filled): string {
  const written = sections.filter(({ text }) => text.trim() !== '').map(({ heading, text }) => `## ${heading}\n\n${text.trim()}`)
  const last = rest.trim()
  return [...written, ...(last === '' ? [] : written.length > 0 ? [rule, last] : [last])].join('\n\n')
}

/**
 * Reads a post back into the sections of a form. Headings it does not know stay with the words around them; what stands before the first known one, and
 * below a line of its own after the last, is the rest. Of `writeSections` it reads the same sections and rest, unless their words have such a line or heading themselves;
 * whatever the text is, no word gets lost.
 */
export function readSections(text: string, headings: readonly string[]): Filled {
  const found = new Map<string, string[]>(headings.map((heading) => [`## ${heading}`, []]))
  const before: string[] = []
  let at = before
  let last: string[] | undefined
  for (const line of text.split('\n')) {
    const section = found.get(line.trimEnd())
    if (section) {
      if (section.length > 0) section.push('')
      at = last = section
    } else at.push(line)
  }
  const end = last?.indexOf(rule) ?? -1
  const after = last && end >= 0 ? last.splice(end).slice(1) : []
  const rest = [before, after].map((lines) => lines.join('\n').trim()).filter(Boolean)
  return { sections: headings.map((heading) => ({ heading, text: (found.get(`## ${heading}`) ?? []).join('\n').trim() })), rest: rest.join('\n\n') }
}

/** Words that were written in one form, laid out in the sections of another: what has no place there goes to the rest, under its heading. */
export const refill = (filled: Filled, headings: readonly string[]) => readSections(writeSections(filled), headings)

/** The headings of sections that must have words and have none. */
export const missingSections = (sections: readonly Section[], textOf: (heading: string) => string) =>
  sections.flatMap(({ heading, required }) => (required && textOf(heading).trim() === '' ? [heading] : []))
