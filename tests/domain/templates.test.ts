import type { Form } from '@kring/contract/templates'
import { faultsIn, kindOfForm, mayEditTemplates, missingSections, readSections, refill, tidyForm, writeSections } from '@kring/domain/templates'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lotte } from '../support/posts.ts'

const form: Form = { name: '', intro: '', sections: [], hints: [] }
const section = (heading: string, required = false) => ({ heading, hint: '', required })

const heading = fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '') // prettier-ignore
const headings = fc.uniqueArray(heading, { minLength: 1, maxLength: 12, selector: (text) => text.toLowerCase() })
/** Words with lines, headings and code of their own. */
const line = fc.oneof(fc.string(), fc.constantFrom('', '## Eigen kopje', '### Kleiner', '- een', '```', '* * *'))
const words = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'))
const filled = headings.chain((all) => fc.record({ sections: fc.tuple(...all.map((of) => words.map((text) => ({ heading: of, text })))), rest: words }))

/** The form's own headings and line are what tells its sections apart, so words that hold them are read as such. */
const plain = ({ sections, rest }: { sections: { heading: string; text: string }[]; rest: string }) => {
  const own = new Set(['---', ...sections.map((one) => `## ${one.heading}`)])
  return [...sections.map(({ text }) => text), rest].every((text) => text.split('\n').every((one) => !own.has(one.trimEnd())))
}

describe('what somebody writes in sections', () => {
  test('reads as one text, and that text reads back as the same sections', () => {
    fc.assert(
      fc.property(filled.filter(plain), (written) => {
        const of = written.sections.map((one) => one.heading)
        const trimmed = { sections: written.sections.map((one) => ({ ...one, text: one.text.trim() })), rest: written.rest.trim() }
        expect(readSections(writeSections(written), of)).toEqual(trimmed)
      }),
    )
  })

  test('loses no word, whatever it holds, also where the form has changed meanwhile', () => {
    fc.assert(
      fc.property(filled, headings, (written, others) => {
        const marked = written.sections.map((one, place) => ({ ...one, text: `begin${place} ${one.text}\neind${place}` }))
        const now = refill({ sections: marked, rest: `${written.rest}\nslot` }, others)
        const whole = writeSections(now)
        expect([...marked.flatMap((_, place) => [`begin${place}`, `eind${place}`]), 'slot'].filter((mark) => !whole.includes(mark))).toEqual([])
        expect(now.sections.map((one) => one.heading)).toEqual(others)
      }),
    )
  })

  test('stays as it is where one goes back and forth', () => {
    fc.assert(
      fc.property(filled, (written) => {
        const of = written.sections.map((one) => one.heading)
        const once = writeSections(refill(written, of))
        expect(writeSections(readSections(once, of))).toBe(once)
      }),
    )
  })

  test('under a heading that is gone goes to the rest with that heading', () => {
    const written = { sections: [{ heading: 'Doel', text: 'Minder' }, { heading: 'Kosten', text: 'Twee uur' }], rest: 'Groet' } // prettier-ignore
    expect(refill(written, ['Kosten', 'Wie'])).toEqual({
      sections: [{ heading: 'Kosten', text: 'Twee uur' }, { heading: 'Wie', text: '' }], // prettier-ignore
      rest: '## Doel\n\nMinder\n\nGroet',
    })
  })

  test('of what the group asks of everybody, what is empty is known', () => {
    expect(missingSections([section('Doel', true), section('Wie'), section('Kosten', true)], (of) => (of === 'Doel' ? ' \n' : of === 'Kosten' ? '3' : ''))).toEqual(['Doel'])
  })
})

describe('a form', () => {
  test('has every heading once, whatever its capitals and spaces', () => {
    const sections = [section('Doel'), section(' doel '), section('Wie'), section('DOEL')]
    expect(faultsIn('question', { ...form, sections })).toEqual([1, 3].map((place) => ({ field: `sections.${place}.heading`, fault: 'twice' })))
    expect(faultsIn('question', { ...form, sections: [section('Doel'), section('Wie')] })).toEqual([])
  })

  test('of a guided kind explains its fields, and those of no other', () => {
    expect(faultsIn('learning', { ...form, hints: [{ field: 'cost', hint: 'In euro’s.' }] })).toEqual([])
    expect(faultsIn('report', { ...form, hints: [{ field: 'cost', hint: 'In euro’s.' }], sections: [section('Doel')] })).toEqual([
      { field: 'sections', fault: 'unknown' },
      { field: 'hints.0', fault: 'unknown' },
    ])
    expect(faultsIn('question', { ...form, hints: [{ field: 'cost', hint: 'x' }] })).toHaveLength(1)
  })

  test('of the group’s own has a name, and is for a discussion', () => {
    expect(faultsIn('pilot', { ...form, name: ' ' })).toEqual([{ field: 'name', fault: 'empty' }])
    expect([kindOfForm('pilot'), kindOfForm('report')]).toEqual(['discussion', 'report'])
  })

  test('is kept tidy, and tidying twice is tidying once', () => {
    const text = fc.string()
    const any = fc.record({ name: text, intro: text, sections: fc.array(fc.record({ heading: text, hint: text, required: fc.boolean() })), hints: fc.array(fc.record({ field: fc.constantFrom('cost' as const, 'tried' as const), hint: text })) }) // prettier-ignore
    fc.assert(fc.property(any, (one) => void expect(tidyForm(tidyForm(one))).toEqual(tidyForm(one))))
  })

  test('is changed by who facilitates or moderates the group, and belongs to it', () => {
    expect(mayEditTemplates(lotte, 1)).toBe(false)
    expect(mayEditTemplates({ ...lotte, facilitates: [1] }, 1)).toBe(true)
    expect(mayEditTemplates({ ...lotte, moderates: [1] }, 1)).toBe(true)
    expect(mayEditTemplates({ ...lotte, moderates: [2], memberOf: [1, 2] }, 1)).toBe(false)
    expect(mayEditTemplates(null, 1)).toBe(false)
  })
})
