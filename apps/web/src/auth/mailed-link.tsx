import { createSignal, type JSX, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Notice } from '../ui/surface.tsx'
import { mailedToken } from './door.ts'

const shortest = 20

/** What one can do with a mailed link; a link that was cut off on its way says so at once. */
export function MailedLink(props: { children: JSX.Element }) {
  const t = useText('auth')
  const [whole, setWhole] = createSignal(true)
  onMount(() => setWhole(mailedToken().length >= shortest))
  return (
    <Show when={whole()} fallback={<Notice>{t.cutOff}</Notice>}>
      {props.children}
    </Show>
  )
}
