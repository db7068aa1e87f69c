import { mostStages, type StageDraft, type StageKind } from '@kring/contract/scripts'
import { settingsOf } from '@kring/domain/script'
import { freeKey, withCopy, withLength, withMoved, withSteps } from '@kring/domain/script-making'
import { createSignal } from 'solid-js'
import { createStore, reconcile, unwrap } from 'solid-js/store'
import { useText } from '../i18n/text.ts'
import { toast } from '../ui/toast.tsx'

export type Steps = ReturnType<typeof createSteps>

/** The steps of a script in the making, and what one does to them. `changed` is told of everything somebody does. */
export function createSteps(first: StageDraft[], changed: () => void) {
  const t = useText('script')
  const [script, setScript] = createStore({ steps: apart(first) })
  const [open, setOpen] = createSignal<string>()
  const change = (how: (before: StageDraft[]) => StageDraft[]) => {
    setScript('steps', how(unwrap(script.steps)))
    changed()
  }
  const list = () => script.steps
  const placeOf = (key: string) => list().findIndex((step) => step.key === key)
  const titleOf = (key: string) => list()[placeOf(key)]?.title.trim() || t.untitled
  /** What came in, by key; nothing where the script would be too long. */
  const added = (how: (before: StageDraft[]) => StageDraft[], more: number): string[] => {
    if (list().length + more > mostStages) {
      toast({ text: t.full(mostStages), failed: true })
      return []
    }
    const known = new Set(list().map(({ key }) => key))
    change(how)
    return list().flatMap(({ key }) => (known.has(key) ? [] : [key]))
  }

  return {
    list,
    placeOf,
    titleOf,
    /** The step whose fields are shown. */
    open,
    setOpen,
    /** As they are at this moment, apart from what is typed next. */
    now: () => apart(script.steps),
    set(key: string, changes: Partial<StageDraft>) {
      setScript('steps', (step) => step.key === key, changes)
      changed()
    },
    /** The words of the old kind make way for those of the new one, unless somebody wrote their own. */
    setKind: (key: string, kind: StageKind) => change((before) => before.map((step) => (step.key === key ? reworded(step, kind, t.steps) : step))),
    move: (key: string, place: number) => change((before) => withMoved(before, key, place)),
    copy: (key: string) => added((before) => withCopy(before, key), 1),
    add: (place: number) => added((before) => withSteps(before, place, [draftOf('discussion', 10, freeKey([]), t.steps)]), 1),
    insert: (place: number, steps: StageDraft[]) => added((before) => withSteps(before, place, apart(steps)), steps.length),
    remove(key: string) {
      const place = placeOf(key)
      const gone = script.steps[place] && apart(script.steps[place])
      if (!gone) return
      change((before) => before.filter((step) => step.key !== key))
      toast({ text: t.removed(gone.title.trim() || t.untitled), undo: () => change((now) => putBack(now, place, gone)) })
    },
    drop: (keys: string[]) => change((before) => before.filter(({ key }) => !keys.includes(key))),
    stretch: (minutes: number) => change((before) => withLength(before, minutes)),
    /** Others take their place, as if somebody had typed them. */
    replace: (steps: StageDraft[]) => change(() => apart(steps)),
    /** They are others elsewhere; nobody did anything here. */
    take: (steps: StageDraft[]) => setScript('steps', reconcile(apart(steps), { key: 'key' })),
  }
}

/** A copy that shares nothing with what it was made of, whether that is watched or not. */
const apart = <T>(value: T): T => structuredClone(unwrap(value))

type Words = Record<StageKind, { title: string; prompt: string }>

export const draftOf = (kind: StageKind, minutes: number, key: string, words: Words): StageDraft => ({ key, kind, minutes, aim: '', settings: settingsOf(kind), ...words[kind] })

function reworded(step: StageDraft, kind: StageKind, words: Words): StageDraft {
  const [old, fresh] = [words[step.kind], words[kind]]
  return { ...step, kind, settings: settingsOf(kind), title: step.title === old.title ? fresh.title : step.title, prompt: step.prompt === old.prompt ? fresh.prompt : step.prompt }
}

/** Under its own key, so that what pointed at it does again; unless another has taken that meanwhile. */
const putBack = (now: StageDraft[], place: number, step: StageDraft) => (now.some(({ key }) => key === step.key) ? withSteps(now, place, [step]) : now.toSpliced(place, 0, step))
