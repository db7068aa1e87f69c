import { createSignal } from 'solid-js'

/** Moves a row by its handle. `over` is the row one would drop it before or after. */
export function createDrag(move: (key: string, target: string, after: boolean) => void) {
  const [held, setHeld] = createSignal<string>()
  const [over, setOver] = createSignal<{ key: string; after: boolean }>()
  const end = () => {
    setHeld(undefined)
    setOver(undefined)
  }
  return {
    held,
    over,
    handle: (key: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent & { currentTarget: HTMLElement }) => {
        event.dataTransfer?.setData('text/plain', key)
        const row = event.currentTarget.closest('li')
        if (row) event.dataTransfer?.setDragImage(row, 24, 24)
        setHeld(key)
      },
      onDragEnd: end,
    }),
    row: (key: string) => ({
      onDragOver: (event: DragEvent & { currentTarget: HTMLElement }) => {
        if (held() === undefined) return
        event.preventDefault()
        const { top, height } = event.currentTarget.getBoundingClientRect()
        setOver({ key, after: event.clientY > top + height / 2 })
      },
      onDrop: (event: DragEvent) => {
        const [what, where] = [held(), over()]
        event.preventDefault()
        end()
        if (what !== undefined && where && where.key !== what) move(what, where.key, where.after)
      },
    }),
  }
}
