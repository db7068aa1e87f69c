import { mayReply } from '@kring/domain/threads'
import TextQuote from 'lucide-solid/icons/text-quote'
import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { Portal } from 'solid-js/web'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { type Picked, pickedNow } from './picked.ts'
import type { PostActs } from './post-acts.tsx'
import styles from './quote-button.module.css'
import { useQuoting } from './quoting.ts'

const pause = 200

/** Beside what somebody selects in a post: the way to a reply that quotes it. It stands in the post, so that the tab key and the post's own keys find it. */
export function QuoteButton(props: { acts: PostActs }) {
  const me = useMe()
  const [picked, pick] = createSignal<Picked>()
  const { quote } = useQuoting(props.acts)
  onMount(() => onCleanup(followSelection(pick)))
  return (
    <Show when={mayReply(me()?.viewer ?? null, props.acts.thread()) && picked()} keyed>
      {(picked) => (
        <Portal mount={picked.post}>
          <AtEnd of={picked} onQuote={() => (pick(), void quote(picked))} />
        </Portal>
      )}
    </Show>
  )
}

function AtEnd(props: { of: Picked; onQuote: () => void }) {
  const t = useText('quoting')
  let button: HTMLButtonElement | undefined
  onMount(() => button && place(button, props.of.end))
  return (
    <button
      ref={(it) => (button = it)}
      type="button"
      class={`btn btn--s ${styles.quote}`}
      aria-keyshortcuts="q"
      // Pressing it leaves selected what is selected.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => props.onQuote()}
    >
      <TextQuote />
      {t.quote}
    </button>
  )
}

/** Once somebody is done selecting, by mouse, finger or keys. A finger that goes for the button takes the selection away: what was picked stays a moment. */
function followSelection(pick: (picked: Picked | undefined) => void) {
  let held = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    clearTimeout(timer)
    timer = setTimeout(() => held || pick(pickedNow()), pause)
  }
  const hold = () => (held = true)
  const letGo = () => {
    held = false
    look()
  }
  const stop = new AbortController()
  for (const [event, hear] of Object.entries({ selectionchange: look, pointerdown: hold, pointerup: letGo, pointercancel: letGo })) document.addEventListener(event, hear, stop)
  look()
  return () => {
    stop.abort()
    clearTimeout(timer)
  }
}

/** Below the last line that is selected, so that it hides none of it, with room for the handles of a finger; within what is on the screen. */
function place(button: HTMLElement, end: DOMRect) {
  const gap = matchMedia('(pointer: coarse)').matches ? 32 : 8
  const from = button.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const left = Math.max(8, Math.min(end.right - button.offsetWidth / 2, document.documentElement.clientWidth - button.offsetWidth - 8))
  const top = Math.min(end.bottom + gap, window.innerHeight - button.offsetHeight - 8)
  button.style.setProperty('left', `${left - from.left}px`)
  button.style.setProperty('top', `${top - from.top}px`)
}
