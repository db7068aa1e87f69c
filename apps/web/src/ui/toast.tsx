import { createSignal, For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from './button.tsx'

type Toast = {
  text: string
  undo?: () => void
  again?: () => void
  failed?: boolean
  /** It failed for want of a connection: that is no news, and `again` is tried by itself, once there is one. */
  unreached?: boolean
  more?: { label: string; act: () => void }
}

const [toasts, setToasts] = createSignal<Toast[]>([])

/** Says at the bottom of the screen what happened, with a way back where there is one. */
export function toast(said: Toast) {
  setToasts((all) => [...all.slice(-2), said])
  setTimeout(() => dismiss(said), said.undo || said.failed ? 12_000 : 6_000)
  if (said.unreached) window.addEventListener('online', () => toasts().includes(said) && (said.again?.(), dismiss(said)), { once: true })
}

const dismiss = (said: Toast) => setToasts((all) => all.filter((other) => other !== said))

export function ToastRegion() {
  const t = useText('ui')
  return (
    <div class="toasts" role="region" aria-label={t.notifications} aria-live="polite">
      <For each={toasts()}>
        {(said) => (
          <div class="toast">
            <span class="grow">{said.text}</span>
            <Show when={said.more}>{(more) => <Button onClick={() => (more().act(), dismiss(said))}>{more().label}</Button>}</Show>
            <Button onClick={() => (said.undo?.(), said.again?.(), dismiss(said))}>{said.undo ? t.undo : said.again ? t.again : t.close}</Button>
          </div>
        )}
      </For>
    </div>
  )
}
