import { createSignal, onCleanup, onMount } from 'solid-js'

/** Half a second is shorter than the pause before somebody closes the lid. */
const pause = 400

/**
 * Words that survive a reload, a crash and a sign-out: kept on this device, a pause after the last key.
 * `place` names the person too, because a device may be lent.
 */
export function createDraft(place: () => string) {
  const [kept, setKept] = createSignal<boolean>()
  let waiting: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = () => {
    clearTimeout(timer)
    waiting?.()
    waiting = undefined
  }
  const keep = (text: string) => {
    const key = place()
    clearTimeout(timer)
    waiting = () => setKept(writeDraft(key, text))
    timer = setTimeout(flush, pause)
  }
  onMount(() => window.addEventListener('pagehide', flush))
  onCleanup(() => {
    flush()
    if (typeof window !== 'undefined') window.removeEventListener('pagehide', flush)
  })

  return {
    /** Whether what was typed last is safe; undefined while nothing was. */
    kept,
    keep,
    flush,
    read: () => readDraft(place()),
    forget() {
      waiting = undefined
      clearTimeout(timer)
      writeDraft(place(), '')
      setKept(undefined)
    },
  }
}

const keyOf = (place: string) => `kring.draft.${place}`

/** A browser may refuse its storage, or have it full: then we say so instead of promising. */
export function writeDraft(place: string, text: string) {
  try {
    if (text === '') localStorage.removeItem(keyOf(place))
    else localStorage.setItem(keyOf(place), text)
    return text === '' ? undefined : true
  } catch {
    return false
  }
}

export function readDraft(place: string) {
  try {
    return localStorage.getItem(keyOf(place)) ?? ''
  } catch {
    return ''
  }
}
