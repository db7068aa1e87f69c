import type { StageDraft } from '@kring/contract/scripts'
import { createSignal } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { toast } from '../ui/toast.tsx'
import { createDrag } from './drag.ts'
import type { Steps } from './steps.ts'

export type Editing = ReturnType<typeof createEditing>

/** What one does to the list by hand: the focus goes along with a step, and what happened is said. `list` is the element of all rows. */
export function createEditing(steps: Steps, list: () => HTMLElement | undefined, isFixed: (step: StageDraft) => boolean) {
  const t = useText('script')
  const [said, setSaid] = createSignal('')
  const [menu, setMenu] = createSignal<{ key: string; button: HTMLElement }>()
  const [picking, setPicking] = createSignal<number>()
  const focusOn = (key: string | undefined) => list()?.querySelector<HTMLElement>(`[data-step="${key}"] button[aria-expanded]`)?.focus()

  const put = (key: string, place: number) => {
    const focused = document.activeElement
    steps.move(key, place)
    // What moves in the document loses the focus.
    if (focused instanceof HTMLElement) focused.focus()
    setSaid(t.moved(steps.titleOf(key), steps.placeOf(key) + 1, steps.list().length))
  }
  const move = (key: string, by: 1 | -1) => {
    const place = steps.placeOf(key) + by
    const target = steps.list()[place]
    if (target && !isFixed(target)) put(key, place)
  }
  const drag = createDrag((key, target, after) => {
    const others = steps.list().filter((step) => step.key !== key)
    const place = others.findIndex((step) => step.key === target) + (after ? 1 : 0)
    if (!others.slice(place).some(isFixed)) put(key, place)
  })
  const show = (keys: string[], words: string) => {
    if (keys.length === 0) return
    if (keys.length === 1) steps.setOpen(keys[0])
    focusOn(keys[0])
    setSaid(words)
  }
  const add = (place: number) => show(steps.add(place), t.inserted(1))
  const remove = (key: string) => {
    const place = steps.placeOf(key)
    steps.remove(key)
    focusOn((steps.list()[place] ?? steps.list().at(-1))?.key)
  }

  return {
    said,
    menu,
    setMenu,
    /** Where a format is to come, while one is chosen. */
    picking,
    setPicking,
    move,
    drag,
    add,
    insert(more: StageDraft[]) {
      const keys = steps.insert(picking() ?? steps.list().length, more)
      setPicking(undefined)
      if (keys.length === 0) return
      toast({ text: t.inserted(keys.length), undo: () => steps.drop(keys) })
      // The dialog that closes gives the focus back first.
      setTimeout(() => show(keys, t.inserted(keys.length)))
    },
    items(key: string) {
      const place = steps.placeOf(key)
      return [
        { label: t.copy, onSelect: () => show(steps.copy(key), t.copied(steps.titleOf(key))) },
        { label: t.addAfter, onSelect: () => add(place + 1) },
        { label: t.formatAfter, onSelect: () => setPicking(place + 1) },
        ...(steps.list().length > 1 ? [{ label: t.remove, danger: true, onSelect: () => remove(key) }] : []),
      ]
    },
  }
}
