import { type Form, type GuidedField, mostSections, type Section } from '@kring/contract/templates'
import { createSignal } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { createDraft } from '../shell/draft.ts'
import { toast } from '../ui/toast.tsx'

export type Template = ReturnType<typeof createTemplate>

export const blankForm: Form = { name: '', intro: '', sections: [], hints: [] }
const blankSection: Section = { heading: '', hint: '', required: false }

/** A form in the making, kept on this device until it is saved. */
export function createTemplate(place: string, first: Form) {
  const t = useText('templates')
  const draft = createDraft(() => `template.${place}`)
  const [form, setForm] = createSignal(first)
  const change = (how: (before: Form) => Form) => draft.keep(JSON.stringify(setForm(how)))
  const inSections = (how: (before: Section[]) => Section[]) => change((before) => ({ ...before, sections: how(before.sections) }))

  return {
    form,
    put: (other: Form) => change(() => other),
    set: (part: Partial<Pick<Form, 'name' | 'intro'>>) => change((before) => ({ ...before, ...part })),
    setSection: (place: number, part: Partial<Section>) => inSections((all) => all.map((one, index) => (index === place ? { ...one, ...part } : one))),
    setHint: (field: GuidedField, hint: string) => change((before) => ({ ...before, hints: [...before.hints.filter((one) => one.field !== field), { field, hint }] })),
    hintOf: (field: GuidedField) => form().hints.find((one) => one.field === field)?.hint ?? '',
    isFull: () => form().sections.length >= mostSections,
    add: () => inSections((all) => [...all, blankSection]),
    move: (place: number, by: 1 | -1) => inSections((all) => all.map((one, index) => all[index === place ? place + by : index === place + by ? place : index] ?? one)),
    remove(place: number) {
      const before = form()
      inSections((all) => all.filter((_, index) => index !== place))
      toast({ text: t.removed, undo: () => change(() => before) })
    },
    /** What was left here unsaved, if anything was. */
    restore() {
      const kept = read(draft.read())
      if (kept) setForm(kept)
    },
    forget: draft.forget,
  }
}

function read(text: string): Form | undefined {
  try {
    const kept: unknown = JSON.parse(text)
    return isForm(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

const isForm = (value: unknown): value is Form =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'intro' in value &&
  'sections' in value &&
  Array.isArray(value.sections) &&
  'hints' in value &&
  Array.isArray(value.hints)
