import type { Meeting } from '@kring/contract/meetings'
import { type StageDraft, type StageKind, stageKinds } from '@kring/contract/scripts'
import { scriptFor, settingsOf } from '@kring/domain/script'
import { type Accessor, createSignal, onMount, untrack } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { createDraft } from '../shell/draft.ts'
import { useMe } from '../shell/me.tsx'
import { toast } from '../ui/toast.tsx'

export type Script = ReturnType<typeof createScript>
type Words = (kind: StageKind) => { title: string; prompt: string }

/** A script in the making, kept on this device until the session starts. */
export function createScript(meeting: Accessor<Meeting>, words: Words) {
  const t = useText('script')
  const me = useMe()
  const draft = createDraft(() => `script.${meeting().id}.${me()?.viewer?.id}`)
  const first = untrack(() => scriptFor(meeting().minutes).map(({ kind, minutes }, place) => draftOf(kind, minutes, `s${place}`, words)))
  const [steps, setSteps] = createSignal<StageDraft[]>(first)
  const change = (how: (before: StageDraft[]) => StageDraft[]) => draft.keep(JSON.stringify(setSteps(how)))
  onMount(() => {
    const kept = read(draft.read())
    if (kept && steps() === first) setSteps(kept)
  })

  return {
    steps,
    set: (place: number, changes: Partial<StageDraft>) => void change((before) => before.map((step, index) => (index === place ? { ...step, ...changes } : step))),
    /** The words of the old kind make way for those of the new one, unless somebody wrote their own. */
    setKind: (place: number, kind: StageKind) => void change((before) => before.map((step, index) => (index === place ? reworded(step, kind, words) : step))),
    move: (place: number, by: 1 | -1) => void change((before) => before.map((step, index) => before[index === place ? place + by : index === place + by ? place : index] ?? step)),
    add: () => void change((before) => [...before, draftOf('discussion', 10, freeKey(before), words)]),
    remove(place: number) {
      const before = steps()
      change((all) => all.filter((_, index) => index !== place))
      toast({ text: t.removed, undo: () => void change(() => before) })
    },
    forget: draft.forget,
  }
}

const draftOf = (kind: StageKind, minutes: number, key: string, words: Words): StageDraft => ({ key, kind, minutes, aim: '', settings: settingsOf(kind), ...words(kind) })

/** The first key that no step has yet. */
const freeKey = (steps: StageDraft[]) => Array.from({ length: steps.length + 1 }, (_, number) => `s${number}`).find((key) => !steps.some((step) => step.key === key)) ?? 's'

function reworded(step: StageDraft, kind: StageKind, words: Words): StageDraft {
  const [old, fresh] = [words(step.kind), words(kind)]
  return { ...step, kind, settings: settingsOf(kind), title: step.title === old.title ? fresh.title : step.title, prompt: step.prompt === old.prompt ? fresh.prompt : step.prompt }
}

function read(text: string): StageDraft[] | undefined {
  try {
    const kept: unknown = JSON.parse(text)
    return Array.isArray(kept) && kept.length > 0 && kept.every(isStep) ? kept : undefined
  } catch {
    return undefined
  }
}

const isStep = (value: unknown): value is StageDraft =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  stageKinds.some((kind) => kind === value.kind) &&
  'title' in value &&
  'prompt' in value &&
  'minutes' in value &&
  'settings' in value
