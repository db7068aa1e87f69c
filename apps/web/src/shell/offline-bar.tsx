import WifiOff from 'lucide-solid/icons/wifi-off'
import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'

export function OfflineBar() {
  const t = useText('shell')
  const [offline, setOffline] = createSignal(false)
  onMount(() => {
    const look = () => setOffline(!navigator.onLine)
    const signals = ['online', 'offline']
    signals.forEach((signal) => window.addEventListener(signal, look))
    onCleanup(() => signals.forEach((signal) => window.removeEventListener(signal, look)))
    look()
  })
  return (
    <div role="status">
      <Show when={offline()}>
        <p class="offline">
          <WifiOff class="icon" />
          <span>{t.offline}</span>
        </p>
      </Show>
    </div>
  )
}
