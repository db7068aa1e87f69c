import { useIsRouting, useLocation } from '@solidjs/router'
import { createEffect, createSignal, on, onCleanup, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'

/** After following a link, reading starts at the new page and its title is said; a page that takes long says so quietly. */
export function RouteChange() {
  const t = useText('shell')
  const location = useLocation()
  const routing = useIsRouting()
  const [title, setTitle] = createSignal('')
  const [slow, setSlow] = createSignal(false)
  createEffect(
    on(
      () => location.pathname,
      () => {
        if (!window.location.hash) document.getElementById('content')?.focus({ preventScroll: true })
        setTitle(document.title)
      },
      { defer: true },
    ),
  )
  createEffect(() => {
    if (!routing()) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), 200)
    onCleanup(() => clearTimeout(timer))
  })
  return (
    <>
      <p class="vh" aria-live="polite">
        {slow() ? t.loading : title()}
      </p>
      <Show when={slow()}>
        <div class="progress" />
      </Show>
    </>
  )
}
