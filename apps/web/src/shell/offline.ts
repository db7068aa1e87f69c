import { createSignal, onCleanup, onMount } from 'solid-js'

/** Whether this device has no network, as far as it knows. */
export function createOffline() {
  const [offline, setOffline] = createSignal(false)
  onMount(() => {
    const look = () => setOffline(!navigator.onLine)
    const signals = ['online', 'offline']
    signals.forEach((signal) => window.addEventListener(signal, look))
    onCleanup(() => signals.forEach((signal) => window.removeEventListener(signal, look)))
    look()
  })
  return offline
}
