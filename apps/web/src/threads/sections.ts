import { refill, writeSections } from '@kring/domain/templates'
import type { Written } from './composing.ts'

const prefix = 'section.'

/** The name of the field for a section. By its heading, so that a draft finds its place again when the form has changed; without dots, which part names from the fields within. */
export const nameOf = (heading: string) => prefix + encodeURIComponent(heading).replaceAll('.', '%2E')

const sectionsOf = (written: Written) =>
  Object.entries(written).flatMap(([name, text]) => (name.startsWith(prefix) ? [{ heading: decodeURIComponent(name.slice(prefix.length)), text }] : []))

/** The text that the sections and the free field make together. */
export const wholeText = (written: Written) => writeSections({ sections: sectionsOf(written), rest: written['text'] ?? '' })

/** Words for a form with these sections. Those of sections that it has not go to the free text; those under a heading that it knows come out of it. */
export function fitted(written: Written, headings: string[]): Written {
  const sections = sectionsOf(written)
  if (sections.length === 0 && (headings.length === 0 || !written['text']?.trim())) return written
  const filled = refill({ sections, rest: written['text'] ?? '' }, headings)
  const others = Object.entries(written).filter(([name]) => !name.startsWith(prefix))
  return { ...Object.fromEntries(others), text: filled.rest, ...Object.fromEntries(filled.sections.map(({ heading, text }) => [nameOf(heading), text])) }
}
