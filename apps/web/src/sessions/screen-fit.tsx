import { createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import styles from './screen.module.css'

/** From large to small, as the stylesheet knows them; the smallest that can still be read from a chair. */
const sizes = [0, 1, 2, 3, 4, 5, 6, 7]

/** As large as fits where nobody can scroll. What does not fit even when small is left out, the last of every list first, and said. */
export function Fitted(props: { children: JSX.Element }) {
  const t = useText('sessions').screen
  const [left, setLeft] = createSignal(0)
  return (
    <div class={styles.words} ref={(box) => onMount(() => keepFitting(box, setLeft))}>
      {props.children}
      <Show when={left() > 0}>
        <p class={styles.left}>{t.more(left())}</p>
      </Show>
    </div>
  )
}

function keepFitting(box: HTMLElement, say: (left: number) => void) {
  const changes = new MutationObserver(() => fit())
  // What fitting itself changes is no reason to fit again.
  const fit = () => {
    changes.disconnect()
    fitInto(box, say)
    changes.observe(box, { childList: true, characterData: true, subtree: true })
  }
  const size = new ResizeObserver(fit)
  size.observe(box)
  onCleanup(() => {
    changes.disconnect()
    size.disconnect()
  })
}

function fitInto(box: HTMLElement, say: (left: number) => void) {
  const clips = getComputedStyle(box).overflowY === 'hidden'
  const fits = () => !clips || box.scrollHeight <= box.clientHeight
  const items = [...box.querySelectorAll<HTMLElement>('li:not(:has(li))')].sort((one, other) => placeOf(one) - placeOf(other))
  const show = (most: number) => {
    items.forEach((item, place) => (item.hidden = place >= most))
    say(items.length - most)
  }
  show(items.length)
  for (const size of sizes) {
    box.dataset['size'] = `${size}`
    if (fits()) return
  }
  let [some, tooMany] = [0, items.length]
  while (some + 1 < tooMany) {
    const most = (some + tooMany) >> 1
    show(most)
    if (fits()) some = most
    else tooMany = most
  }
  show(some)
}

const placeOf = (item: Element) => [...(item.parentElement?.children ?? [])].indexOf(item)
